// Loads a file of calls: bytes to lines, lines to calls, calls to the store, batch by batch. A bad line is listed and the
// others continue; a file loaded twice, or again after a kill, leaves the same tables.
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Store } from '../../store/store.ts';
import { type AdjustedValues, adjustments } from '../formats/adjusted.ts';
import type { Line } from '../reading/lines.ts';
import { type CheckedCalls, checker, type IngestOptions, type RefusedRow, withDiffering } from './ingest.ts';
import { type AboutFile, type OpenedCalls, type OpenOptions, openCalls } from './open-file.ts';
import { type Batch, emptyBatch, readLines } from './read-batch.ts';
import { type Stored, storeCalls } from './store-calls.ts';
import { mergeUnrated, type UnratedCalls } from './unrated.ts';

/** Lines of one transaction: many, so that neighbouring rows are written together. */
const BATCH = 40_000;
/** Lines that are read in one turn of the event loop, a few milliseconds, so that storing is not delayed. */
const LINES = 250;
const MAX_LISTED = 10_000;

export interface ImportOptions extends Omit<IngestOptions, 'reach' | 'origin'>, OpenOptions {
  readonly clock: { now(): number };
  /** Revision of records that carry none; a file of corrections has a higher one than the file it corrects. */
  readonly revision?: number;
  /** Whether a last line without its end is whole; else it waits for the next load. */
  readonly isFinal?: boolean;
  /** Lines of one transaction; 40,000 without it. */
  readonly batch?: number;
  /** Called after each batch is stored. */
  readonly progress: (done: ImportProgress) => void;
  /** Stops between two batches; what was stored stays. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress extends Omit<Stored, 'differing'> {
  /** Bytes of the file read so far, still compressed if it is. */
  readonly bytes: number;
  /** Rows seen: `added + corrected + known + badCount + passedCount`. */
  readonly rows: number;
  readonly badCount: number;
  /** Rows that are not calls, as their format says. */
  readonly passedCount: number;
}

export interface ImportResult extends ImportProgress {
  /** The first ten thousand refused rows in order of their lines; `badCount` is exact. */
  readonly bad: readonly RefusedRow[];
  /** Values that a call does not depend on and that were not as their column takes them. */
  readonly adjusted: readonly AdjustedValues[];
  /** Rows that are not calls, by what they are. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly about: AboutFile;
}

/**
 * Imports a file, plain or packed. @throws PortalError `input-invalid` for a wrong header, zone, or a broken archive; the
 * signal's reason when aborted.
 */
export async function importCalls(
  store: Store,
  input: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportResult> {
  const { adjust, list } = adjustments();
  const bad: RefusedRow[] = [];
  const none: readonly UnratedCalls[] = [];
  const done = { bytes: 0, rows: 0, added: 0, corrected: 0, known: 0, badCount: 0, passedCount: 0, unrated: none };
  const passedOver = new Map<string, number>();
  const counted = counting(input, (bytes) => {
    done.bytes += bytes;
  });
  const opened = await openCalls(counted, options, adjust);
  const check = checker(store, { ...options, origin: opened.origin, reach: 'all' });
  for await (const { rows, taken, refused: unfit, lineOf, passed } of ahead(
    checkedBatches(readBatches(opened, options), check),
  )) {
    options.signal?.throwIfAborted();
    const { added, corrected, known, unrated, differing } = await storeCalls(store, taken, options.clock.now());
    const refused = withDiffering(unfit, differing, lineOf);
    bad.push(...refused.slice(0, MAX_LISTED - bad.length));
    done.rows += rows;
    done.added += added;
    done.corrected += corrected;
    done.known += known;
    done.badCount += refused.length;
    done.passedCount += passed.length;
    for (const reason of passed) passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
    done.unrated = mergeUnrated([...done.unrated, ...unrated]);
    options.progress({ ...done });
  }
  return { ...done, bad, adjusted: list(), passedOver, about: opened.about() };
}

async function* checkedBatches(
  batches: AsyncIterable<Batch>,
  check: ReturnType<typeof checker>,
): AsyncGenerator<CheckedCalls & { readonly rows: number; readonly passed: readonly string[] }> {
  for await (const { calls, bad, passed } of batches) {
    const { taken, refused, lineOf } = await check(calls);
    const rows = calls.length + bad.length + passed.length;
    yield { rows, passed, taken, lineOf, refused: [...bad, ...refused] };
  }
}

/** Reads the next batch while one is stored. When storing fails, an error of the batch read ahead is dropped. */
async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    for (let next = items.next(); ; ) {
      const { value, done } = await next;
      if (done === true) return;
      next = items.next();
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    items.return(undefined).catch(() => undefined);
  }
}

async function* readBatches({ blocks, read }: OpenedCalls, options: ImportOptions): AsyncGenerator<Batch> {
  const { revision = 0, isFinal = false, batch: size = BATCH } = options;
  let batch = emptyBatch();
  let lines = 0;
  for await (const block of blocks(LINES)) {
    readLines(read, isFinal ? block.map(closed) : block, revision, batch);
    await giveWay();
    lines += block.length;
    if (lines < size) continue;
    yield batch;
    batch = emptyBatch();
    lines = 0;
  }
  if (lines > 0) yield batch;
}

async function* counting(input: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of input) {
    count(bytes.length);
    yield bytes;
  }
}

const closed = ({ line, text }: Line): Line => ({ line, text });
