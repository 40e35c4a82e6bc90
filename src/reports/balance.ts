// What a customer has spent on calls, from the hourly sums.
import { sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money.ts';
import type { Store } from '../store/store.ts';

/** Charges of all calls of the customer, exact, in micro-units of its currency. */
export async function spentBy(store: Store, customer: CustomerId): Promise<Micros> {
  const { charge } = await store
    .selectFrom('cdr_hour')
    .select(sql<string | null>`cast(sum(charge) as text)`.as('charge'))
    .where('customer', '=', customer)
    .executeTakeFirstOrThrow();
  return BigInt(charge ?? 0);
}
