// Payments by card: a pending payment is created first; the provider's confirmation completes it once.
import type { CustomerId, PortalName } from '../core/ids.ts';
import { storedCustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money/money.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { completePayment } from './payment.ts';

export interface Checkout {
  /** The provider's own id. */
  readonly id: string;
  readonly provider: string;
  readonly payment: string;
  readonly amount: Micros;
  readonly currency: string;
}

/** Records which payment a checkout at the provider is for. */
export async function recordCheckout(store: Store, scope: Scope, checkout: Checkout, now: number): Promise<void> {
  const { id, provider, payment, amount, currency } = checkout;
  await within(store, scope)
    .insert('checkout', { id, provider, payment, amount: Number(amount), currency, created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export interface CheckoutEvent {
  readonly checkout: string;
  readonly outcome: 'paid' | 'failed';
  readonly amount: Micros;
  readonly currency: string;
}

/** `unknown`: no checkout of this portal. `differs`: another amount than was ordered. `repeated`: completed or cancelled before. */
export async function completeCheckout(
  store: Store,
  portal: PortalName,
  event: CheckoutEvent,
): Promise<'recorded' | 'unknown' | 'differs' | 'repeated'> {
  const row = await store
    .selectFrom('checkout')
    .select(['customer', 'payment', 'amount', 'currency'])
    .where('id', '=', event.checkout)
    .where('portal', '=', portal)
    .executeTakeFirst();
  if (row === undefined) return 'unknown';
  const differs = BigInt(row.amount) !== event.amount || row.currency !== event.currency;
  if (event.outcome === 'paid' && differs) return 'differs';
  const scope: Scope & { customer: CustomerId } = { portal, customer: storedCustomerId(row.customer) };
  const status = event.outcome === 'paid' ? 'completed' : 'cancelled';
  return (await completePayment(store, scope, row.payment, status)) ? 'recorded' : 'repeated';
}
