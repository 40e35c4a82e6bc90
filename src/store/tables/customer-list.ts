// The customers of one portal as the operator lists them, and the contacts of one.
import { sql } from 'kysely';
import type { Db } from '../store.ts';

export interface CustomerQuery {
  /** Beginning of the id, or any part of the name; '' for all. */
  readonly search: string;
  /** Only ids after this one; '' begins with the first. */
  readonly after: string;
  readonly limit: number;
}

/** By id. `lastLogin` is of any of its contacts; null where none ever logged in. */
export async function listCustomers(db: Db, portal: string, { search, after, limit }: CustomerQuery) {
  const text = search.toLowerCase().replace(/[\\%_]/g, '\\$&');
  let query = db
    .selectFrom('customer')
    .select(['id', 'name', 'type', 'status', 'currency'])
    .where('portal', '=', portal)
    .where('id', '>', after);
  if (search !== '') {
    query = query.where((eb) =>
      eb.or([
        sql<boolean>`lower(id) like ${`${text}%`} escape '\\'`,
        sql<boolean>`lower(name) like ${`%${text}%`} escape '\\'`,
      ]),
    );
  }
  const customers = await query.orderBy('id').limit(limit).execute();
  const ids = customers.map(({ id }) => id);
  if (ids.length === 0) return [];
  const contacts = await db
    .selectFrom('contact')
    .select((eb) => ['customer', eb.fn.countAll<number | string>().as('count')])
    .where('portal', '=', portal)
    .where('customer', 'in', ids)
    .groupBy('customer')
    .execute();
  const logins = await db
    .selectFrom('audit')
    .select((eb) => ['customer', eb.fn.max('at').as('at')])
    .where('portal', '=', portal)
    .where('customer', 'in', ids)
    .where('kind', '=', 'signed-in')
    .groupBy('customer')
    .execute();
  return customers.map((customer) => ({
    ...customer,
    contacts: Number(contacts.find((row) => row.customer === customer.id)?.count ?? 0),
    lastLogin: logins.find((row) => row.customer === customer.id)?.at ?? null,
  }));
}

/** By e-mail; nothing that opens an account. */
export async function contactsOf(db: Db, portal: string, customer: string, limit: number) {
  return db
    .selectFrom('contact')
    .select(['id', 'email', 'name', 'disabled'])
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .orderBy('email')
    .limit(limit)
    .execute();
}
