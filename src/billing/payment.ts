// Payments of a customer. Only completed ones count; amounts are micro-units of the customer's currency.

import { randomBytes } from 'node:crypto';
import { type PortalName, storedPortalName } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import type { Micros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import { customerById } from '../customers/customer.ts';
import { compiledQuery } from '../store/compiled-query.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

/** Micro-units of a thousand million units: below 2^53, so that every amount is an exact number. */
const LARGEST: Micros = BigInt(limits.paymentUnits) * 1_000_000n;
const PAYMENT_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;

export type PaymentStatus = 'completed' | 'pending' | 'cancelled';
export type PaymentMethod = 'operator' | 'bank' | 'voucher' | 'stripe' | 'template';

export interface NewPayment {
  readonly customer: string;
  /** Text after `#` is for the operator alone. */
  readonly description: string;
  readonly amount: Micros;
  readonly status: PaymentStatus;
  readonly method?: PaymentMethod;
  /** The reference of a transfer, or the provider's id of the payment. */
  readonly reference?: string;
  /** The operator's own id; a random one where none is given. */
  readonly id?: string;
}

export interface Payment {
  readonly id: string;
  /** The part of the description that the customer may see. */
  readonly description: string;
  readonly amount: Micros;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly method: PaymentMethod;
  readonly reference: string | null;
  readonly createdAt: number;
}

/**
 * Adds a payment in the customer's currency. @returns its id
 * @throws PortalError `input-invalid`, `not-found` (no such customer), `already-exists` (the id).
 */
export async function addPayment(store: Store, payment: NewPayment, now: number): Promise<string> {
  const { amount, description, status, method = 'operator', reference = null } = payment;
  if (amount === 0n || amount > LARGEST || amount < -LARGEST) {
    throw new PortalError('input-invalid', 'the amount is zero or too large', 'Give an amount of up to 1,000,000,000.');
  }
  if (description.length > limits.paymentTextCharacters) {
    throw new PortalError(
      'input-invalid',
      'the description is too long',
      `Use at most ${limits.paymentTextCharacters} characters.`,
    );
  }
  const { id: customer, portal, currency } = await customerById(store, payment.customer);
  const id = payment.id ?? randomBytes(16).toString('base64url');
  if (payment.id !== undefined && !PAYMENT_ID.test(id)) {
    throw new PortalError(
      'input-invalid',
      'the id is not valid',
      'Use 1 to 64 letters, digits, dots, hyphens, underscores.',
    );
  }
  const values = { id, description, amount: Number(amount), currency, status, method, reference, created_at: now };
  const result = await within(store, { portal: storedPortalName(portal), customer })
    .insert('payment', values)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 1n) return id;
  throw new PortalError('already-exists', `payment ${id} exists already`, 'Choose another id.');
}

/** Pages of payments, newest first; `before` is the key of the last one seen. */
export async function paymentsOf(
  store: Store,
  scope: Scope,
  page: { readonly limit: number; readonly before?: { readonly createdAt: number; readonly id: string } | undefined },
): Promise<Payment[]> {
  const { before, limit } = page;
  const at = before?.createdAt ?? Number.MAX_SAFE_INTEGER;
  const rows = await pages(store, [scope.portal, scope.customer, at, before?.id ?? '', limit]);
  return rows.map(shownPayment);
}

/** How many payments there are, and how many of them are newer than one, or it itself. */
export async function countPayments(
  store: Store,
  scope: Scope,
  before: { readonly createdAt: number; readonly id: string } | undefined,
): Promise<{ readonly all: number; readonly passed: number }> {
  const count = async (passed: boolean): Promise<number> => {
    const row = await within(store, scope)
      .select('payment')
      .select((eb) => eb.fn.countAll<number | string>().as('all'))
      .$if(passed, (query) =>
        query.where((eb) =>
          eb(eb.refTuple('created_at', 'id'), '>=', eb.tuple(before?.createdAt ?? 0, before?.id ?? '')),
        ),
      )
      .executeTakeFirstOrThrow();
    return Number(row.all);
  };
  return { all: await count(false), passed: before === undefined ? 0 : await count(true) };
}

const columns = ['id', 'description', 'amount', 'currency', 'status', 'method', 'reference', 'created_at'] as const;

