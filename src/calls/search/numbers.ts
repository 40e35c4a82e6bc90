// Finds the calls of a number: keys from an index of each day, then as many rows as are shown.

import { type Expression, type SqlBool, sql } from 'kysely';
import { DAY } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

import { type CallFilter, numberRange, plainTime } from './filter.ts';
import { callsByKeys } from './keys.ts';
import { type Call, type Calls, rangeFrom, type Search } from './place.ts';

/** Day by day from the place on, more days at once the fewer calls there are. */
export async function byNumber(search: Search): Promise<Call[]> {
  const { store, customer, limit, place } = search;
  const days = await customerDays(store, customer, rangeFrom(search));
  if (place?.side !== 'newer') days.reverse();
  const found: Call[] = [];
  for (let start = 0, count = 2; start < days.length && found.length < limit; count *= 16) {
    found.push(...(await ofNumber(search, days.slice(start, start + count), limit - found.length)));
    start += count;
  }
  return found;
}

/** Days of the range, as numbers, that the customer has calls on. */
export async function customerDays(
  store: Store,
  customer: CustomerId,
  { from, to }: Pick<CallFilter, 'from' | 'to'>,
): Promise<number[]> {
  const rows = await store
    .selectFrom('cdr_day')
    .select('slot')
    .distinct()
    .where('customer', '=', customer)
    .where('slot', '>', from - DAY)
    .where('slot', '<', to)
    .orderBy('slot')
    .execute();
  return rows.map(({ slot }) => slot / DAY);
}

async function ofNumber(search: Search, days: readonly number[], limit: number): Promise<Call[]> {
  const { filter, place } = search;
  const found = await Promise.all(numberColumns(filter).map((column) => ofColumn(search, column, days, limit)));
  const sign = place?.side === 'newer' ? 1 : -1;
  // Where a number has called itself, the call is one.
  const all = new Map(found.flat().map((call) => [call.id, call]));
  return [...all.values()]
    .sort((left, right) => sign * (left.call_time - right.call_time || left.id - right.id))
    .slice(0, limit);
}

async function ofColumn(
  search: Search,
  column: 'source' | 'destination',
  days: readonly number[],
  limit: number,
): Promise<Call[]> {
  const { number, numberIn: _, ...others } = search.filter;
  const ofDays = sql<SqlBool>`(call_time / 86400000) in (${sql.join(days.map((day) => sql.lit(day)))})`;
  const wanted = (eb: Calls): Expression<SqlBool> => eb.and([ofDays, isNumber(eb, column, number ?? '')]);
  return callsByKeys(search, { time: plainTime, wanted, others }, limit);
}

export const numberColumns = ({ numberIn }: CallFilter) => numberIn ?? (['source', 'destination'] as const);

export function isNumber(eb: Calls, column: 'source' | 'destination', wanted: string): Expression<SqlBool> {
  const { from, to } = numberRange(wanted);
  return to === null ? eb(column, '=', from) : eb.and([eb(column, '>=', from), eb(column, '<', to)]);
}
