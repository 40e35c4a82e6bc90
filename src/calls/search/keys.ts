// Calls by way of an index that holds their keys and what is asked: keys first, then as many rows as are shown.
import { type Expression, type SqlBool, sql } from 'kysely';
import { type CallFilter, isWhole, matching, rangeTime } from './filter.ts';
import { beyond, type Call, type Calls, rangeFrom, type Search } from './place.ts';

/** Seconds; calls that last so long have an index of their own, which says the same in its condition. */
const LONG_S = 600;

export interface Keys {
  /** The time by which they are cut and sorted: `plainTime` where the index is not in the order of time. */
  readonly time: Expression<number>;
  /** What the index answers. */
  readonly wanted: (eb: Calls) => Expression<SqlBool>;
  /** What is asked of the rows besides. */
  readonly others: CallFilter;
}

/** Up to `limit` calls of the search's range beyond its place, in its order. */
export async function callsByKeys(search: Search, { time, wanted, others }: Keys, limit: number): Promise<Call[]> {
  const { store, customer, place, fields } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  return (
    store
      .with(
        (cte) => cte('found').materialized(),
        (db) =>
          db
            .selectFrom('cdr')
            .select(['call_time as found_time', 'id as found_id'])
            .where((eb) => matching(eb, customer, rangeFrom(search), rangeTime(store, time)))
            .where(wanted)
            .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)]))
            .orderBy(time, order)
            .orderBy('id', order)
            // What else is asked is looked at in the rows, so then all keys are needed.
            .$if(isWhole(others), (keys) => keys.limit(limit)),
      )
      .selectFrom('found')
      // SQLite keeps the order of a cross join: from the few keys to their rows.
      .crossJoin('cdr')
      .where('cdr.customer', '=', customer)
      .whereRef('cdr.call_time', '=', 'found.found_time')
      .whereRef('cdr.id', '=', 'found.found_id')
      .select(fields.map((field) => `cdr.${field}` as const))
      .where((eb) => matching(eb, customer, others, rangeTime(store)))
      .orderBy('found.found_time', order)
      .orderBy('found.found_id', order)
      .limit(limit)
      .execute()
  );
}

/** Whether the index of long calls answers all that is asked. */
export const isLongAlone = ({ minSeconds, maxSeconds: _, ...others }: CallFilter): boolean =>
  typeof minSeconds === 'number' && minSeconds >= LONG_S && isWhole(others);

export function longCalls(search: Search): Promise<Call[]> {
  const { minSeconds, maxSeconds, ...others } = search.filter;
  const wanted = (eb: Calls): Expression<SqlBool> =>
    eb.and([
      eb('duration', '>=', sql.lit(LONG_S)),
      eb('duration', '>=', minSeconds ?? 0),
      ...(typeof maxSeconds === 'number' ? [eb('duration', '<=', maxSeconds)] : []),
    ]);
  return callsByKeys(search, { time: sql.ref('call_time'), wanted, others }, search.limit);
}
