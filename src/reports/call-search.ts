// Finds calls in time order without reading those that are not meant: by number from an index of each day, by anything else
// from the hours whose sums say that such calls are there.
import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Database } from '../store/schema.ts';
import type { CdrTable } from '../store/schema-calls.ts';
import type { Store } from '../store/store.ts';
import { type CallFilter, isWhole, matching, mayHold, numberRange, plainTime } from './call-filter.ts';
import { DAY, HOUR } from './rollups.ts';

export type Call = Selectable<CdrTable>;

/** Where a page begins: the calls before (older) or after (newer) this place. */
export interface Place {
  readonly side: 'older' | 'newer';
  readonly time: number;
  readonly id: number;
}

export interface Found {
  /** Newest first, or oldest first when reading towards newer ones. */
  readonly calls: readonly Call[];
  /** Where the search stopped for today; null when it found enough, or there is nothing more. */
  readonly stopped: Place | null;
}

interface Search {
  readonly store: Store;
  readonly customer: CustomerId;
  readonly filter: CallFilter;
  readonly place: Place | undefined;
  readonly limit: number;
}

/** Calls that one search looks through one by one: the most that a page is made to wait for. */
const MAX_LOOKED = 40_000;
/** Days whose hours are asked for at once. */
const DAYS_AT_ONCE = 16;

/** Up to `limit` calls from a place on. Where few match it stops after about so many that it had to look at. */
export async function findCalls(search: Search, most = MAX_LOOKED): Promise<Found> {
  if (typeof search.filter.number === 'string') return { calls: await byNumber(search), stopped: null };
  if (isWhole(search.filter)) return { calls: await inRange(search, search.filter, search.limit), stopped: null };
  return byHours(search, most);
}

type Calls = ExpressionBuilder<Database, 'cdr'>;

async function inRange(search: Search, filter: CallFilter, limit: number): Promise<Call[]> {
  const { store, customer, place } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  // One bound on either side: of two SQLite takes the first, and reads from there.
  const range = { ...filter, ...rangeFrom({ ...search, filter }) };
  return store
    .selectFrom('cdr')
    .selectAll()
    .where((eb) => matching(eb, customer, range))
    .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)]))
    .orderBy('call_time', order)
    .orderBy('id', order)
    .limit(limit)
    .execute();
}

/** Cuts calls of the place's own millisecond; the range ends there already. */
function beyond(eb: Calls, { side, time, id }: Place): Expression<SqlBool> {
  return side === 'older'
    ? eb.or([eb(plainTime, '<', time), eb('id', '<', id)])
    : eb.or([eb(plainTime, '>', time), eb('id', '>', id)]);
}

