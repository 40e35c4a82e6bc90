// Erases what is personal in an account, table by table, and keeps the books: amounts, currencies, numbers and dates.
import { sha256 } from '../core/canonical.ts';
import { removeContactAccess, removeSecondFactors } from './contact-access.ts';
import type { Tx } from './store.ts';
import { BREAK_GLASS } from './tables/break-glass.ts';

/** Written in place of a text that may not be empty. */
const ERASED = '(erased)';

export interface ErasedContact {
  readonly id: string;
  readonly portal: string;
  readonly customer: string;
  readonly email: string;
}

/** Erases a contact: its row goes, and with it what named the person anywhere else. */
export async function eraseContactRows(tx: Tx, contact: ErasedContact): Promise<void> {
  const { id, portal, customer } = contact;
  const addresses = await addressesOf(tx, contact);
  await removeContactAccess(tx, [id]);
  await removeSecondFactors(tx, [id]);
  await removeReports(tx, { portal, customer, contact: id });
  await tx.deleteFrom('mail').where('portal', '=', portal).where('recipient', 'in', addresses).execute();
  await tx.deleteFrom('signup').where('portal', '=', portal).where('email', 'in', addresses).execute();
  await tx.deleteFrom('refused_address').where('portal', '=', portal).where('email', 'in', addresses).execute();
  await tx
    .updateTable('audit')
    .set(nothingPersonal)
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('contact', '=', id)
    .execute();
  await tx
    .updateTable('signature')
    .set({ signer: ERASED, address: '' })
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('contact', '=', id)
    .execute();
  await tx
    .deleteFrom('recipient')
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('email', 'in', addresses)
    .execute();
  await removeRecipients(tx, contact, addresses);
  await tx.deleteFrom('contact').where('id', '=', id).where('portal', '=', portal).execute();
}

const nothingPersonal = { detail: '', address: '', agent: '', request: '' } as const;

/** The present address, and those that its log names: mail to them may be kept. */
async function addressesOf(tx: Tx, { id, portal, customer, email }: ErasedContact): Promise<string[]> {
  const entries = await tx
    .selectFrom('audit')
    .select('detail')
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('contact', '=', id)
    .where('detail', 'like', '%@%')
    .execute();
  const links = await tx.selectFrom('link').select('detail').where('contact', '=', id).execute();
  const named = [...entries, ...links].flatMap(({ detail }) =>
    detail.split(/\s+/).filter((word) => word.includes('@')),
  );
  return [...new Set([email, ...named])];
}

async function removeReports(
  tx: Tx,
  owner: { readonly portal: string; readonly customer: string; readonly contact?: string },
): Promise<void> {
  const { portal, customer, contact } = owner;
  let files = tx.selectFrom('report_file').select('id').where('portal', '=', portal).where('customer', '=', customer);
  if (contact !== undefined) files = files.where('contact', '=', contact);
  const ids = (await files.execute()).map(({ id }) => id);
  if (ids.length > 0) {
    await tx.deleteFrom('report_part').where('file', 'in', ids).execute();
    await tx.deleteFrom('report_file').where('id', 'in', ids).execute();
  }
  for (const table of ['report_schedule', 'saved_filter'] as const) {
    let own = tx
      .deleteFrom(table as 'report_schedule')
      .where('portal', '=', portal)
      .where('customer', '=', customer);
    if (contact !== undefined) own = own.where('contact', '=', contact);
    await own.execute();
  }
}

/** Takes the person's addresses out of the alerts of the account. */
async function removeRecipients(tx: Tx, owner: ErasedContact, addresses: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('record')
    .select(['id', 'body'])
    .where('portal', '=', owner.portal)
    .where('customer', '=', owner.customer)
    .where('kind', '=', 'alert')
    .execute();
  for (const { id, body } of rows) {
    const alert = JSON.parse(body) as { readonly recipients?: readonly string[] };
    const recipients = (alert.recipients ?? []).filter((address) => !addresses.includes(address.toLowerCase()));
    if (recipients.length === (alert.recipients ?? []).length) continue;
    await tx
      .updateTable('record')
      .set({ body: JSON.stringify({ ...alert, recipients }) })
      .where('portal', '=', owner.portal)
      .where('customer', '=', owner.customer)
      .where('kind', '=', 'alert')
      .where('id', '=', id)
      .execute();
  }
}

