// Payments of a customer. Only completed ones count; amounts are micro-units of the customer's currency.
import { randomBytes } from 'node:crypto';
import type { CustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';
import { customerById } from './customer.ts';

/** Micro-units: a thousand million units, so that every amount is an exact number in the store. */
const MAX_AMOUNT: Micros = 1_000_000_000_000_000n;
const MAX_DESCRIPTION = 500;
/** Rows a page shows at most. */
const MAX_PAYMENTS = 1000;

type PaymentStatus = 'completed' | 'pending' | 'cancelled';

export interface NewPayment {
  readonly customer: string;
  /** Text after `#` is for the operator alone. */
  readonly description: string;
  readonly amount: Micros;
  readonly status: PaymentStatus;
}

export interface Payment {
  readonly id: string;
  readonly description: string;
  readonly amount: Micros;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly createdAt: number;
}

/**
 * Adds a payment in the customer's currency and answers its id.
 * @throws PortalError `input-invalid`, `not-found` (no such customer).
 */
export async function addPayment(store: Store, payment: NewPayment, now: number): Promise<string> {
  const { amount, description, status } = payment;
  if (amount === 0n || amount > MAX_AMOUNT || amount < -MAX_AMOUNT) {
    throw new PortalError('input-invalid', 'the amount is zero or too large', 'Give an amount of up to 1,000,000,000.');
  }
  if (description.length > MAX_DESCRIPTION) {
    throw new PortalError('input-invalid', 'the description is too long', `Use at most ${MAX_DESCRIPTION} characters.`);
  }
  const { id: customer, currency } = await customerById(store, payment.customer);
  const id = randomBytes(16).toString('base64url');
  await store
    .insertInto('payment')
    .values({ id, customer, description, amount: Number(amount), currency, status, created_at: now })
    .execute();
  return id;
}

/** The newest thousand payments, newest first, as the customer may see them. */
export async function paymentsOf(store: Store, customer: CustomerId): Promise<Payment[]> {
  const rows = await store
    .selectFrom('payment')
    .select(['id', 'description', 'amount', 'currency', 'status', 'created_at'])
    .where('customer', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MAX_PAYMENTS)
    .execute();
  return rows.map(({ created_at: createdAt, ...row }) => ({
    ...row,
    description: publicPart(row.description),
    amount: BigInt(row.amount),
    createdAt,
  }));
}

/** The sum of a customer's completed payments. */
export async function paidBy(store: Store, customer: CustomerId): Promise<Micros> {
  const row = await store
    .selectFrom('payment')
    .select((eb) => eb.cast<string | null>(eb.fn.sum('amount'), 'text').as('total'))
    .where('customer', '=', customer)
    .where('status', '=', 'completed')
    .executeTakeFirst();
  return BigInt(row?.total ?? 0);
}

function publicPart(description: string): string {
  return (description.split('#')[0] ?? '').trim();
}
