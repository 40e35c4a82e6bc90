// The first rows of a file of calls as they would be stored. Nothing is written.
import type { Store } from '../../store/store.ts';
import { adjustments } from '../formats/adjusted.ts';
import { BadRow, PassedOver } from '../formats/record.ts';
import type { NewCall } from './identify.ts';
import type { ImportOptions } from './import-calls.ts';
import { checker, type ReadCall } from './ingest.ts';
import { type AboutFile, openCalls } from './open-file.ts';

export interface ExplainedRow {
  readonly line: number;
  /** The call, why the row is refused, or what it is where it is not a call. */
  readonly found: { readonly call: NewCall } | { readonly refused: string } | { readonly passed: string };
}

export interface ExplainedFile {
  readonly about: AboutFile;
  /** The system that the calls would come from. */
  readonly origin: string;
  readonly rows: readonly ExplainedRow[];
}

/** @throws PortalError `input-invalid` as an import of the file does */
export async function explainCalls(
  store: Store,
  input: AsyncIterable<Uint8Array>,
  options: Pick<ImportOptions, 'rater' | 'customer' | 'isFinal'> & Parameters<typeof openCalls>[1],
  most: number,
): Promise<ExplainedFile> {
  const { adjust } = adjustments();
  const opened = await openCalls(input, options, adjust);
  const { origin } = opened;
  const calls: ReadCall[] = [];
  const rows: ExplainedRow[] = [];
  for await (const block of opened.blocks(most)) {
    const closed = options.isFinal === true ? block.map(({ line, text }) => ({ line, text })) : block;
    for (const { line, read } of opened.read(closed.slice(0, most))) {
      try {
        calls.push({ line, call: read() });
      } catch (thrown) {
        if (thrown instanceof PassedOver) rows.push({ line, found: { passed: thrown.message } });
        else if (thrown instanceof BadRow) rows.push({ line, found: { refused: thrown.message } });
        else throw thrown;
      }
    }
    break;
  }
  const { taken, refused, lineOf } = await checker(store, { ...options, origin, reach: 'all' })(calls);
  rows.push(...taken.calls.map(({ call }) => ({ line: lineOf(call), found: { call } })));
  rows.push(...refused.map(({ line, reason }) => ({ line, found: { refused: reason } })));
  return { about: opened.about(), origin, rows: rows.sort((left, right) => left.line - right.line) };
}
