// Reads calls of one customer: a page at a time by keyset, and how many there are. Every query here is tied to the customer; a
// cursor holds a place in time and nothing that could widen it.
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import { callFields } from '../files/cells.ts';
import type { CallFilter } from './filter.ts';
import type { Call, CallPosition } from './place.ts';
import { findCalls } from './search.ts';

export type { CallFilter } from './filter.ts';
export type { Call } from './place.ts';

export interface CallsPage {
  /** Newest first. */
  readonly calls: readonly Call[];
  /** Cursor of the page with newer calls; null when there are none. */
  readonly newer: string | null;
  readonly older: string | null;
  /** True when the search stopped before it had found a whole page; the cursor goes on from there. */
  readonly partial: boolean;
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
  const read = (from: CallPosition | undefined, count: number) =>
    findCalls({ store, customer, filter, place: from, limit: count, fields: callFields });
  const { calls: rows, stopped } = await read(place, limit + 1);
  const more = rows.length > limit;
  // Going back to where less than a page is newer means the first page, and the first page is always full.
  if (place !== undefined && stopped === null && (rows.length === 0 || (place.side === 'newer' && !more))) {
    const first = await callsPage(store, customer, filter, null, limit);
    // A search that went on to its end and found nothing more is over; it does not begin again.
    return first.partial ? { calls: [], newer: null, older: null, partial: false } : first;
  }
  const kept = rows.slice(0, limit);
  const calls = place?.side === 'newer' ? kept.toReversed() : kept;
  const [first, last] = [calls[0], calls.at(-1)];
  const behind = async (call: Call | undefined, side: CallPosition['side']): Promise<CallPosition | null> => {
    if (call === undefined) return null;
    const found = await read(positionOf(call, side), 1);
    return found.calls.length > 0 || found.stopped !== null ? positionOf(call, side) : null;
  };
  // Where the search goes on, in the direction of reading; and what lies behind, if anything does.
  const end = place?.side === 'newer' ? first : last;
  const ahead = more && end !== undefined ? positionOf(end, place?.side ?? 'older') : stopped;
  const partial = !more && stopped !== null;
  if (place?.side === 'newer') {
    return { calls, newer: encoded(ahead), older: encoded(await behind(last, 'older')), partial };
  }
  const newer = place === undefined ? null : await behind(first, 'newer');
  return { calls, newer: encoded(newer), older: encoded(ahead), partial };
}

/** The place right after a call when reading towards older or newer ones. */
export function positionOf(call: Pick<Call, 'call_time' | 'id'>, side: CallPosition['side']): CallPosition {
  return { side, time: call.call_time, id: call.id };
}

const CURSOR = /^([on])(\d{1,15})\.(\d{1,16})$/;

function encoded(place: CallPosition | null): string | null {
  if (place === null) return null;
  return Buffer.from(`${place.side === 'older' ? 'o' : 'n'}${place.time}.${place.id}`).toString('base64url');
}

function decodeCursor(cursor: string): CallPosition | undefined {
  const match = CURSOR.exec(Buffer.from(cursor.slice(0, 64), 'base64url').toString('latin1'));
  if (match === null) return undefined;
  const [time, id] = [Number(match[2]), Number(match[3])];
  return Number.isSafeInteger(id) ? { side: match[1] === 'o' ? 'older' : 'newer', time, id } : undefined;
}