/** The columns of a row that a payment is made of. */
interface PaymentRow extends Omit<Payment, 'amount' | 'createdAt'> {
  readonly amount: number | string | bigint;
  readonly created_at: number;
}

function shownPayment({ created_at: createdAt, ...row }: PaymentRow): Payment {
  return { ...row, description: publicPart(row.description), amount: BigInt(row.amount), createdAt };
}

/** Returns one payment of the scope; undefined where it has none of that id. */
export async function paymentOf(store: Store, scope: Scope, id: string): Promise<Payment | undefined> {
  const row = await within(store, scope).select('payment').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : shownPayment(row);
}

/** Returns the transfers that are waited for, the oldest first. */
export async function pendingTransfers(store: Store, scope: Scope, limit: number): Promise<Payment[]> {
  const rows = await within(store, scope)
    .select('payment')
    .select(columns)
    .where('status', '=', 'pending')
    .where('method', '=', 'bank')
    .orderBy('created_at')
    .limit(limit)
    .execute();
  return rows.map(shownPayment);
}

/** Sums of the payments that quote a reference. */
export interface Quoted {
  readonly completed: Micros;
  /** Of transfers alone: a checkout that was left is pending until its provider ends it. */
  readonly pending: Micros;
}

/** Returns what was paid for each reference, such as the number of an invoice. */
export async function paidByReference(store: Store, scope: Scope): Promise<ReadonlyMap<string, Quoted>> {
  const rows = await within(store, scope)
    .select('payment')
    .select((eb) => ['reference', 'status', eb.cast<string | null>(eb.fn.sum('amount'), 'text').as('total')])
    .where('reference', 'is not', null)
    .where((eb) => eb.or([eb('status', '=', 'completed'), eb.and({ status: 'pending', method: 'bank' })]))
    .groupBy(['reference', 'status'])
    .execute();
  const sums = new Map<string, Quoted>();
  for (const { reference, status, total } of rows) {
    const known = sums.get(reference ?? '') ?? { completed: 0n, pending: 0n };
    sums.set(reference ?? '', { ...known, [status]: BigInt(total ?? 0) });
  }
  return sums;
}

type PageKey = [PortalName, Scope['customer'], createdAt: number, id: string, limit: number];

const pages = compiledQuery(5, (store, [portal, customer, createdAt, id, limit]: PageKey) =>
  within(store, { portal, customer })
    .select('payment')
    .select(columns)
    .where((eb) =>
      eb.or([eb('created_at', '<', createdAt), eb.and([eb('created_at', '=', createdAt), eb('id', '<', id)])]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit),
);

/** How many payments of one method are pending, and their sum. */
export async function pendingOf(
  store: Store,
  scope: Scope,
  method: PaymentMethod,
): Promise<{ readonly count: number; readonly sum: Micros }> {
  const row = await within(store, scope)
    .select('payment')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .select((eb) => eb.cast<string | null>(eb.fn.sum('amount'), 'text').as('sum'))
    .where('status', '=', 'pending')
    .where('method', '=', method)
    .executeTakeFirst();
  return { count: Number(row?.count ?? 0), sum: BigInt(row?.sum ?? 0) };
}

/** The sums of a customer's payments by status. */
export async function paidBy(store: Store, scope: Scope): Promise<Readonly<Record<PaymentStatus, Micros>>> {
  const rows = await within(store, scope)
    .select('payment')
    .select((eb) => ['status', eb.cast<string | null>(eb.fn.sum('amount'), 'text').as('total')])
    .groupBy('status')
    .execute();
  const sum = (status: PaymentStatus) => BigInt(rows.find((row) => row.status === status)?.total ?? 0);
  return { completed: sum('completed'), pending: sum('pending'), cancelled: sum('cancelled') };
}

/**
 * Completes or cancels a pending payment, once. @returns false when the scope has none of that id, or it was completed or cancelled
 * before: concurrent webhooks credit once.
 */
export async function completePayment(
  store: Store,
  scope: Scope,
  id: string,
  status: 'completed' | 'cancelled',
): Promise<boolean> {
  const result = await within(store, scope)
    .update('payment')
    .set({ status })
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What the customer may read of a description. */
export function publicPart(description: string): string {
  return (description.split('#')[0] ?? '').trim();
}
