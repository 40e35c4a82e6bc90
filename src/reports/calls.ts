// Reads calls of one customer: a page at a time by keyset, and a total that stops counting at a bound.
// Every query here is tied to the customer; a cursor holds a place in time and nothing that could widen it.
import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Database } from '../store/schema.ts';
import type { CdrTable } from '../store/schema-calls.ts';
import type { Store } from '../store/store.ts';

export type Call = Selectable<CdrTable>;

export interface CallFilter {
  /** UTC milliseconds, included. */
  readonly from: number;
  /** UTC milliseconds, excluded. */
  readonly to: number;
  /** Source or destination, exact, or the digits it starts with when it ends in `*`; null for all. */
  readonly number: string | null;
}

export interface CallsPage {
  /** Newest first. */
  readonly calls: readonly Call[];
  /** Cursor of the page with newer calls; null when there are none. */
  readonly newer: string | null;
  readonly older: string | null;
}

/** Where a page begins: the calls before (older) or after (newer) this place. */
export interface Place {
  readonly side: 'older' | 'newer';
  readonly time: number;
  readonly id: number;
}

/** One page. A cursor that is damaged, or leads to nothing, shows the first page. */
export async function callsPage(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  cursor: string | null,
  limit: number,
): Promise<CallsPage> {
  const place = cursor === null ? undefined : decodeCursor(cursor);
  const rows = await readCalls(store, customer, filter, place, limit + 1);
  const more = rows.length > limit;
  // Going back to where less than a page is newer means the first page, and the first page is always full.
  if (place !== undefined && (rows.length === 0 || (place.side === 'newer' && !more))) {
    return callsPage(store, customer, filter, null, limit);
  }
  const kept = rows.slice(0, limit);
  const calls = place?.side === 'newer' ? kept.reverse() : kept;
  const [first, last] = [calls[0], calls.at(-1)];
  if (first === undefined || last === undefined) return { calls, newer: null, older: null };
  const behind = async (call: Call, side: Place['side']): Promise<boolean> =>
    (await readCalls(store, customer, filter, placeOf(call, side), 1)).length > 0;
  const hasNewer = place !== undefined && (place.side === 'newer' || (await behind(first, 'newer')));
  const hasOlder = place?.side === 'newer' ? await behind(last, 'older') : more;
  return {
    calls,
    newer: hasNewer ? encodeCursor(placeOf(first, 'newer')) : null,
    older: hasOlder ? encodeCursor(placeOf(last, 'older')) : null,
  };
}

/** Up to `limit` calls from a place on: newest first, or oldest first when reading towards newer ones. */
export async function readCalls(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  place: Place | undefined,
  limit: number,
): Promise<Call[]> {
  const direction = place?.side === 'newer' ? 'asc' : 'desc';
  return store
    .selectFrom('cdr')
    .selectAll()
    .where((eb) => matching(eb, customer, filter))
    .where((eb) => eb.and(place === undefined ? [] : beyond(eb, place)))
    .orderBy('call_time', direction)
    .orderBy('id', direction)
    .limit(limit)
    .execute();
}

/** The place right after a call when reading towards older or newer ones. */
export function placeOf(call: Call, side: Place['side']): Place {
  return { side, time: call.call_time, id: call.id };
}

/** How many calls match, counted up to the bound; `more` says that there are others. */
export async function callsTotal(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  bound = 10_000,
): Promise<{ count: number; more: boolean }> {
  const { count } = await store
    .selectFrom((db) =>
      db
        .selectFrom('cdr')
        .select('id')
        .where((eb) => matching(eb, customer, filter))
        .limit(bound + 1)
        .as('bounded'),
    )
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(Number(count), bound), more: Number(count) > bound };
}

type Calls = ExpressionBuilder<Database, 'cdr'>;

function matching(eb: Calls, customer: CustomerId, filter: CallFilter): Expression<SqlBool> {
  return eb.and([
    eb('customer', '=', customer),
    eb('call_time', '>=', filter.from),
    eb('call_time', '<', filter.to),
    ...(filter.number === null ? [] : [numberIs(eb, filter.number)]),
  ]);
}

function numberIs(eb: Calls, wanted: string): Expression<SqlBool> {
  // Numbers are stored as digits; people paste them with "+", blanks and brackets.
  const number = wanted.replace(/[\s()/]/g, '').replace(/^\+/, '');
  if (!number.endsWith('*')) return eb.or([eb('source', '=', number), eb('destination', '=', number)]);
  const start = number.slice(0, -1);
  // Not LIKE, which minds the case of letters on one database and not on the other.
  const starts = (column: 'source' | 'destination') =>
    sql<SqlBool>`substr(${eb.ref(column)}, 1, ${[...start].length}) = ${start}`;
  return eb.or([starts('source'), starts('destination')]);
}

function beyond(eb: Calls, { side, time, id }: Place): Expression<SqlBool>[] {
  // The first condition alone bounds the index range; the second cuts calls of the same millisecond.
  return side === 'older'
    ? [eb('call_time', '<=', time), eb.or([eb('call_time', '<', time), eb('id', '<', id)])]
    : [eb('call_time', '>=', time), eb.or([eb('call_time', '>', time), eb('id', '>', id)])];
}

const CURSOR = /^([on])(\d{1,15})\.(\d{1,16})$/;

function encodeCursor({ side, time, id }: Place): string {
  return Buffer.from(`${side === 'older' ? 'o' : 'n'}${time}.${id}`).toString('base64url');
}

function decodeCursor(cursor: string): Place | undefined {
  const match = CURSOR.exec(Buffer.from(cursor.slice(0, 64), 'base64url').toString('latin1'));
  if (match === null) return undefined;
  const [time, id] = [Number(match[2]), Number(match[3])];
  return Number.isSafeInteger(id) ? { side: match[1] === 'o' ? 'older' : 'newer', time, id } : undefined;
}
