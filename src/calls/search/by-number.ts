// Find the calls of a phone number through the indexes by day and number.

import { type Expression, type SqlBool, sql } from 'kysely';
import { DAY } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { findByIndex } from './by-index.ts';
import { type CallFilter, numberRange, unindexedTime } from './filter.ts';
import { type CdrBuilder, remainingRange, type Search } from './position.ts';

/** Finds up to the search's limit. Reads two days first, then sixteen times as many with each query: rare numbers need few queries. */
export async function findByNumber(search: Search): Promise<Call[]> {
  const { store, customer, limit, position } = search;
  const days = await customerDays(store, customer, remainingRange(search));
  if (position?.side !== 'newer') days.reverse();
  const found: Call[] = [];
  for (let start = 0, count = 2; start < days.length && found.length < limit; count *= 16) {
    found.push(...(await findOnDays(search, days.slice(start, start + count), limit - found.length)));
    start += count;
  }
  return found;
}

/** The days of the range on which the customer has calls, oldest first, as days since 1970-01-01 UTC. */
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

async function findOnDays(search: Search, days: readonly number[], limit: number): Promise<Call[]> {
  const { filter, position } = search;
  const found = await Promise.all(
    numberColumns(filter).flatMap((column) =>
      numbersIn(filter).map((number) =>
        findInColumn({ ...search, filter: { ...filter, number } }, column, days, limit),
      ),
    ),
  );
  const sign = position?.side === 'newer' ? 1 : -1;
  // A number that called itself, or is as it was sent, is found in more than one column.
  const all = new Map(found.flat().map((call) => [call.id, call]));
  return [...all.values()]
    .sort((left, right) => sign * (left.call_time - right.call_time || left.id - right.id))
    .slice(0, limit);
}

async function findInColumn(
  search: Search,
  column: NumberColumn,
  days: readonly number[],
  limit: number,
): Promise<Call[]> {
  const { number, numberIn: _, ...others } = search.filter;
  const ofDays = sql<SqlBool>`(call_time / 86400000) in (${sql.join(days.map((day) => sql.lit(day)))})`;
  const wanted = (eb: CdrBuilder): Expression<SqlBool> => eb.and([ofDays, numberCondition(eb, column, String(number))]);
  return findByIndex(search, { time: unindexedTime, wanted, others }, limit);
}

/** The numbers of the filter, each in its own query: an index serves one range of numbers at a time. */
export const numbersIn = ({ number }: CallFilter): readonly string[] => [number ?? []].flat();

type NumberColumn = 'source' | 'destination' | 'source_sent' | 'destination_sent';

/** The columns that the filter's number is looked for in: also as it was sent. */
export const numberColumns = ({ numberIn = ['source', 'destination'] }: CallFilter): readonly NumberColumn[] =>
  numberIn.flatMap((column) => [column, `${column}_sent`] as const);

/** Matches one number, or all that start with its digits when it ends in `*`. */
export function numberCondition(eb: CdrBuilder, column: NumberColumn, wanted: string): Expression<SqlBool> {
  const { from, to } = numberRange(wanted);
  return to === null ? eb(column, '=', from) : eb.and([eb(column, '>=', from), eb(column, '<', to)]);
}
