// The CSV of the CDR report: the whole filtered set, streamed in constant memory.
import type { CustomerId, PortalName } from '../../core/ids.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { type CallFilter, callBatches } from '../search/search.ts';
import { fieldsOf } from './cells.ts';
import { columnsOf } from './file-cells.ts';

/** Characters of one chunk; larger chunks are slower, since each is a new allocation. */
const CHUNK = 32_768;

/**
 * Chunks of text, header first. `call-time` gives two columns, UTC and local, so that a file and a screen can always be matched;
 * the currency of amounts is the last column.
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
  const cells = await columnsOf(store, customer, columns, zone);
  yield `${cells.map(({ id }) => id).join(',')}\r\n`;
  for await (const calls of callBatches(store, customer, filter, fieldsOf(columns))) {
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

/** As `reportFileName`; of a report that was limited `..._Europe-Kyiv_first-100000-rows.csv`. */
export function breakoutFileName(
  portal: PortalName,
  report: { readonly rows: readonly unknown[]; readonly truncated: boolean },
  range: { readonly from: number; readonly to: number },
  zone: Zone,
): string {
  const name = reportFileName(portal, 'breakout', range, zone);
  return report.truncated ? name.replace(/\.csv$/, `_first-${report.rows.length}-rows.csv`) : name;
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
