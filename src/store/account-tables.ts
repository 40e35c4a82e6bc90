// What belongs to one customer or one contact, table by table: for moving an account, and for erasing what is personal in it.
import type { Db, Tx } from './store.ts';

/** Tables whose rows go along when a customer moves to another portal, with what they are called. A test compares them with the schema. */
export const movedTables = {
  contact: 'contacts',
  payment: 'payments',
  checkout: 'card payments in progress',
  package_charge: 'package charges',
  record: 'routes, packages, numbers, invoices and the like',
  file_content: 'documents',
  signature: 'signed contracts',
  alert_state: 'alerts',
  access_token: 'access tokens',
  audit: 'entries of the account log',
  erasure_request: 'erasure requests',
  report_file: 'files of calls',
  report_schedule: 'regular reports',
  saved_filter: 'saved filters',
  recipient: 'recipients of regular emails',
} as const;

/** Emails whose only content is a link. */
const LINK_EMAILS = ['reset', 'invite', 'verify-email'] as const;

/** Ends the links of a customer's contacts, and takes back the emails with them that were not sent yet. */
export async function removeLinks(tx: Tx, portal: string, customer: string): Promise<void> {
  const contacts = tx.selectFrom('contact').where('customer', '=', customer);
  await tx.deleteFrom('link').where('contact', 'in', contacts.select('id')).execute();
  await tx
    .deleteFrom('mail')
    .where('portal', '=', portal)
    .where('state', '=', 'queued')
    .where('kind', 'in', LINK_EMAILS)
    .where('recipient', 'in', contacts.select('email'))
    .execute();
}

/** Rows that go along, by what they are called. */
export async function countMoved(db: Db, portal: string, customer: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, name] of Object.entries(movedTables)) {
    const { count } = await db
      .selectFrom(table as 'record')
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .where('portal', '=', portal)
      .where('customer', '=', customer)
      .executeTakeFirstOrThrow();
    if (Number(count) > 0) counts[name] = Number(count);
  }
  return counts;
}

export async function moveRows(tx: Tx, customer: string, from: string, to: string): Promise<void> {
  for (const table of Object.keys(movedTables)) {
    await tx
      .updateTable(table as 'record')
      .set({ portal: to })
      .where('portal', '=', from)
      .where('customer', '=', customer)
      .execute();
  }
}

/** Whether money or calls of the customer are in the books, in the account's currency. */
export async function hasBooks(db: Db, customer: string): Promise<boolean> {
  for (const table of ['payment', 'package_charge', 'checkout', 'cdr_total'] as const) {
    const row = await db
      .selectFrom(table)
      .select('customer')
      .where('customer', '=', customer)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}
