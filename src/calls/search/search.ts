// Finds calls in time order without reading those that are not meant: by number from an index of each day, long ones from
// an index of theirs, by anything else from the hours whose sums say that such calls are there.
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

import { type CallFilter, isWhole, matching, mayHold } from './filter.ts';
import { isLongAlone, longCalls } from './keys.ts';
import { byNumber } from './numbers.ts';
import { beyond, type Call, type CallPosition, rangeFrom, type Search } from './place.ts';

export interface FoundCalls {
  /** Newest first, or oldest first when reading towards newer ones. */
  readonly calls: readonly Call[];
  /** Where the search stopped for today; null when it found enough, or there is nothing more. */
  readonly stopped: CallPosition | null;
}

/** Calls that one search looks through one by one: the most that a page is made to wait for. */
const MAX_LOOKED = 40_000;
/** Days whose hours are asked for at once: the last one first, since mostly a page is found there, then more. */
const MAX_DAYS_AT_ONCE = 32;

/** Up to `limit` calls from a place on. Where few match it stops after about so many that it had to look at. */
export async function findCalls(search: Search, most = MAX_LOOKED): Promise<FoundCalls> {
  if (typeof search.filter.number === 'string') return { calls: await byNumber(search), stopped: null };
  if (isWhole(search.filter)) return { calls: await inRange(search, search.filter, search.limit), stopped: null };
  if (isLongAlone(search.filter)) return { calls: await longCalls(search), stopped: null };
  return byHours(search, most);
}

async function inRange(search: Search, filter: CallFilter, limit: number): Promise<Call[]> {
  const { store, customer, place, fields } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  // One bound on either side: of two SQLite takes the first, and reads from there.
  const range = { ...filter, ...rangeFrom({ ...search, filter }) };
  return store
    .selectFrom('cdr')
    .select(fields)
    .where((eb) => matching(eb, customer, range))
    .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)]))
    .orderBy('call_time', order)
    .orderBy('id', order)
    .limit(limit)
    .execute();
}

async function byHours(search: Search, most: number): Promise<FoundCalls> {
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
    size = Math.min(size * 2, 32);
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Each hour is a range of its own: together they would be one, with all that lies between them. */
async function inHours(search: Search, hours: readonly number[], limit: number): Promise<Call[]> {
  const { store, customer, filter, place, fields } = search;
  const order = place?.side === 'newer' ? 'asc' : 'desc';
  const { from, to } = rangeFrom(search);
  const [first, ...others] = rangesOf(hours).map(([start, end]) =>
    store
      .selectFrom('cdr')
      .select(fields)
      .where((eb) => matching(eb, customer, { ...filter, from: Math.max(from, start), to: Math.min(to, end) }))
      .where((eb) => eb.and(place === undefined ? [] : [beyond(eb, place)])),
  );
  if (first === undefined) return [];
  return store
    .selectFrom(others.reduce((all, one) => all.unionAll(one), first).as('found'))
    .selectAll()
    .orderBy('call_time', order)
    .orderBy('id', order)
    .limit(limit)
    .execute();
}

/** Hours as ranges; those that follow each other are one. */
function rangesOf(hours: readonly number[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const hour of [...hours].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === hour) last[1] = hour + HOUR;
    else ranges.push([hour, hour + HOUR]);
  }
  return ranges;
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
  for (let start = 0, count = 1; start < days.length; start += count, count = Math.min(count * 4, MAX_DAYS_AT_ONCE)) {
    const some = days.slice(start, start + count).map(({ slot }) => slot);
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
