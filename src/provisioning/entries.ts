// Entries that operators' systems write to accounts, one at a time: shared by the API, batches and the command line.

import { randomBytes } from 'node:crypto';
import { createLink } from '../auth/one-time-link.ts';
import type { Hasher } from '../auth/password.ts';
import { addPayment, completePayment } from '../billing/payment.ts';
import { putRates } from '../billing/rates.ts';
import { createVoucher } from '../billing/vouchers.ts';
import { HOUR } from '../core/durations.ts';
import { isCustomerId, isPortalName, type PortalName, storedContactId, storedPortalName } from '../core/ids.ts';
import { type Micros, parseMicros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import { addContact } from '../customers/contact.ts';
import { addCustomer, type CustomerTerms, customerById, setTerms } from '../customers/customer.ts';
import { type EntryBody, type EntryKind, fieldProblems, putRecord, type RecordKind } from '../customers/records.ts';
import { kindSchemas } from '../schema/record-schemas.ts';
import { within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

export interface Entry {
  readonly kind: EntryKind;
  /** Given for kinds that belong to a whole portal, and for a new customer. */
  readonly portal?: string;
  readonly customer?: string;
  /** The operator's own id; of a rate, its card's. */
  readonly id?: string;
  readonly body: unknown;
}

/** The result of an entry; some have a secret that is returned only once. */
export interface PutResult {
  readonly id: string;
  readonly code?: string;
  /** Path on the portal where a contact sets the password. */
  readonly setPassword?: string;
}

/** Kinds that belong to the portal, not to one customer. */
export const portalKinds: ReadonlySet<string> = new Set([
  'rate-card',
  'status-component',
  'incident',
  'rate',
  'voucher',
]);
const INVITE_MS = 48 * HOUR;

/** Reads an entry from JSON. @throws PortalError `input-invalid` with the field. */
export function checkedEntry(value: unknown): Entry {
  const member = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const kind = member('kind');
  if (typeof kind !== 'string' || !Object.hasOwn(kindSchemas, kind)) {
    throw invalid(`"${String(kind).slice(0, 60)}" is not a kind`, `Use one of ${Object.keys(kindSchemas).join(', ')}.`);
  }
  const text = (key: string): object => {
    const found = member(key);
    if (found === undefined) return {};
    if (typeof found === 'string' && found.length <= 100) return { [key]: found };
    throw invalid(`${key} is not text`, 'Give a text of at most 100 characters.');
  };
  const known = kind as EntryKind;
  const [wrong] = fieldProblems(known, member('body'));
  if (wrong !== undefined) throw invalid(`${wrong.field || 'body'}: ${wrong.message}`, `See the schema of ${kind}.`);
  return { kind: known, ...text('portal'), ...text('customer'), ...text('id'), body: member('body') };
}

/**
 * Writes one entry; writing it again changes nothing.
 * @throws PortalError `input-invalid`, `not-found`, `already-exists`.
 */
export async function putEntry(
  store: Store,
  hasher: Pick<Hasher, 'hash'>,
  entry: Entry,
  now: number,
): Promise<PutResult> {
  const { kind, body } = entry;
  switch (kind) {
    case 'customer':
      return putCustomer(store, entry, body as EntryBody<'customer'>, now);
    case 'contact':
      return putContact(store, hasher, entry, body as EntryBody<'contact'>, now);
    case 'payment':
      return putPayment(store, entry, body as EntryBody<'payment'>, now);
    case 'package-charge':
      return putCharge(store, entry, body as EntryBody<'package-charge'>, now);
    case 'rate':
      return putRate(store, entry, body as EntryBody<'rate'>, now);
    case 'voucher':
      return putVoucher(store, entry, body as EntryBody<'voucher'>, now);
    default:
      return putOther(store, kind, entry, now);
  }
}

async function putOther(store: Store, kind: RecordKind, entry: Entry, now: number): Promise<PutResult> {
  const id = needed(entry, 'id');
  const scope = portalKinds.has(kind)
    ? ({ portal: portalOf(entry), customer: '' } as const)
    : await ownerOf(store, entry);
  await putRecord(store, scope, kind, id, entry.body as never, now);
  return { id };
}

async function putCustomer(store: Store, entry: Entry, body: EntryBody<'customer'>, now: number): Promise<PutResult> {
  const id = needed(entry, 'id');
  if (!isCustomerId(id))
    throw invalid(`"${id}" is not a customer id`, 'Use 1 to 64 letters, digits, dots and hyphens.');
  await store.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('customer').select('portal').where('id', '=', id).executeTakeFirst();
    if (known === undefined) {
      const { name, type = 'customer', currency = '', timezone = 'UTC' } = body;
      await addCustomer(tx, { id, portal: portalOf(entry), type, name, currency, timezone }, now);
    } else {
      if (entry.portal !== undefined && known.portal !== entry.portal) {
        throw new PortalError('already-exists', `customer ${id} is of another portal`, 'Choose another id.');
      }
      await tx.updateTable('customer').set({ name: body.name }).where('id', '=', id).execute();
    }
    await setTerms(tx, id, termsOf(body));
  });
  return { id };
}

