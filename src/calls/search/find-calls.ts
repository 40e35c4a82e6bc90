// Find calls in order of time and read few that do not match: by number and by duration through an index, by anything else only in
// the hours whose sums include matching calls.
import { DAY, HOUR } from '../../core/durations.ts';
import type { Call } from '../call.ts';
import { findLongCalls, isLongOnly } from './by-index.ts';
import { findByNumber } from './by-number.ts';
import { type CallFilter, filterCondition, matchesAll, sumsCondition } from './filter.ts';
import { afterPosition, type CallPosition, remainingRange, type Search } from './position.ts';

export interface FoundCalls {
  /** Newest first, or oldest first when reading towards newer ones. */
  readonly calls: readonly Call[];
  /** Where to continue when the search read its maximum; null when it found enough, or there is nothing more. */
  readonly resumeAt: CallPosition | null;
}

/** Calls that one search reads at most; bounds how long a page waits. */
const MAX_READ = 40_000;
/** Days whose hours one query reads; it begins with one day, since that mostly fills a page, and grows from there. */
const MAX_DAYS_PER_QUERY = 32;
/** Hours read for one SIP code: about two years. */
const MAX_CODES = 20_000;

/** Finds up to `limit` calls from the position on. Where few match it stops after reading about `maxRead` calls. */
export async function findCalls(search: Search, maxRead = MAX_READ): Promise<FoundCalls> {
  if (search.filter.number != null) return { calls: await findByNumber(search), resumeAt: null };
  if (matchesAll(search.filter))
    return { calls: await findInRange(search, search.filter, search.limit), resumeAt: null };
  if (isLongOnly(search.filter)) return { calls: await findLongCalls(search), resumeAt: null };
  return findByHour(search, maxRead);
}

async function findInRange(search: Search, filter: CallFilter, limit: number): Promise<Call[]> {
  const { store, customer, position, fields } = search;
  const order = position?.side === 'newer' ? 'asc' : 'desc';
  // One bound on each side: given two, SQLite starts at the first and reads all rows up to the other.
  const range = { ...filter, ...remainingRange({ ...search, filter }) };
  return store
    .selectFrom('cdr')
    .select(fields)
    .where((eb) => filterCondition(eb, customer, range))
    .where((eb) => eb.and(position === undefined ? [] : [afterPosition(eb, position)]))
    .orderBy('call_time', order)
    .orderBy('id', order)
    .limit(limit)
    .execute();
}

async function findByHour(search: Search, maxRead: number): Promise<FoundCalls> {
  const isUp = search.position?.side === 'newer';
  const calls: Call[] = [];
  let read = 0;
  for await (const hours of growingChunks(candidateHours(search))) {
    const [next] = hours;
    if (read >= maxRead && next !== undefined) {
      // Everything before the next hour was read.
      const time = isUp ? next - 1 : next + HOUR;
      return { calls, resumeAt: { side: isUp ? 'newer' : 'older', time, id: isUp ? Number.MAX_SAFE_INTEGER : 0 } };
    }
    calls.push(...(await findInHours(search, hours, search.limit - calls.length)));
    if (calls.length >= search.limit) break;
    read += await countCalls(search, hours);
  }
  return { calls, resumeAt: null };
}

/** Groups the hours: four at first, since common calls fill a page from them, then twice as many each time up to 32. */
async function* growingChunks(hours: AsyncGenerator<number>): AsyncGenerator<readonly number[]> {
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

/** Reads each run of hours in a query of its own: one range would include all the calls between them. */
async function findInHours(search: Search, hours: readonly number[], limit: number): Promise<Call[]> {
  const { store, customer, filter, position, fields } = search;
  const order = position?.side === 'newer' ? 'asc' : 'desc';
  const { from, to } = remainingRange(search);
  const [first, ...others] = rangesOf(hours).map(([start, end]) =>
    store
      .selectFrom('cdr')
      .select(fields)
      .where((eb) => filterCondition(eb, customer, { ...filter, from: Math.max(from, start), to: Math.min(to, end) }))
      .where((eb) => eb.and(position === undefined ? [] : [afterPosition(eb, position)])),
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

/** Joins adjacent hours into ranges of UTC milliseconds, `[from, to)`. */
function rangesOf(hours: readonly number[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const hour of [...hours].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === hour) last[1] = hour + HOUR;
    else ranges.push([hour, hour + HOUR]);
  }
  return ranges;
}

/** Counts the calls of the hours. */
async function countCalls({ store, customer }: Search, hours: readonly number[]): Promise<number> {
  const { calls } = await store
    .selectFrom('cdr_hour')
    .select((eb) => eb.fn.sum<number | string | null>('attempts').as('calls'))
    .where('customer', '=', customer)
    .where('slot', 'in', [...hours])
    .executeTakeFirstOrThrow();
  return Number(calls ?? 0);
}

/** Yields the hours that may have matching calls, in the order of the search. */
async function* candidateHours(search: Search): AsyncGenerator<number> {
  const { store, customer, filter, position } = search;
  const { from, to } = remainingRange(search);
  const order = position?.side === 'newer' ? 'asc' : 'desc';
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
    .where(sumsCondition(filter))
    .orderBy('slot', order)
    .execute();
  for (let start = 0, count = 1; start < days.length; start += count, count = Math.min(count * 4, MAX_DAYS_PER_QUERY)) {
    const some = days.slice(start, start + count).map(({ slot }) => slot);
    const hours = await store
      .selectFrom('cdr_hour')
      .select('slot')
      .distinct()
      .where('customer', '=', customer)
      .where('slot', '>', Math.max(from - HOUR, Math.min(...some) - 1))
      .where('slot', '<', Math.min(to, Math.max(...some) + DAY))
      .where(sumsCondition(filter))
      .orderBy('slot', order)
      .execute();
    const wanted = new Set(some);
    for (const { slot } of hours) if (wanted.has(slot - (slot % DAY))) yield slot;
  }
}
