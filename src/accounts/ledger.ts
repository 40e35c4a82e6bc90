// The balance: completed payments, less charges of calls, less charges of packages. Exact, in micro-units.
import type { Micros } from '../core/money.ts';
import { spentBy } from '../reports/balance.ts';
import type { Store } from '../store/store.ts';
import { paidBy } from './payment.ts';
import { type Scope, within } from './scope.ts';

export interface Ledger {
  readonly paid: Micros;
  readonly calls: Micros;
  readonly packages: Micros;
  /** Payments that do not count yet. */
  readonly pending: Micros;
  readonly balance: Micros;
}

/** How the balance of the customer in the scope comes about. */
export async function ledgerOf(store: Store, scope: Scope): Promise<Ledger> {
  if (scope.customer === '') throw new Error('a portal has no balance');
  const [payments, calls, packages] = await Promise.all([
    paidBy(store, scope),
    spentBy(store, scope.customer),
    packageCharges(store, scope),
  ]);
  const { completed: paid, pending } = payments;
  return { paid, calls, packages, pending, balance: paid - calls - packages };
}

async function packageCharges(store: Store, scope: Scope): Promise<Micros> {
  const row = await within(store, scope)
    .select('package_charge')
    .select((eb) => eb.cast<string | null>(eb.fn.sum('amount'), 'text').as('total'))
    .executeTakeFirst();
  return BigInt(row?.total ?? 0);
}