function termsOf(body: EntryBody<'customer'>): Partial<CustomerTerms> {
  const { debitLimit, minimumPayment, dailySpendLimit } = body;
  const amounts = { debitLimit, minimumPayment, dailySpendLimit };
  const exact = Object.fromEntries(
    Object.entries(amounts).flatMap(([key, text]) => (text === undefined ? [] : [[key, micros(text)]])),
  );
  const { status, channels, flowSpeed, tax, invoiceSchedule, invoiceDueDays, topupCurrencies, tags } = body;
  const { country, phone, address, verifyPhone } = body;
  const given = { status, channels, flowSpeed, tax, invoiceSchedule, invoiceDueDays, topupCurrencies, tags };
  const all = { ...given, country, phone, address, verifyPhone };
  return { ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)), ...exact };
}

async function putContact(
  store: Store,
  hasher: Pick<Hasher, 'hash'>,
  entry: Entry,
  body: EntryBody<'contact'>,
  now: number,
): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const email = body.email.toLowerCase();
  const known = await store
    .selectFrom('contact')
    .select(['id', 'customer'])
    .where('portal', '=', owner.portal)
    .where('email', '=', email)
    .executeTakeFirst();
  if (known !== undefined) {
    if (known.customer !== owner.customer) {
      throw new PortalError('already-exists', `${email} is a contact of another customer`, 'Use another e-mail.');
    }
    const change = { name: body.name, disabled: Number(body.disabled ?? false) };
    await store.updateTable('contact').set(change).where('id', '=', known.id).execute();
    if (body.disabled === true) await store.deleteFrom('session').where('contact', '=', known.id).execute();
    return { id: known.id };
  }
  // A random password that is not returned: the contact sets one through the link.
  const password = body.password ?? randomBytes(32).toString('base64url');
  const id = await addContact(store, { customer: owner.customer, email, name: body.name, password }, hasher, now);
  if (body.password !== undefined) return { id };
  const link = { purpose: 'reset', portal: owner.portal, contact: storedContactId(id), detail: '' } as const;
  return { id, setPassword: `/reset?token=${await createLink(store, { ...link, expiresAt: now + INVITE_MS })}` };
}

async function putPayment(store: Store, entry: Entry, body: EntryBody<'payment'>, now: number): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const { id } = entry;
  const status = body.status ?? 'completed';
  const known =
    id === undefined
      ? undefined
      : await within(store, owner)
          .select('payment')
          .select(['amount', 'status'])
          .where('id', '=', id)
          .executeTakeFirst();
  if (id !== undefined && known !== undefined) {
    if (BigInt(known.amount) !== micros(body.amount)) {
      throw new PortalError(
        'already-exists',
        `payment ${id} is of another amount`,
        'Amounts never change; use a new id.',
      );
    }
    const completes = status !== 'pending' && known.status === 'pending';
    if (completes) await completePayment(store, owner, id, status);
    else if (known.status !== status) {
      throw new PortalError(
        'already-exists',
        `payment ${id} is ${known.status}`,
        'Only a pending payment can be settled.',
      );
    }
    return { id };
  }
  const payment = {
    customer: owner.customer,
    description: body.description ?? '',
    amount: micros(body.amount),
    status,
  };
  return { id: await addPayment(store, id === undefined ? payment : { ...payment, id }, now) };
}

async function putCharge(
  store: Store,
  entry: Entry,
  body: EntryBody<'package-charge'>,
  now: number,
): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const id = needed(entry, 'id');
  await within(store, owner)
    .insert('package_charge', {
      id,
      package: body.package,
      description: body.description ?? body.package,
      amount: Number(micros(body.amount)),
      created_at: timeOf(body.at, now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { id };
}

async function putRate(store: Store, entry: Entry, body: EntryBody<'rate'>, now: number): Promise<PutResult> {
  const card = needed(entry, 'id');
  const { prefix, destination, minimum = 1, increment = 1 } = body;
  const rate = {
    prefix,
    destination,
    minimum,
    increment,
    rate: micros(body.rate),
    connectCost: micros(body.connectCost ?? '0'),
  };
  await putRates(store, portalOf(entry), card, [{ ...rate, validFrom: timeOf(body.validFrom, now) }]);
  return { id: card };
}

async function putVoucher(store: Store, entry: Entry, body: EntryBody<'voucher'>, now: number): Promise<PutResult> {
  const code = await createVoucher(
    store,
    {
      portal: portalOf(entry),
      kind: body.type,
      value: micros(body.value),
      currency: body.currency,
      minimum: micros(body.minimum ?? '0'),
      expiresAt: body.expiresAt === undefined ? null : Date.parse(body.expiresAt),
    },
    now,
  );
  return { id: '', code };
}

async function ownerOf(store: Store, entry: Entry) {
  const { id: customer, portal } = await customerById(store, needed(entry, 'customer'));
  return { portal: storedPortalName(portal), customer };
}

function portalOf({ portal = '' }: Entry): PortalName {
  if (isPortalName(portal)) return portal;
  throw invalid(`"${portal}" is not a portal name`, 'Give the name: of a Portal document.');
}

function needed(entry: Entry, key: 'id' | 'customer'): string {
  const found = entry[key];
  if (found !== undefined && found !== '') return found;
  throw invalid(`${key} is missing`, `A ${entry.kind} needs one.`);
}

const micros = (text: string): Micros => parseMicros(text) ?? 0n;
const timeOf = (text: string | undefined, now: number): number => (text === undefined ? now : Date.parse(text));
const invalid = (message: string, hint: string): PortalError => new PortalError('input-invalid', message, hint);
