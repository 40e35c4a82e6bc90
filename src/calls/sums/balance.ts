// What a customer has spent on calls: one row, kept in the same transaction as the calls.
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

/** Charges of all calls of the customer as text, exact, in micro-units of its currency; null where there were none. */
export function spentQuery(store: Store, customer: CustomerId) {
  return store
    .selectFrom('cdr_total')
    .select((eb) => eb.cast<string>('charge', 'text').as('charge'))
    .where('customer', '=', customer);
}