/** Day by day from the place on, more days at once the fewer calls there are. */
async function byNumber(search: Search): Promise<Call[]> {
  const { store, customer, limit, place } = search;
  const days = await customerDays(store, customer, rangeFrom(search));
  if (place?.side !== 'newer') days.reverse();
  const found: Call[] = [];
  for (let start = 0, count = 1; start < days.length && found.length < limit; count *= 4) {
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
  const { store, customer, filter, place } = search;
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
      .selectAll('cdr')
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

/** The part of the range that lies beyond the place. */
function rangeFrom({ filter, place }: Search): { from: number; to: number } {
  const { from, to } = filter;
  if (place === undefined) return { from, to };
  return place.side === 'older' ? { from, to: Math.min(to, place.time + 1) } : { from: Math.max(from, place.time), to };
}

async function byHours(search: Search, most: number): Promise<Found> {
  const isUp = search.place?.side === 'newer';
  const calls: Call[] = [];
  let looked = 0;
  for await (const hours of chunksOf(hoursThatMayHold(search))) {
    const [next] = hours;
    if (looked >= most && next !== undefined) {
      // What lies on this side of the next hour was looked through.
      const time = isUp ? next - 1 : next + HOUR;
      return { calls, stopped: { side: isUp ? 'newer' : 'older', time, id: isUp ? Number.MAX_SAFE_INTEGER : 0 } };
    }
    calls.push(...(await inHours(search, hours, search.limit - calls.length)));
    if (calls.length >= search.limit) break;
    looked += await callsIn(search, hours);
  }
  return { calls, stopped: null };
}

/** Few at first, since calls that are asked for are often many; then more. */
async function* chunksOf(hours: AsyncGenerator<number>): AsyncGenerator<readonly number[]> {
  let size = 4;
  let chunk: number[] = [];
  for await (const hour of hours) {
    chunk.push(hour);
    if (chunk.length < size) continue;
    yield chunk;
    size = Math.min(size * 2, 64);
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function inHours(search: Search, hours: readonly number[], limit: number): Promise<Call[]> {
  const { store, customer, filter, place } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  const values = sql.join(hours.map((hour) => sql`(${sql.lit(hour)})`));
  return (
    store
      .selectFrom(sql<{ column1: number }>`(values ${values})`.as('hours'))
      // SQLite keeps the order of a cross join: from the hours to their calls.
      .crossJoin('cdr')
      .selectAll('cdr')
      .where('cdr.customer', '=', customer)
      .whereRef('cdr.call_time', '>=', 'hours.column1')
      .where('cdr.call_time', '<', (eb) => eb('hours.column1', '+', sql.lit(HOUR)))
      .where((eb) => matching(eb, customer, { ...filter, ...rangeFrom(search) }, plainTime))
      .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)]))
      .orderBy(plainTime, order)
      .orderBy('cdr.id', order)
      .limit(limit)
      .execute()
  );
}

/** How many calls were looked at. */
async function callsIn({ store, customer }: Search, hours: readonly number[]): Promise<number> {
  const { calls } = await store
    .selectFrom('cdr_hour')
    .select((eb) => eb.fn.sum<number | string | null>('attempts').as('calls'))
    .where('customer', '=', customer)
    .where('slot', 'in', [...hours])
    .executeTakeFirstOrThrow();
  return Number(calls ?? 0);
}

/** In the order of the search. */
async function* hoursThatMayHold(search: Search): AsyncGenerator<number> {
  const { store, customer, filter, place } = search;
  const { from, to } = rangeFrom(search);
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  const { sipCode } = filter;
  if (typeof sipCode === 'number') {
    const codes = await store
      .selectFrom('cdr_code')
      .select('slot')
      .where('customer', '=', customer)
      .where('sip_code', '=', sipCode)
      .where('slot', '>', from - HOUR)
      .where('slot', '<', to)
      .orderBy('slot', order)
      .limit(MAX_CODES)
      .execute();
    for (const { slot } of codes) yield slot;
    return;
  }
  const days = await store
    .selectFrom('cdr_day')
    .select('slot')
    .distinct()
    .where('customer', '=', customer)
    .where('slot', '>', from - DAY)
    .where('slot', '<', to)
    .where(mayHold(filter))
    .orderBy('slot', order)
    .execute();
  for (let start = 0; start < days.length; start += DAYS_AT_ONCE) {
    const some = days.slice(start, start + DAYS_AT_ONCE).map(({ slot }) => slot);
    const hours = await store
      .selectFrom('cdr_hour')
      .select('slot')
      .distinct()
      .where('customer', '=', customer)
      .where('slot', '>', Math.max(from - HOUR, Math.min(...some) - 1))
      .where('slot', '<', Math.min(to, Math.max(...some) + DAY))
      .where(mayHold(filter))
      .orderBy('slot', order)
      .execute();
    const wanted = new Set(some);
    for (const { slot } of hours) if (wanted.has(slot - (slot % DAY))) yield slot;
  }
}

/** About two years of hours. */
const MAX_CODES = 20_000;

/** One call of the customer. */
export async function oneCall(store: Store, customer: CustomerId, time: number, id: number): Promise<Call | undefined> {
  return store
    .selectFrom('cdr')
    .selectAll()
    .where('customer', '=', customer)
    .where('call_time', '=', time)
    .where('id', '=', id)
    .executeTakeFirst();
}
