// Find calls through an index that does not hold all their columns: first the keys from the index, then the rows of the page.
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Call } from '../call.ts';
import { type CallFilter, filterCondition, matchesAll, rangeTimeColumn } from './filter.ts';
import { afterPosition, type CdrBuilder, remainingRange, type Search } from './position.ts';

/** Seconds. Calls of at least this duration have a partial index; its condition in the migration has the same number. */
const LONG_S = 600;

export interface IndexQuery {
  /** The time to cut and sort by: `unindexedTime` where the index is not in order of time. */
  readonly time: Expression<number>;
  /** The condition that the index serves. */
  readonly wanted: (eb: CdrBuilder) => Expression<SqlBool>;
  /** The conditions that are checked on the rows afterwards. */
  readonly others: CallFilter;
}

/** Finds up to `limit` calls of the search's remaining range, in its order. */
export async function findByIndex(
  search: Search,
  { time, wanted, others }: IndexQuery,
  limit: number,
): Promise<Call[]> {
  const { store, customer, position, fields } = search;
  const order = position?.side === 'newer' ? 'asc' : 'desc';
  return (
    store
      .with(
        (cte) => cte('found').materialized(),
        (db) =>
          db
            .selectFrom('cdr')
            .select(['call_time as found_time', 'id as found_id'])
            .where((eb) => filterCondition(eb, customer, remainingRange(search), rangeTimeColumn(store, time)))
            .where(wanted)
            .where((eb) => eb.and(position === undefined ? [] : [afterPosition(eb, position)]))
            .orderBy(time, order)
            .orderBy('id', order)
            // Other conditions are checked on the rows, so all keys are needed when there are any.
            .$if(matchesAll(others), (keys) => keys.limit(limit)),
      )
      .selectFrom('found')
      // SQLite joins a cross join in the written order: from the few keys to their rows.
      .crossJoin('cdr')
      .where('cdr.customer', '=', customer)
      .whereRef('cdr.call_time', '=', 'found.found_time')
      .whereRef('cdr.id', '=', 'found.found_id')
      .select(fields.map((field) => `cdr.${field}` as const))
      .where((eb) => filterCondition(eb, customer, others, rangeTimeColumn(store)))
      .orderBy('found.found_time', order)
      .orderBy('found.found_id', order)
      .limit(limit)
      .execute()
  );
}

/** Whether the index of long calls serves the whole filter. */
export const isLongOnly = ({ minSeconds, maxSeconds: _, ...others }: CallFilter): boolean =>
  typeof minSeconds === 'number' && minSeconds >= LONG_S && matchesAll(others);

/** Finds calls of at least `LONG_S` through their partial index. */
export function findLongCalls(search: Search): Promise<Call[]> {
  const { minSeconds, maxSeconds, ...others } = search.filter;
  const wanted = (eb: CdrBuilder): Expression<SqlBool> =>
    eb.and([
      eb('duration', '>=', sql.lit(LONG_S)),
      eb('duration', '>=', minSeconds ?? 0),
      ...(typeof maxSeconds === 'number' ? [eb('duration', '<=', maxSeconds)] : []),
    ]);
  return findByIndex(search, { time: sql.ref('call_time'), wanted, others }, search.limit);
}
