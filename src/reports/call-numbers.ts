// Finds the calls of a number: keys from an index of each day, then as many rows as are shown.
import { type Expression, type SqlBool, sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { type CallFilter, isWhole, matching, numberRange, plainTime } from './call-filter.ts';
import { beyond, type Call, type Calls, rangeFrom, type Search } from './call-place.ts';
import { DAY } from './rollups.ts';

/** Day by day from the place on, more days at once the fewer calls there are. */
export async function byNumber(search: Search): Promise<Call[]> {
  const { store, customer, limit, place } = search;
  const days = await customerDays(store, customer, rangeFrom(search));
  if (place?.side !== 'newer') days.reverse();
  const found: Call[] = [];
  for (let start = 0, count = 1; start < days.length && found.length < limit; count *= 8) {
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

/** Keys are found in the index alone; then as many rows are read as are shown. */
async function ofColumn(
  search: Search,
  column: 'source' | 'destination',
  days: readonly number[],
  limit: number,
): Promise<Call[]> {
  const { store, customer, filter, place, fields } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  const { number, numberIn: _, ...others } = filter;
  return (
    store
      .with(
        (cte) => cte('found').materialized(),
        (db) =>
          db
            .selectFrom('cdr')
            .select(['call_time as found_time', 'id as found_id'])
            .where((eb) => matching(eb, customer, rangeFrom(search), plainTime))
            .where(sql<SqlBool>`(call_time / 86400000) in (${sql.join(days.map((day) => sql.lit(day)))})`)
            .where((eb) => isNumber(eb, column, number ?? ''))
            .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)]))
            .orderBy(plainTime, order)
            .orderBy('id', order)
            // What else is asked is looked at in the rows, so then all keys of these days are needed.
            .$if(isWhole(others), (keys) => keys.limit(limit)),
      )
      .selectFrom('found')
      // SQLite keeps the order of a cross join: from the few keys to their rows.
      .crossJoin('cdr')
      .where('cdr.customer', '=', customer)
      .whereRef('cdr.call_time', '=', 'found.found_time')
      .whereRef('cdr.id', '=', 'found.found_id')
      .select(fields.map((field) => `cdr.${field}` as const))
      .where((eb) => matching(eb, customer, others, plainTime))
      .orderBy('found.found_time', order)
      .orderBy('found.found_id', order)
      .limit(limit)
      .execute()
  );
}

export const numberColumns = ({ numberIn }: CallFilter) => numberIn ?? (['source', 'destination'] as const);

export function isNumber(eb: Calls, column: 'source' | 'destination', wanted: string): Expression<SqlBool> {
  const { from, to } = numberRange(wanted);
  return to === null ? eb(column, '=', from) : eb.and([eb(column, '>=', from), eb(column, '<', to)]);
}
