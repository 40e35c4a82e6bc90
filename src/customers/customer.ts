// Customers and carriers: companies that belong to one portal.

import { type CustomerId, isCustomerId, type PortalName, storedCustomerId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import type { Micros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { portalMustExist } from '../store/tables/portals.ts';

export interface NewCustomer {
  readonly id: string;
  readonly portal: string;
  readonly type: 'customer' | 'carrier';
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** IANA zone. */
  readonly timezone: string;
}

export interface Customer extends NewCustomer {
  readonly id: CustomerId;
  readonly status: 'active' | 'pending-approval' | 'disabled';
}

/** What an operator sets for a customer; amounts in micro-units of the customer's currency. */
export interface CustomerTerms {
  readonly status: Customer['status'];
  /** How far the balance may go below zero. */
  readonly debitLimit: Micros;
  readonly minimumPayment: Micros;
  /** Concurrent calls, and calls per second; null for no limit. */
  readonly channels: number | null;
  readonly flowSpeed: number | null;
  /** Percent, as decimal text. */
  readonly tax: string;
  readonly dailySpendLimit: Micros | null;
  readonly invoiceSchedule: 'daily' | 'weekly' | 'monthly' | null;
  readonly invoiceDueDays: number | null;
  /** Currencies that a top-up may be in; empty for any. */
  readonly topupCurrencies: readonly string[];
  readonly tags: readonly string[];
  /** ISO 3166 code. */
  readonly country: string | null;
  readonly phone: string | null;
  /** Lines of the postal address. */
  readonly address: string;
  /** Whether its contacts must verify their phone number before they see any other page. */
  readonly verifyPhone: boolean;
  /** VAT identification number, without spaces; null where the operator has none. */
  readonly vatId: string | null;
}

/**
 * Adds a customer to a live portal.
 * @throws PortalError `input-invalid`, `not-found` (no such portal), `already-exists`.
 */
export async function addCustomer(store: Store, customer: NewCustomer, now: number): Promise<CustomerId> {
  const { id, portal, type, currency, timezone } = customer;
  if (!isCustomerId(id)) {
    throw invalid(`"${id}" is not a customer id`, 'Use 1 to 64 letters, digits, dots, hyphens and underscores.');
  }
  const name = checkedName(customer.name);
  if (!currencyDecimals.has(currency)) {
    throw invalid(`"${currency}" is not an ISO 4217 code`, 'Use a code such as EUR or USD.');
  }
  if (!isZone(timezone))
    throw invalid(`"${timezone}" is not an IANA time zone`, 'Use a zone such as Europe/Berlin or UTC.');
  await portalMustExist(store, portal, 'live');
  const result = await store
    .insertInto('customer')
    .values({ id, portal, type, name, currency, timezone, status: 'active', created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 1n) return id;
  throw new PortalError(
    'already-exists',
    `customer ${id} exists already`,
    'Choose another id, or use the one there is.',
  );
}

/** Changes the given terms of a customer and leaves the others. @returns false when there is no such customer */
export async function setTerms(store: Store, id: CustomerId, terms: Partial<CustomerTerms>): Promise<boolean> {
  const amount = (micros: Micros | null | undefined) =>
    micros === undefined || micros === null ? micros : Number(micros);
  const json = (list: readonly string[] | undefined) => (list === undefined ? undefined : JSON.stringify(list));
  const { debitLimit, minimumPayment, dailySpendLimit, topupCurrencies, tags, verifyPhone } = terms;
  const columns = {
    status: terms.status,
    debit_limit: amount(debitLimit) ?? undefined,
    minimum_payment: amount(minimumPayment) ?? undefined,
    channels: terms.channels,
    flow_speed: terms.flowSpeed,
    tax: terms.tax,
    daily_spend_limit: amount(dailySpendLimit),
    invoice_schedule: terms.invoiceSchedule,
    invoice_due_days: terms.invoiceDueDays,
    topup_currencies: json(topupCurrencies),
    tags: json(tags),
    country: terms.country,
    phone: terms.phone,
    address: terms.address,
    vat_id: terms.vatId,
    verify_phone: verifyPhone === undefined ? undefined : Number(verifyPhone),
  };
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return customerExists(store, id);
  const result = await store.updateTable('customer').set(given).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

async function customerExists(store: Store, id: CustomerId): Promise<boolean> {
  return (await store.selectFrom('customer').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** The terms of the customer in the scope; undefined when it is another portal's. */
export async function termsOf(store: Store, scope: Scope): Promise<CustomerTerms | undefined> {
  const row = await store
    .selectFrom('customer')
    .selectAll()
    .where('id', '=', scope.customer)
    .where('portal', '=', scope.portal)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    status: row.status,
    debitLimit: BigInt(row.debit_limit),
    minimumPayment: BigInt(row.minimum_payment),
    channels: row.channels,
    flowSpeed: row.flow_speed,
    tax: row.tax,
    dailySpendLimit: row.daily_spend_limit === null ? null : BigInt(row.daily_spend_limit),
    invoiceSchedule: row.invoice_schedule,
    invoiceDueDays: row.invoice_due_days,
    topupCurrencies: JSON.parse(row.topup_currencies) as string[],
    tags: JSON.parse(row.tags) as string[],
    country: row.country,
    phone: row.phone,
    address: row.address,
    verifyPhone: row.verify_phone === 1,
    vatId: row.vat_id,
  };
}

/**
 * The customer with this id.
 * @throws PortalError `not-found`.
 */
export async function customerById(store: Store, id: string): Promise<Customer> {
  const row = await store.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw noCustomer(id);
  return customerOf(row);
}

export const noCustomer = (id: string): PortalError =>
  new PortalError('not-found', `there is no customer ${id}`, 'Check the id, or create the customer first.');

/** Customers by id; those of a portal or of several, or of all when none is given. */
export async function listCustomers(store: Store, portals?: PortalName | readonly PortalName[]): Promise<Customer[]> {
  const all = store.selectFrom('customer').selectAll().orderBy('id');
  const rows = await (portals === undefined ? all : all.where('portal', 'in', [portals].flat())).execute();
  return rows.map(customerOf);
}

function customerOf(row: Omit<Customer, 'id'> & { readonly id: string }): Customer {
  const { portal, type, name, currency, timezone, status } = row;
  return { id: storedCustomerId(row.id), portal, type, name, currency, timezone, status };
}

/** The name without white space at its ends; refuses an empty or very long one, and control characters. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= limits.customerNameCharacters && !/\p{Cc}/u.test(trimmed)) return trimmed;
  throw invalid('a name has 1 to 200 characters and no line breaks', 'Give a shorter, plain name.');
}

/** True for a name of the tz database. */
export function isZone(zone: string): boolean {
  // Intl accepts offsets such as +01:00, which have no daylight saving time.
  return /^[A-Za-z]/.test(zone) && zone.length <= 64 && (zone === 'UTC' || knowsZone(zone));
}

function knowsZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function invalid(message: string, hint: string): PortalError {
  return new PortalError('input-invalid', message, hint);
}
