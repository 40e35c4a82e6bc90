// Lines read as calls, each counted as one, as refused, or as what is not a call.
import type { LinesReader } from '../formats/format.ts';
import { BadRow, PassedOver } from '../formats/record.ts';
import type { Line } from '../reading/lines.ts';
import type { ReadCall, RefusedRow } from './ingest.ts';

export interface Batch {
  readonly calls: ReadCall[];
  readonly bad: RefusedRow[];
  /** What rows are that are not calls. */
  readonly passed: string[];
}

export const emptyBatch = (): Batch => ({ calls: [], bad: [], passed: [] });

/** @param revision Of records that have none */
export function readLines(
  reader: LinesReader,
  lines: readonly Line[],
  revision: number,
  { calls, bad, passed }: Batch,
): void {
  for (const { line, read } of reader(lines)) {
    try {
      const call = read();
      calls.push({ line, call: call.revision === 0 && revision > 0 ? { ...call, revision } : call });
    } catch (thrown) {
      if (thrown instanceof PassedOver) passed.push(thrown.message);
      else if (thrown instanceof BadRow) bad.push({ line, reason: thrown.message });
      else throw thrown;
    }
  }
}
