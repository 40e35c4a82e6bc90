// Count the calls that match a filter: from the sums where they suffice, else one by one up to a bound.

import { type SqlBool, sql } from 'kysely';
import { HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

import { sumsOf } from '../sums/sums.ts';
import { customerDays, numberColumns, numberCondition, numbersIn } from './by-number.ts';
import { answeredBySums, type CallFilter, filterCondition, matchesAll, rangeTimeColumn } from './filter.ts';
import { findCalls } from './find-calls.ts';

/** Calls of a number that are counted before the count says "more". An index serves them, so the bound is high. */
const BOUND = 1_000;
/** The same for filters that no index serves, where calls are read one by one. */
const FOUND_BOUND = 250;
/** Calls that are read for such a count. */
const COUNTED_AMONG = 15_000;

/** Counts the calls that match: exactly where sums suffice, else up to `bound`; `more` when there are others. */
export async function callsTotal(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  bound = BOUND,
): Promise<{ count: number; more: boolean }> {
  if (answeredBySums(filter)) {
    const { attempts, connected } = await sumsOf(store, customer, filter);
    return { count: filter.connected === true ? connected : attempts, more: false };
  }
  if (isSipCodeOnly(filter)) return { count: await countBySipCode(store, customer, filter), more: false };
  if (filter.number != null) return countByNumber(store, customer, filter, bound);
  const most = Math.min(bound, FOUND_BOUND);
  const search = {
    store,
    customer,
    filter,
    position: undefined,
    limit: most + 1,
    fields: ['call_time', 'id'] as const,
  };
  const { calls, resumeAt } = await findCalls(search, COUNTED_AMONG);
  return { count: Math.min(calls.length, most), more: calls.length > most || resumeAt !== null };
}

/** Whether the filter names a SIP code and nothing else: `cdr_code` has the count of each hour. */
function isSipCodeOnly({ sipCode, ...others }: CallFilter): boolean {
  return typeof sipCode === 'number' && matchesAll(others);
}

async function countBySipCode(store: Store, customer: CustomerId, filter: CallFilter): Promise<number> {
  const [first, last] = [Math.ceil(filter.from / HOUR) * HOUR, Math.floor(filter.to / HOUR) * HOUR];
  if (first > last) return countRows(store, customer, filter);
  const { attempts } = await store
    .selectFrom('cdr_code')
    .select((eb) => eb.fn.sum<number | string | null>('attempts').as('attempts'))
    .where('customer', '=', customer)
    .where('sip_code', '=', filter.sipCode ?? 0)
    .where('slot', '>=', first)
    .where('slot', '<', last)
    .executeTakeFirstOrThrow();
  const edges = await Promise.all([
    countRows(store, customer, { ...filter, to: first }),
    countRows(store, customer, { ...filter, from: last }),
  ]);
  return Number(attempts ?? 0) + edges[0] + edges[1];
}

/** Counts the calls of less than an hour, at the edges of the range. */
async function countRows(store: Store, customer: CustomerId, filter: CallFilter): Promise<number> {
  if (filter.from >= filter.to) return 0;
  const { count } = await store
    .selectFrom('cdr')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where((eb) => filterCondition(eb, customer, filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countByNumber(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  bound: number,
): Promise<{ count: number; more: boolean }> {
  const days = (await customerDays(store, customer, filter)).map((day) => sql.lit(day));
  if (days.length === 0) return { count: 0, more: false };
  const places = numberColumns(filter).flatMap((column) => numbersIn(filter).map((number) => ({ column, number })));
  const [first, ...others] = places.map(({ column, number }) => {
    const some = store
      .selectFrom('cdr')
      .select('id')
      .where((eb) => filterCondition(eb, customer, filter, rangeTimeColumn(store)))
      .where(sql<SqlBool>`(call_time / 86400000) in (${sql.join(days)})`)
      .where((eb) => numberCondition(eb, column, number))
      .limit(bound + 1);
    return store.selectFrom(some.as('some')).select('id');
  });
  if (first === undefined) return { count: 0, more: false };
  // A number that called itself, or is as it was sent, is found in more than one column.
  const all = others.reduce((them, one) => them.union(one), first);
  const found = await store
    .selectFrom(all.as('found'))
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const count = Number(found.count);
  return { count: Math.min(count, bound), more: count > bound };
}
