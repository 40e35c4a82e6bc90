// Loads a file of calls: bytes to lines, lines to calls, calls to the store, batch by batch. A bad line is listed and the
// others continue; a file loaded twice, or again after a kill, leaves the same tables.
import { setImmediate as giveWay } from 'node:timers/promises';
import { type Zone, zoneOf } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { asteriskReader } from '../formats/asterisk.ts';
import { freeswitchReader } from '../formats/freeswitch.ts';
import { type Mapping, mappedReader } from '../formats/mapped.ts';
import { ndjsonCall } from '../formats/ndjson.ts';
import { porticoReader } from '../formats/portico.ts';
import { BadRow, type CallRecord, type RowReader } from '../formats/record.ts';
import { type CheckedCalls, checker, type IngestOptions, type ReadCall, type RefusedRow } from './ingest.ts';
import { type Line, lineBlocks, rowsOf } from './rows.ts';
import { type Stored, storeCalls } from './store-calls.ts';
import { mergeUnrated, type UnratedCalls } from './unrated.ts';

/** Rows of one transaction: many, so that neighbouring rows are written together. */
const BATCH = 40_000;
/** Lines that are read in one turn of the event loop, a few milliseconds, so that storing is not delayed. */
const LINES = 250;
const MAX_LISTED = 10_000;

export type CallFormat = 'asterisk' | 'freeswitch' | 'portico' | 'ndjson' | Mapping;

export interface ImportOptions extends Omit<IngestOptions, 'reach'> {
  readonly format: CallFormat;
  /** IANA zone of times that carry none. */
  readonly timezone: string;
  readonly clock: { now(): number };
  /** Revision of records that carry none; a file of corrections has a higher one than the file it corrects. */
  readonly revision?: number;
  /** Called after each batch is stored. */
  readonly progress: (done: ImportProgress) => void;
  /** Stops between two batches; what was stored stays. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress extends Stored {
  /** Bytes of the file read so far, still compressed if it is. */
  readonly bytes: number;
  /** Rows seen: `added + corrected + known + badCount`. */
  readonly rows: number;
  readonly badCount: number;
}

export interface ImportResult extends ImportProgress {
  /** The first ten thousand refused rows in order of their lines; `badCount` is exact. */
  readonly bad: readonly RefusedRow[];
}

/**
 * Imports a file, plain or gzip. @throws PortalError `input-invalid` for a wrong header, zone or broken gzip; the
 * signal's reason when aborted.
 */
export async function importCalls(
  store: Store,
  input: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportResult> {
  const zone = zoneOf(options.timezone);
  const check = checker(store, { ...options, reach: 'all' });
  const bad: RefusedRow[] = [];
  const none: readonly UnratedCalls[] = [];
  const done = { bytes: 0, rows: 0, added: 0, corrected: 0, known: 0, badCount: 0, unrated: none };
  const counted = counting(input, (bytes) => {
    done.bytes += bytes;
  });
  for await (const { rows, taken, refused } of ahead(checkedBatches(readBatches(counted, options, zone), check))) {
    options.signal?.throwIfAborted();
    const { added, corrected, known, unrated } = await storeCalls(store, taken, options.clock.now());
    bad.push(...refused.slice(0, MAX_LISTED - bad.length));
    done.rows += rows;
    done.added += added;
    done.corrected += corrected;
    done.known += known;
    done.badCount += refused.length;
    done.unrated = mergeUnrated([...done.unrated, ...unrated]);
    options.progress({ ...done });
  }
  return { ...done, bad };
}

async function* checkedBatches(
  batches: AsyncIterable<Batch>,
  check: ReturnType<typeof checker>,
): AsyncGenerator<CheckedCalls & { readonly rows: number }> {
  for await (const { calls, bad } of batches) {
    const { taken, refused } = await check(calls);
    const all = [...bad, ...refused].sort((left, right) => left.line - right.line);
    yield { rows: calls.length + bad.length, taken, refused: all };
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

interface Batch {
  readonly calls: ReadCall[];
  readonly bad: RefusedRow[];
}

async function* readBatches(
  input: AsyncIterable<Uint8Array>,
  { format, revision = 0 }: ImportOptions,
  zone: Zone,
): AsyncGenerator<Batch> {
  let reader: LinesReader | undefined;
  let batch: Batch = { calls: [], bad: [] };
  let lines = 0;
  for await (const block of lineBlocks(input, LINES)) {
    const rows = reader === undefined && hasHeader(format) ? block.slice(1) : block;
    reader ??= openReader(format, block[0], zone);
    readLines(reader, rows, revision, batch);
    await giveWay();
    lines += block.length;
    if (lines < BATCH) continue;
    yield batch;
    batch = { calls: [], bad: [] };
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

/** Each line as a call, or why it is none. */
type LinesReader = (lines: readonly Line[]) => readonly { readonly line: number; readonly read: () => CallRecord }[];

const hasHeader = (format: CallFormat): boolean =>
  typeof format === 'object' ? format.header !== false : format === 'portico';

function openReader(format: CallFormat, first: Line | undefined, zone: Zone): LinesReader {
  if (format === 'ndjson') return (lines) => lines.map(({ line, text }) => ({ line, read: () => ndjsonCall(text) }));
  if (format === 'asterisk') return csvReader(asteriskReader(zone));
  if (format === 'freeswitch') return csvReader(freeswitchReader(zone));
  const delimiter = format === 'portico' ? ',' : (format.delimiter ?? ',');
  const [header] = first === undefined ? [] : rowsOf([first], delimiter);
  const names = header === undefined || 'reason' in header.fields ? [] : header.fields;
  return csvReader(format === 'portico' ? porticoReader(names) : mappedReader(format, names, zone), delimiter);
}

function csvReader(reader: RowReader, delimiter = ','): LinesReader {
  return (lines) =>
    rowsOf(lines, delimiter).map(({ line, fields }) => ({
      line,
      read: () => {
        if ('reason' in fields) throw new BadRow(fields.reason);
        return reader(fields);
      },
    }));
}

function readLines(reader: LinesReader, lines: readonly Line[], revision: number, { calls, bad }: Batch): void {
  for (const { line, read } of reader(lines)) {
    try {
      const call = read();
      calls.push({ line, call: call.revision === 0 && revision > 0 ? { ...call, revision } : call });
    } catch (thrown) {
      if (!(thrown instanceof BadRow)) throw thrown;
      bad.push({ line, reason: thrown.message });
    }
  }
}
