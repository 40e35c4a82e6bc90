// The CSV of the CDR report: the whole filtered set, streamed in constant memory.
import { cdrColumns } from '../core/column.ts';
import type { CustomerId, PortalName } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { type Call, type CallFilter, type Place, placeOf, readCalls } from './calls.ts';
import { callCell } from './cells.ts';
import { csvLine, guardedText } from './csv-text.ts';
import { localIso, localText, utcIso, type Zone } from './zone.ts';

const BATCH = 1_000;

/**
 * Chunks of text, header first, newest call first, the same order as on screen. `call-time` gives two columns, UTC and
 * local, so that a file and a screen can always be matched.
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
  yield csvLine(
    columns.flatMap((column) => (column === 'call-time' ? ['call-time-utc', 'call-time-local'] : [column])),
  );
  let place: Place | undefined;
  for (;;) {
    const calls = await readCalls(store, customer, filter, place, BATCH);
    const last = calls.at(-1);
    if (last === undefined) return;
    yield calls.map((call) => csvLine(columns.flatMap((column) => csvCells(call, column, zone)))).join('');
    if (calls.length < BATCH) return;
    place = placeOf(last, 'older');
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
): string {
  const first = localText(range.from, zone).slice(0, 10);
  const last = localText(Math.max(range.from, range.to - 1), zone).slice(0, 10);
  return `${portal}_${report}_${first}_${last}_${zone.name.replace(/[^A-Za-z0-9]+/g, '-')}.csv`;
}

function csvCells(call: Call, column: string, zone: Zone): string[] {
  if (column === 'call-time') return [utcIso(call.call_time), localIso(call.call_time, zone)];
  const { raw } = callCell(call, column, zone);
  if (cdrColumns.get(column) !== 'text') return [raw];
  // E.164 in a file has no "+"; whatever else a caller sent as its number is text like any other.
  const number = column === 'source' || column === 'destination';
  return [guardedText(number ? raw.replace(/^\+(?=\d+$)/, '') : raw)];
}
