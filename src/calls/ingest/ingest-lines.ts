// Calls that were sent over HTTP as lines of JSON, stored as one batch.
import type { Store } from '../../store/store.ts';
import { ndjsonCall } from '../formats/ndjson.ts';
import { BadRow } from '../formats/record.ts';
import { checker, type IngestOptions, type ReadCall, type RefusedRow } from './ingest.ts';
import { type Stored, storeCalls } from './store-calls.ts';

export interface TakenLines extends Stored {
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
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
  let rows = 0;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    rows += 1;
    try {
      calls.push({ line: index + 1, call: ndjsonCall(text) });
    } catch (thrown) {
      if (!(thrown instanceof BadRow)) throw thrown;
      bad.push({ line: index + 1, reason: thrown.message });
    }
  }
  const { taken, refused } = await checker(store, options)(calls);
  const { added, corrected, known, unrated } = await storeCalls(store, taken, now, options.reach);
  const all = [...bad, ...refused].sort((left, right) => left.line - right.line);
  return { rows, added, corrected, known, unrated, refused: all };
}
