// Ending the sessions of all contacts of a portal, or of one of its customers.
import { PortalError } from '../core/portal-error.ts';
import type { Db, Store } from '../store/store.ts';
import { portalMustExist } from '../store/tables/portals.ts';
import type { Operation } from './operation.ts';

export interface SessionsOf {
  readonly portal: string;
  /** Null for all customers of the portal. */
  readonly customer: string | null;
}

const contactsIn = (db: Db, { portal, customer }: SessionsOf) => {
  const contacts = db.selectFrom('contact').select('id').where('portal', '=', portal);
  return customer === null ? contacts : contacts.where('customer', '=', customer);
};

/** @throws PortalError `not-found` where the portal, or the customer in it, does not exist */
export async function countSessions(store: Store, of: SessionsOf): Promise<number> {
  await portalMustExist(store, of.portal, 'archived too');
  if (of.customer !== null) {
    const customers = store.selectFrom('customer').select('id').where('portal', '=', of.portal);
    if ((await customers.where('id', '=', of.customer).executeTakeFirst()) === undefined) {
      const what = `${of.portal} has no customer ${of.customer}`;
      throw new PortalError('not-found', what, 'portico account customer list shows them.');
    }
  }
  const { count } = await store
    .selectFrom('session')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('contact', 'in', contactsIn(store, of))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Ends sessions and support views, and forgets known devices. Contacts may log in again. @throws PortalError `not-found` */
export async function endSessionsOperation(
  store: Store,
  of: SessionsOf,
): Promise<Operation & { readonly count: number }> {
  const count = await countSessions(store, of);
  return {
    count,
    subject: of.customer ?? of.portal,
    detail: `${count} sessions ended; known devices forgotten`,
    write: async (tx) => {
      for (const table of ['session', 'device'] as const)
        await tx.deleteFrom(table).where('contact', 'in', contactsIn(tx, of)).execute();
    },
    pass: null,
  };
}
