// Entries that operators' systems write to accounts, one at a time: shared by the API, batches and the command line.

import type { Hasher } from '../auth/password.ts';
import { measuresMoney } from '../billing/alerts.ts';
import { putRateNow, putRates } from '../billing/rates.ts';
import { createVoucher } from '../billing/vouchers.ts';
import { sumProblem } from '../core/invoices/invoice.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import {
  type EntryBody,
  type EntryKind,
  fieldProblems,
  putRecord,
  type RecordBody,
  type RecordKind,
} from '../customers/records.ts';
import { kindSchemas } from '../schema/record-schemas.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { type Entry, invalid, micros, needed, ownerOf, type PutResult, portalOf, timeOf } from './entry.ts';
import { putContact, putCustomer } from './put-account.ts';
import { putCharge, putPayment } from './put-books.ts';
import { checkCard, checkRate, checkRoute, ownCurrency } from './references.ts';

/** Kinds that belong to the portal, not to one customer. */
export const portalKinds: ReadonlySet<string> = new Set([
  'rate-card',
  'status-component',
  'incident',
  'rate',
  'voucher',
]);

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
  const entry = { kind: known, ...text('portal'), ...text('customer'), ...text('id'), body: member('body') };
  refuseWithoutEffect(value as object, entry);
  return entry;
}

/** Kinds whose id is made here. */
const withoutId: ReadonlySet<string> = new Set(['contact', 'voucher']);

/** What an entry names and its kind does not have would be taken and ignored. @throws PortalError `input-invalid` */
function refuseWithoutEffect(value: object, { kind, portal, customer, id }: Entry): void {
  const known = ['kind', 'portal', 'customer', 'id', 'body'];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw invalid(`${unknown.slice(0, 60)}: is not a field of an entry`, `Use ${known.join(', ')}.`);
  const ofPortal = portalKinds.has(kind);
  if (id !== undefined && withoutId.has(kind)) throw invalid(`id: a ${kind} gets its id here`, 'Leave it out.');
  if (customer !== undefined && (ofPortal || kind === 'customer'))
    throw invalid(`customer: a ${kind} does not belong to a customer`, 'Leave it out.');
  if (portal !== undefined && !ofPortal && kind !== 'customer')
    throw invalid(`portal: a ${kind} belongs to a customer`, 'Leave it out: the customer has its portal.');
}

/**
 * Writes one entry; writing it again changes nothing.
 * @throws PortalError `input-invalid`, `not-found`, `already-exists`.
 */
export async function putEntry(
  store: Store,
  hasher: Pick<Hasher, 'hash' | 'verify'>,
  entry: Entry,
  now: number,
): Promise<PutResult> {
  const { kind, body } = entry;
  switch (kind) {
    case 'customer':
      return putCustomer(store, entry, body as EntryBody<'customer'>, now);
    case 'contact':
      return putContact(store, { hasher, now }, entry, body as EntryBody<'contact'>);
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
  // `checkedEntry` has compared the body with the schema of its kind.
  if (kind === 'route') await checkRoute(store, scope, entry.body as RecordBody<'route'>);
  if (kind === 'invoice') checkInvoice(entry.body as RecordBody<'invoice'>);
  if (kind === 'rate-card') await checkCard(store, scope.portal, id, entry.body as RecordBody<'rate-card'>);
  await putRecord(store, scope, kind, id, (await withCurrency(store, scope, entry)) as never, now);
  return { id };
}

/** The body of an entry, of a package and of an alert about money with the currency of its amounts. */
async function withCurrency(store: Store, scope: Scope, { kind, body }: Entry): Promise<unknown> {
  if (kind === 'package') {
    const item = body as RecordBody<'package'>;
    return { ...item, currency: await ownCurrency(store, scope, item.currency) };
  }
  if (kind !== 'alert') return body;
  const rule = body as RecordBody<'alert'>;
  if (measuresMoney(rule.area)) return { ...rule, currency: await ownCurrency(store, scope, rule.currency) };
  if (rule.currency === undefined) return rule;
  throw invalid(`currency: ${rule.area} is not an amount`, 'Leave it out.');
}

/** An invoice that says its taxes adds up, since it is sent as it is. @throws PortalError with the field */
function checkInvoice(invoice: RecordBody<'invoice'>): void {
  if (!currencyDecimals.has(invoice.currency))
    throw invalid(`currency: "${invoice.currency}" is not an ISO 4217 code`, 'Use a code such as EUR or USD.');
  const wrong = sumProblem(invoice);
  if (wrong !== null) throw invalid(`${wrong.field}: ${wrong.message}`, 'Correct the sums; nothing was written.');
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
    endsAt: body.validUntil === undefined ? null : timeOf(body.validUntil, now),
  };
  const portal = portalOf(entry);
  await checkRate(store, portal, card);
  if (body.validFrom === undefined) await putRateNow(store, { portal, card }, rate, now);
  else await putRates(store, portal, card, [{ ...rate, validFrom: timeOf(body.validFrom, now) }]);
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
