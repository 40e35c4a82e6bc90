// The CDR search: a page of a customer's calls by keyset, one call, the count of a filter, and all calls in batches. Other code imports
// this file and no other of the folder. Every query names the customer; a cursor holds a position in time and nothing that could widen it.
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { callFields } from '../files/cells.ts';
import type { CallFilter } from './filter.ts';
import { findCalls } from './find-calls.ts';
import { type CallPosition, positionOf } from './position.ts';

export { callBatches } from './batches.ts';
export { destinationFilter, destinationNames, wholeName } from './destinations.ts';
export type { CallFilter } from './filter.ts';
export { callsTotal } from './totals.ts';

export interface CallsPage {
  /** Newest first. */
  readonly calls: readonly Call[];
  /** Cursor of the page with newer calls; null when there are none. */
  readonly newer: string | null;
  readonly older: string | null;
  /** True when the search read its maximum before the page was full; the cursor continues from there. */
  readonly partial: boolean;
}

/** Reads one page. A damaged cursor, and one with no calls behind it, gives the first page. */
export async function callsPage(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  cursor: string | null,
  limit: number,
): Promise<CallsPage> {
  const position = cursor === null ? undefined : decodeCursor(cursor);
  const read = (from: CallPosition | undefined, count: number) =>
    findCalls({ store, customer, filter, position: from, limit: count, fields: callFields });
  const { calls: rows, resumeAt } = await read(position, limit + 1);
  const more = rows.length > limit;
  // Less than a full page of newer calls means the first page, which is always full.
  if (position !== undefined && resumeAt === null && (rows.length === 0 || (position.side === 'newer' && !more))) {
    const first = await callsPage(store, customer, filter, null, limit);
    // A continued search that found nothing more ends here instead of starting over.
    return first.partial ? { calls: [], newer: null, older: null, partial: false } : first;
  }
  const kept = rows.slice(0, limit);
  const calls = position?.side === 'newer' ? kept.toReversed() : kept;
  const [first, last] = [calls[0], calls.at(-1)];
  const behind = async (call: Call | undefined, side: CallPosition['side']): Promise<CallPosition | null> => {
    if (call === undefined) return null;
    const found = await read(positionOf(call, side), 1);
    return found.calls.length > 0 || found.resumeAt !== null ? positionOf(call, side) : null;
  };
  // `ahead` continues in the direction of reading; `behind` is the other direction, where there are calls.
  const end = position?.side === 'newer' ? first : last;
  const ahead = more && end !== undefined ? positionOf(end, position?.side ?? 'older') : resumeAt;
  const partial = !more && resumeAt !== null;
  if (position?.side === 'newer') {
    return { calls, newer: encoded(ahead), older: encoded(await behind(last, 'older')), partial };
  }
  const newer = position === undefined ? null : await behind(first, 'newer');
  return { calls, newer: encoded(newer), older: encoded(ahead), partial };
}

/** Reads one call of the customer; undefined when there is none of that time (UTC milliseconds) and id. */
export async function oneCall(store: Store, customer: CustomerId, time: number, id: number): Promise<Call | undefined> {
  return store
    .selectFrom('cdr')
    .selectAll()
    .where('customer', '=', customer)
    .where('call_time', '=', time)
    .where('id', '=', id)
    .executeTakeFirst();
}

const CURSOR = /^([on])(\d{1,15})\.(\d{1,16})$/;

function encoded(position: CallPosition | null): string | null {
  if (position === null) return null;
  return Buffer.from(`${position.side === 'older' ? 'o' : 'n'}${position.time}.${position.id}`).toString('base64url');
}

function decodeCursor(cursor: string): CallPosition | undefined {
  const match = CURSOR.exec(Buffer.from(cursor.slice(0, 64), 'base64url').toString('latin1'));
  if (match === null) return undefined;
  const [time, id] = [Number(match[2]), Number(match[3])];
  return Number.isSafeInteger(id) ? { side: match[1] === 'o' ? 'older' : 'newer', time, id } : undefined;
}
