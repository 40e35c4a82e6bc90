// Puts customers and contacts in place. A field that is given is stored, or the entry is refused with its name.
import { randomBytes } from 'node:crypto';
import { createLink } from '../auth/one-time-link.ts';
import type { Hasher } from '../auth/password.ts';
import { HOUR } from '../core/durations.ts';
import { isCustomerId, type PortalName, storedContactId, storedPortalName } from '../core/ids.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import { compactVatId, isVatId } from '../core/money/vat-id.ts';
import { PortalError } from '../core/portal-error.ts';
import { addContact } from '../customers/contact.ts';
import {
  addCustomer,
  type Customer,
  type CustomerTerms,
  checkedName,
  isZone,
  setTerms,
} from '../customers/customer.ts';
import type { EntryBody } from '../customers/records.ts';
import { hasBooks } from '../store/account-tables.ts';
import { removeContactAccess } from '../store/contact-access.ts';
import type { Store, Tx } from '../store/store.ts';
import { type Entry, invalid, micros, needed, ownerOf, type PutResult, portalOf, unchangeable } from './entry.ts';
import { checkCurrency } from './references.ts';

const INVITE_MS = 48 * HOUR;

export async function putCustomer(
  store: Store,
  entry: Entry,
  body: EntryBody<'customer'>,
  now: number,
): Promise<PutResult> {
  const id = needed(entry, 'id');
  if (!isCustomerId(id))
    throw invalid(`"${id}" is not a customer id`, 'Use 1 to 64 letters, digits, dots and hyphens.');
  await store.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('customer')
      .select(['portal', 'type', 'currency'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (known === undefined) {
      const { name, type = 'customer', currency = '', timezone = 'UTC' } = body;
      await addCustomer(tx, { id, portal: portalOf(entry), type, name, currency, timezone }, now);
    } else {
      if (entry.portal !== undefined && known.portal !== entry.portal) {
        throw new PortalError('already-exists', `customer ${id} is of another portal`, 'Choose another id.');
      }
      await changeCustomer(tx, { id, ...known, portal: storedPortalName(known.portal) }, body);
    }
    await setTerms(tx, id, termsOf(body));
  });
  return { id };
}

/** @throws PortalError with the field that cannot be changed */
async function changeCustomer(
  tx: Tx,
  known: Pick<Customer, 'id' | 'type' | 'currency'> & { readonly portal: PortalName },
  body: EntryBody<'customer'>,
): Promise<void> {
  const { name, type = known.type, currency = known.currency, timezone } = body;
  const { id } = known;
  if (type !== known.type) throw unchangeable('type', known.type, 'Create another customer of that type.');
  if (timezone !== undefined && !isZone(timezone))
    throw invalid(`timezone: "${timezone}" is not an IANA time zone`, 'Use a zone such as Europe/Berlin or UTC.');
  if (currency !== known.currency) {
    if (!currencyDecimals.has(currency))
      throw invalid(`currency: "${currency}" is not an ISO 4217 code`, 'Use a code such as EUR or USD.');
    if (await hasBooks(tx, id))
      throw unchangeable('currency', known.currency, 'The account has payments, charges or calls; create another one.');
    await checkCurrency(tx, { portal: known.portal, customer: id }, currency);
    await checkLimits(tx, known, body);
  }
  const change = { name: checkedName(name), currency, ...(timezone === undefined ? {} : { timezone }) };
  await tx.updateTable('customer').set(change).where('id', '=', id).execute();
}

/** Limits are amounts of the account's currency. @throws PortalError where one would count in another currency than it was given in */
async function checkLimits(tx: Tx, { id, currency }: Pick<Customer, 'id' | 'currency'>, body: EntryBody<'customer'>) {
  const limits = await tx
    .selectFrom('customer')
    .select(['debit_limit as debitLimit', 'minimum_payment as minimumPayment', 'daily_spend_limit as dailySpendLimit'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  for (const field of ['debitLimit', 'minimumPayment', 'dailySpendLimit'] as const) {
    if ((limits[field] ?? 0) === 0 || body[field] !== undefined) continue;
    const hint = `Give ${field} in the new currency as well.`;
    throw new PortalError('already-exists', `currency: ${field} is an amount in ${currency}`, hint);
  }
}

/** Undefined where none is given, null where it is taken away. @throws PortalError for what is not one */
function vatIdOf({ vatId }: EntryBody<'customer'>): string | null | undefined {
  if (vatId === undefined || vatId === '') return vatId === '' ? null : undefined;
  if (isVatId(vatId)) return compactVatId(vatId);
  throw invalid(
    `vatId: "${vatId}" does not have the form of its country`,
    'Begin with the country, as in DE123456789.',
  );
}

function termsOf(body: EntryBody<'customer'>): Partial<CustomerTerms> {
  const { debitLimit, minimumPayment, dailySpendLimit } = body;
  const amounts = { debitLimit, minimumPayment, dailySpendLimit };
  const exact = Object.fromEntries(
    Object.entries(amounts).flatMap(([key, text]) => (text === undefined ? [] : [[key, micros(text)]])),
  );
  const { status, channels, flowSpeed, tax, invoiceSchedule, invoiceDueDays, topupCurrencies, tags } = body;
  const { country, phone, address, verifyPhone } = body;
  const vatId = vatIdOf(body);
  const given = { status, channels, flowSpeed, tax, invoiceSchedule, invoiceDueDays, topupCurrencies, tags };
  const all = { ...given, country, phone, address, verifyPhone, vatId };
  return { ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)), ...exact };
}

export async function putContact(
  store: Store,
  { hasher, now }: { readonly hasher: Pick<Hasher, 'hash' | 'verify'>; readonly now: number },
  entry: Entry,
  body: EntryBody<'contact'>,
): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const email = body.email.toLowerCase();
  const known = await store
    .selectFrom('contact')
    .select(['id', 'customer', 'password_hash'])
    .where('portal', '=', owner.portal)
    .where('email', '=', email)
    .executeTakeFirst();
  if (known !== undefined) {
    if (known.customer !== owner.customer) {
      throw new PortalError('already-exists', `${email} is a contact of another customer`, 'Use another e-mail.');
    }
    if (body.password !== undefined && (await hasher.verify(known.password_hash, body.password)) !== 'match')
      throw unchangeable('password', 'another one', 'Leave it out: contacts change their own, or set one by a link.');
    const { disabled } = body;
    const change = {
      name: checkedName(body.name),
      ...(disabled === undefined ? {} : { disabled: Number(disabled) }),
    };
    await store.updateTable('contact').set(change).where('id', '=', known.id).execute();
    if (body.disabled === true) await store.transaction().execute((tx) => removeContactAccess(tx, [known.id]));
    return { id: known.id };
  }
  // A random password that is not returned: the contact sets one through the link.
  const password = body.password ?? randomBytes(32).toString('base64url');
  const id = await addContact(store, { customer: owner.customer, email, name: body.name, password }, hasher, now);
  if (body.disabled === true) await store.updateTable('contact').set({ disabled: 1 }).where('id', '=', id).execute();
  if (body.password !== undefined) return { id };
  const link = { purpose: 'reset', portal: owner.portal, contact: storedContactId(id), detail: '' } as const;
  return { id, setPassword: `/reset?token=${await createLink(store, { ...link, expiresAt: now + INVITE_MS })}` };
}
