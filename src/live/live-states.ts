// What of a customer's is up now, and whether that has changed since.
import type { CustomerId } from '../core/ids.ts';
import type { LiveTopic } from '../store/schema/calls.ts';
import type { Store } from '../store/store.ts';
import { batchesOf } from '../store/tables/resources.ts';
import type { LiveState } from './report.ts';
import { stateOf } from './store-reports.ts';

/** Customers of one statement. */
const PER_STATEMENT = 500;

export interface LiveStates {
  /** Of all, shown or not. */
  readonly count: number;
  /** Those that began last, at most as many as asked for. */
  readonly states: readonly LiveState[];
}

/** Reads what is up: the newest first, at most `limit`, and how many there are. */
export async function liveStates(
  store: Store,
  { topic, customer, limit }: { readonly topic: LiveTopic; readonly customer: CustomerId; readonly limit: number },
  now: number,
): Promise<LiveStates> {
  const up = store
    .selectFrom('live_state')
    .where('topic', '=', topic)
    .where('customer', '=', customer)
    .where('ended', '=', 0)
    .where('ends_at', '>', now);
  const rows = await up.selectAll().orderBy('since', 'desc').orderBy('id').orderBy('origin').limit(limit).execute();
  if (rows.length < limit) return { count: rows.length, states: rows.map(stateOf) };
  const { count } = await up.select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  return { count: Number(count), states: rows.map(stateOf) };
}

/** How often what is known of each customer has changed; those of whom nothing was ever reported are left out. */
export async function liveVersions(
  store: Store,
  topic: LiveTopic,
  customers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const some of batchesOf(customers, PER_STATEMENT)) {
    const rows = await store
      .selectFrom('live_version')
      .select(['customer', 'version'])
      .where('topic', '=', topic)
      .where('customer', 'in', some)
      .execute();
    for (const { customer, version } of rows) versions.set(customer, version);
  }
  return versions;
}