/** Erases a customer whose contacts are erased: what is left are payments, charges, invoices, signed dates and calls. */
export async function eraseCustomerRows(tx: Tx, portal: string, customer: string): Promise<void> {
  await removeReports(tx, { portal, customer });
  for (const table of ['access_token', 'file_content', 'alert_state', 'recipient', 'erasure_request'] as const) {
    await tx.deleteFrom(table).where('portal', '=', portal).where('customer', '=', customer).execute();
  }
  for (const table of ['live_state', 'live_version'] as const) {
    await tx.deleteFrom(table).where('customer', '=', customer).execute();
  }
  const scoped = {
    payment: { description: '', reference: null },
    package_charge: { description: '' },
    audit: nothingPersonal,
  };
  for (const [table, change] of Object.entries(scoped)) {
    await tx
      .updateTable(table as 'payment')
      .set(change as { description: string })
      .where('portal', '=', portal)
      .where('customer', '=', customer)
      .execute();
  }
  await eraseSignatures(tx, portal, customer);
  await removeAlertEmails(tx, portal, customer);
  await eraseRecords(tx, portal, customer);
  await tx.deleteFrom('resource').where('kind', '=', BREAK_GLASS).where('name', '=', customer).execute();
  await tx
    .updateTable('customer')
    .set({ name: ERASED, phone: null, address: '', vat_id: null, tags: '[]', status: 'disabled' })
    .where('id', '=', customer)
    .execute();
}

/** Emails of its alerts go to other people than its contacts too. */
async function removeAlertEmails(tx: Tx, portal: string, customer: string): Promise<void> {
  const rows = await tx
    .selectFrom('record')
    .select('body')
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('kind', '=', 'alert')
    .execute();
  const recipients = rows.flatMap(
    ({ body }) => (JSON.parse(body) as { recipients?: readonly string[] }).recipients ?? [],
  );
  if (recipients.length === 0) return;
  const mail = tx.deleteFrom('mail').where('portal', '=', portal).where('kind', '=', 'alert');
  await mail.where('recipient', 'in', recipients).execute();
  await tx.deleteFrom('refused_address').where('portal', '=', portal).where('email', 'in', recipients).execute();
}

/** That a contract was signed stays, with the digest of its text. */
async function eraseSignatures(tx: Tx, portal: string, customer: string): Promise<void> {
  const rows = await tx
    .selectFrom('signature')
    .select(['contract', 'revision', 'text'])
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .execute();
  for (const { contract, revision, text } of rows) {
    await tx
      .updateTable('signature')
      .set({ signer: ERASED, name: ERASED, address: '', text: `sha256:${sha256(text)}` })
      .where('portal', '=', portal)
      .where('customer', '=', customer)
      .where('contract', '=', contract)
      .where('revision', '=', revision)
      .execute();
  }
}

interface Invoice {
  readonly note?: string;
  readonly lines: readonly { readonly description: string }[];
}

/** Of records only invoices stay, with their numbers, dates and amounts. */
async function eraseRecords(tx: Tx, portal: string, customer: string): Promise<void> {
  const own = { portal, customer };
  const invoices = await tx
    .selectFrom('record')
    .select(['id', 'body'])
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('kind', '=', 'invoice')
    .execute();
  for (const { id, body } of invoices) {
    const { note: _note, lines, ...rest } = JSON.parse(body) as Invoice;
    const kept = { ...rest, lines: lines.map((line) => ({ ...line, description: ERASED })) };
    await tx
      .updateTable('record')
      .set({ body: JSON.stringify(kept) })
      .where('portal', '=', own.portal)
      .where('customer', '=', own.customer)
      .where('kind', '=', 'invoice')
      .where('id', '=', id)
      .execute();
  }
  await tx
    .deleteFrom('record')
    .where('portal', '=', portal)
    .where('customer', '=', customer)
    .where('kind', '<>', 'invoice')
    .execute();
}
