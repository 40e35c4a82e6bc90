// Customers and carriers: companies that belong to one portal.
import { currencyDecimals } from '../core/currency.ts';
import { type CustomerId, isCustomerId, isPortalName, type PortalName, storedCustomerId } from '../core/ids.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';

const MAX_NAME = 200;

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

/**
 * Adds a customer to a live portal.
 * @throws PortalError `input-invalid`, `not-found` (no such portal), `already-exists`.
 */
export async function addCustomer(store: Store, customer: NewCustomer, now: number): Promise<CustomerId> {
  const { id, portal, type, currency, timezone } = customer;
  if (!isCustomerId(id)) {
    throw invalid(`"${id}" is no customer id`, 'Use 1 to 64 letters, digits, dots, hyphens and underscores.');
  }
  const name = checkedName(customer.name);
  if (!currencyDecimals.has(currency)) {
    throw invalid(`"${currency}" is no ISO 4217 code`, 'Use a code such as EUR or USD.');
  }
  if (!isZone(timezone))
    throw invalid(`"${timezone}" is no IANA time zone`, 'Use a zone such as Europe/Berlin or UTC.');
  await requirePortal(store, portal);
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

/**
 * The customer with this id.
 * @throws PortalError `not-found`.
 */
export async function customerById(store: Store, id: string): Promise<Customer> {
  const row = await store.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) {
    throw new PortalError('not-found', `there is no customer ${id}`, 'Check the id, or create the customer first.');
  }
  return { ...row, id: storedCustomerId(row.id) };
}

/** Customers by id; those of one portal, or of all when none is given. */
export async function listCustomers(store: Store, portal?: PortalName): Promise<Customer[]> {
  const all = store.selectFrom('customer').selectAll().orderBy('id');
  const rows = await (portal === undefined ? all : all.where('portal', '=', portal)).execute();
  return rows.map((row) => ({ ...row, id: storedCustomerId(row.id) }));
}

/** The name without white space at its ends; refuses an empty or very long one, and control characters. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= MAX_NAME && !/\p{Cc}/u.test(trimmed)) return trimmed;
  throw invalid('a name has 1 to 200 characters and no line breaks', 'Give a shorter, plain name.');
}

async function requirePortal(store: Store, portal: string): Promise<void> {
  const row = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'portal')
    .where('name', '=', portal)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (isPortalName(portal) && row !== undefined) return;
  throw new PortalError('not-found', `there is no portal ${portal}`, 'Check the name, or apply the portal first.');
}

function isZone(zone: string): boolean {
  // Offsets such as +01:00 are accepted by Intl but know no summer time.
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
