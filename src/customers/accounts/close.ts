// Closing an account (no login, everything kept), and erasing what is personal in it (the books are kept).
import { storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { removeLinks } from '../../store/account-tables.ts';
import { removeContactAccess } from '../../store/contact-access.ts';
import { type ErasedContact, eraseContactRows, eraseCustomerRows } from '../../store/erase-account.ts';
import { within } from '../../store/scope.ts';
import type { Db, Store, Tx } from '../../store/store.ts';
import { customerById } from '../customer.ts';
import type { AccountChange } from './change.ts';
import type { FoundContact } from './contacts.ts';

/** @throws PortalError `not-found` */
export async function closeCustomer(store: Store, customer: string): Promise<AccountChange> {
  const { id, portal } = await customerById(store, customer);
  return {
    subject: id,
    detail: 'no contact logs in any more; books, calls and documents are kept',
    write: async (tx) => {
      const contacts = (await contactsOf(tx, id)).map((contact) => contact.id);
      await removeLinks(tx, portal, id);
      await removeContactAccess(tx, contacts);
      await within(tx, { portal: storedPortalName(portal), customer: id })
        .remove('report_schedule')
        .execute();
      await tx.updateTable('customer').set({ status: 'disabled' }).where('id', '=', id).execute();
    },
  };
}

/** Erases a contact; signatures keep their date, the account's log keeps what was done. */
export function eraseContact({ id, portal, customer, email }: FoundContact): AccountChange {
  return {
    subject: id,
    detail: `contact of ${customer}: personal data erased`,
    write: async (tx) => eraseContactRows(tx, { id, portal, customer, email }),
  };
}

/** Erases a customer and its contacts. @throws PortalError `not-found`, `input-invalid` for one that is not closed */
export async function eraseCustomer(store: Store, customer: string): Promise<AccountChange> {
  const { id, portal, status } = await customerById(store, customer);
  if (status !== 'disabled') {
    const hint = `Close it first: portico account customer close ${id}`;
    throw new PortalError('input-invalid', `customer ${id} is not closed`, hint);
  }
  const contacts = await contactsOf(store, id);
  return {
    subject: id,
    detail: `personal data of the customer and ${contacts.length} contact(s) erased; payments, charges, invoices and calls kept`,
    write: async (tx) => {
      await eraseAll(tx, await contactsOf(tx, id));
      await eraseCustomerRows(tx, portal, id);
    },
  };
}

async function eraseAll(tx: Tx, contacts: readonly ErasedContact[]): Promise<void> {
  for (const contact of contacts) await eraseContactRows(tx, contact);
}

const contactsOf = (store: Db, customer: string): Promise<ErasedContact[]> =>
  store.selectFrom('contact').select(['id', 'portal', 'customer', 'email']).where('customer', '=', customer).execute();
