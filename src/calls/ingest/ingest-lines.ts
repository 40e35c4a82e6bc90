// Calls that were sent over HTTP as lines of JSON, stored as one batch.
import type { Store } from '../../store/store.ts';
import { type AdjustedValues, adjustments } from '../formats/adjusted.ts';
import { ndjsonCall } from '../formats/ndjson.ts';
import { BadRow } from '../formats/record.ts';
import { checker, type IngestOptions, type ReadCall, type RefusedRow, withDiffering } from './ingest.ts';
import { type Stored, storeCalls } from './store-calls.ts';

export interface TakenLines extends Omit<Stored, 'differing'> {
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
  /** Values that a call does not depend on and that were not as their column takes them. */
  readonly adjusted: readonly AdjustedValues[];
}

/** One call a line; a bad line is refused with its number, counted from 1, and the others are stored. */
export async function ingestLines(
  store: Store,
  lines: readonly string[],
  options: IngestOptions,
  now: number,
): Promise<TakenLines> {
  const calls: ReadCall[] = [];
  const bad: RefusedRow[] = [];
  const { adjust, list } = adjustments();
  const dialing = options.dialingOf?.(options.origin);
  let rows = 0;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    rows += 1;
    try {
      calls.push({ line: index + 1, call: ndjsonCall(text, adjust, dialing) });
    } catch (thrown) {
      if (!(thrown instanceof BadRow)) throw thrown;
      bad.push({ line: index + 1, reason: thrown.message });
    }
  }
  const { taken, refused, lineOf } = await checker(store, options)(calls);
  const { added, corrected, known, unrated, differing } = await storeCalls(store, taken, now, { reach: options.reach });
  const all = withDiffering([...bad, ...refused], differing, lineOf);
  return { rows, added, corrected, known, unrated, refused: all, adjusted: list() };
}
