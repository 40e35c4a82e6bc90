// The CSV of the CDR report: the whole filtered set, streamed in constant memory.
import { setImmediate as giveWay } from 'node:timers/promises';
import type { CustomerId, PortalName } from '../../core/ids.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import type { CallFilter } from '../search/filter.ts';
import { positionOf } from '../search/pages.ts';
import type { CallFields, CallPosition } from '../search/place.ts';
import { type FoundCalls, findCalls } from '../search/search.ts';
import { fieldOf } from './cells.ts';
import { fileColumns } from './file-cells.ts';

const BATCH = 2_000;
/** Characters sent at once: for larger ones the system gives memory and takes it back each time. */
const CHUNK = 32_768;

/**
 * The calls of the filter in batches, newest first, the same order as on screen, with what these columns need of them. Throws where
 * a batch cannot be read.
 */
export async function* callBatches(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  columns: readonly string[],
): AsyncGenerator<readonly CallFields[]> {
  const fields = [...new Set(['call_time', 'id', ...columns].map(fieldOf))];
  const read = (place: CallPosition | undefined) => {
    const reading = findCalls({ store, customer, filter, place, limit: BATCH, fields });
    // Whoever stops half way does not wait for what was begun, and is not told how it ended.
    reading.catch(() => undefined);
    return reading;
  };
  for (let next: Promise<FoundCalls> | null = read(undefined); next !== null; ) {
    const { calls, stopped }: FoundCalls = await next;
    const last = calls.at(-1);
    // While these are written the database reads on.
    if (stopped !== null) next = read(stopped);
    else next = last === undefined || calls.length < BATCH ? null : read(positionOf(last, 'older'));
    if (last !== undefined) yield calls;
    // Pages are served while a file is made.
    await giveWay();
  }
}

/**
 * Chunks of text, header first. `call-time` gives two columns, UTC and local, so that a file and a screen can always be matched.
 *
 * When a batch cannot be read the generator throws: the consumer must then destroy the response instead of ending it,
 * so that a cut file can never pass for a whole one.
 */
export async function* callsCsv(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  columns: readonly string[],
  zone: Zone,
): AsyncGenerator<string> {
  const cells = fileColumns(columns, zone);
  yield `${cells.map(({ id }) => id).join(',')}\r\n`;
  for await (const calls of callBatches(store, customer, filter, columns)) {
    let text = '';
    for (const call of calls) {
      let line = '';
      for (const { csv } of cells) line += `,${csv(call)}`;
      text += `${line.slice(1)}\r\n`;
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
}

/**
 * `acme_cdr_2026-11-01_2026-11-30_Europe-Kyiv.csv`: the first and last day of the range on the zone's clock.
 * Only letters, digits, `.`, `_` and `-`, so it needs no quoting in a header.
 */
export function reportFileName(
  portal: PortalName,
  report: 'cdr' | 'breakout',
  range: { readonly from: number; readonly to: number },
  zone: Zone,
  ending: 'csv' | 'xlsx' = 'csv',
): string {
  const first = localText(range.from, zone).slice(0, 10);
  const last = localText(Math.max(range.from, range.to - 1), zone).slice(0, 10);
  return `${portal}_${report}_${first}_${last}_${zone.name.replace(/[^A-Za-z0-9]+/g, '-')}.${ending}`;
}
