// How many calls match a filter: told by sums where they know, else counted up to a bound.

import { type SqlBool, sql } from 'kysely';
import { HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

import { sumsOf } from '../sums/sums.ts';
import { type CallFilter, isSummed, isWhole, matching, rangeTime } from './filter.ts';
import { customerDays, isNumber, numberColumns } from './numbers.ts';
import { findCalls } from './search.ts';

/** Numbers are counted so far, and what is looked for call by call so far, among so many calls. */
const BOUND = 1_000;
const FOUND_BOUND = 250;
const COUNTED_AMONG = 15_000;

/** How many calls match: exact where sums know it, else counted up to a bound; `more` says that there are others. */
export async function callsTotal(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  bound = BOUND,
): Promise<{ count: number; more: boolean }> {
  if (isSummed(filter)) {
    const { attempts, connected } = await sumsOf(store, customer, filter);
    return { count: filter.connected === true ? connected : attempts, more: false };
  }
  if (isCodeAlone(filter)) return { count: await countOfCode(store, customer, filter), more: false };
  if (typeof filter.number === 'string') return countOfNumber(store, customer, filter, filter.number, bound);
  const most = Math.min(bound, FOUND_BOUND);
  const search = { store, customer, filter, place: undefined, limit: most + 1, fields: ['call_time', 'id'] as const };
  const { calls, stopped } = await findCalls(search, COUNTED_AMONG);
  return { count: Math.min(calls.length, most), more: calls.length > most || stopped !== null };
}

/** Whether a SIP code is all that is asked for: how many calls of an hour had it is known. */
function isCodeAlone({ sipCode, ...others }: CallFilter): boolean {
  return typeof sipCode === 'number' && isWhole(others);
}

async function countOfCode(store: Store, customer: CustomerId, filter: CallFilter): Promise<number> {
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

/** Of less than an hour. */
async function countRows(store: Store, customer: CustomerId, filter: CallFilter): Promise<number> {
  if (filter.from >= filter.to) return 0;
  const { count } = await store
    .selectFrom('cdr')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where((eb) => matching(eb, customer, filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countOfNumber(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  number: string,
  bound: number,
): Promise<{ count: number; more: boolean }> {
  const days = (await customerDays(store, customer, filter)).map((day) => sql.lit(day));
  if (days.length === 0) return { count: 0, more: false };
  const [first, ...others] = numberColumns(filter).map((column) => {
    const some = store
      .selectFrom('cdr')
      .select('id')
      .where((eb) => matching(eb, customer, filter, rangeTime(store)))
      .where(sql<SqlBool>`(call_time / 86400000) in (${sql.join(days)})`)
      .where((eb) => isNumber(eb, column, number))
      .limit(bound + 1);
    return store.selectFrom(some.as('some')).select('id');
  });
  if (first === undefined) return { count: 0, more: false };
  // Where a number has called itself, the call is one.
  const all = others.reduce((them, one) => them.union(one), first);
  const found = await store
    .selectFrom(all.as('found'))
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const count = Number(found.count);
  return { count: Math.min(count, bound), more: count > bound };
}
