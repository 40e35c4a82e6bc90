// The balance: completed payments, less charges of calls, less charges of packages. Exact, in micro-units.

import { spentQuery } from '../calls/sums/balance.ts';
import type { CustomerId, PortalName } from '../core/ids.ts';
import type { Micros } from '../core/money/money.ts';
import { compiledQuery } from '../store/compiled-query.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

export interface Ledger {
  readonly paid: Micros;
  readonly calls: Micros;
  readonly packages: Micros;
  /** Sum of pending payments, which do not count yet. */
  readonly pending: Micros;
  readonly balance: Micros;
}

/** Reads the balance of the customer in the scope and its parts, in one query. */
export async function ledgerOf(store: Store, scope: Scope): Promise<Ledger> {
  if (scope.customer === '') throw new Error('a portal has no balance');
  const [row] = await sums(store, [scope.portal, scope.customer]);
  const [paid, pending, packages, calls] = [row?.paid, row?.pending, row?.packages, row?.calls].map((sum) =>
    BigInt(sum ?? 0),
  ) as [Micros, Micros, Micros, Micros];
  return { paid, calls, packages, pending, balance: paid - calls - packages };
}

const sums = compiledQuery<[PortalName, CustomerId], Record<'paid' | 'pending' | 'packages' | 'calls', string | null>>(
  2,
  (store, [portal, customer]) => {
    const own = within(store, { portal, customer });
    const paidAs = (status: 'completed' | 'pending') =>
      own
        .select('payment')
        .select((eb) => eb.cast<string>(eb.fn.sum('amount'), 'text').as('sum'))
        .where('status', '=', status);
    const charged = own.select('package_charge').select((eb) => eb.cast<string>(eb.fn.sum('amount'), 'text').as('sum'));
    return store.selectNoFrom([
      paidAs('completed').as('paid'),
      paidAs('pending').as('pending'),
      charged.as('packages'),
      spentQuery(store, customer).as('calls'),
    ]);
  },
);
