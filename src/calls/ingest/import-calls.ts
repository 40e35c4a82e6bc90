// Loads a file of calls: bytes to lines, lines to calls, calls to the store, batch by batch. A bad line is listed and the
// others continue; a file loaded twice, or again after a kill, leaves the same tables.
import { setImmediate as giveWay } from 'node:timers/promises';
import { type Zone, zoneOf } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { type Adjust, type AdjustedValues, adjustments } from '../formats/adjusted.ts';
import { asteriskReader } from '../formats/asterisk.ts';
import { freeswitchReader } from '../formats/freeswitch.ts';
import { type Mapping, mappedReader } from '../formats/mapped.ts';
import { ndjsonCall } from '../formats/ndjson.ts';
import { porticoReader } from '../formats/portico.ts';
import { BadRow, type CallRecord, type RowReader } from '../formats/record.ts';
import {
  type CheckedCalls,
  checker,
  type IngestOptions,
  type ReadCall,
  type RefusedRow,
  withDiffering,
} from './ingest.ts';
import { type Line, lineBlocks, rowsOf, spoiledLine } from './rows.ts';
import { type Stored, storeCalls } from './store-calls.ts';
import { mergeUnrated, type UnratedCalls } from './unrated.ts';

/** Lines of one transaction: many, so that neighbouring rows are written together. */
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
  /** Encoding of the file; found by its mark, else UTF-8, without it. */
  readonly encoding?: string;
  /** Columns that a template of FreeSWITCH writes, where it is neither of the known ones. */
  readonly columns?: number;
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
  /** Rows seen: `added + corrected + known + badCount`. */
  readonly rows: number;
  readonly badCount: number;
}

export interface ImportResult extends ImportProgress {
  /** The first ten thousand refused rows in order of their lines; `badCount` is exact. */
  readonly bad: readonly RefusedRow[];
  /** Values that a call does not depend on and that were not as their column takes them. */
  readonly adjusted: readonly AdjustedValues[];
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
  const { adjust, list } = adjustments();
  const opened = { ...options, zone: zoneOf(options.timezone), adjust };
  const check = checker(store, { ...options, reach: 'all' });
  const bad: RefusedRow[] = [];
  const none: readonly UnratedCalls[] = [];
  const done = { bytes: 0, rows: 0, added: 0, corrected: 0, known: 0, badCount: 0, unrated: none };
  const counted = counting(input, (bytes) => {
    done.bytes += bytes;
  });
  for await (const { rows, taken, refused: unfit, lineOf } of ahead(
    checkedBatches(readBatches(counted, opened), check),
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
    done.unrated = mergeUnrated([...done.unrated, ...unrated]);
    options.progress({ ...done });
  }
  return { ...done, bad, adjusted: list() };
}

async function* checkedBatches(
  batches: AsyncIterable<Batch>,
  check: ReturnType<typeof checker>,
): AsyncGenerator<CheckedCalls & { readonly rows: number }> {
  for await (const { calls, bad } of batches) {
    const { taken, refused, lineOf } = await check(calls);
    yield { rows: calls.length + bad.length, taken, lineOf, refused: [...bad, ...refused] };
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

async function* readBatches(input: AsyncIterable<Uint8Array>, options: Opened): AsyncGenerator<Batch> {
  const { format, revision = 0, encoding, isFinal = false, batch: size = BATCH } = options;
  let reader: LinesReader | undefined;
  let batch: Batch = { calls: [], bad: [] };
  let lines = 0;
  const skip = typeof format === 'object' ? (format.skip ?? 0) : 0;
  for await (const whole of lineBlocks(input, LINES, encoding)) {
    const block = reader === undefined ? whole.slice(skip) : whole;
    const rows = reader === undefined && hasHeader(format) ? block.slice(1) : block;
    reader ??= openReader(options, block[0]);
    readLines(reader, isFinal ? rows.map(closed) : rows, revision, batch);
    await giveWay();
    lines += block.length;
    if (lines < size) continue;
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

interface Opened extends ImportOptions {
  readonly zone: Zone;
  readonly adjust: Adjust;
}

const closed = ({ line, text }: Line): Line => ({ line, text });

function openReader({ format, zone, adjust, columns }: Opened, first: Line | undefined): LinesReader {
  if (format === 'ndjson')
    return (lines) => lines.map((line) => ({ line: line.line, read: () => jsonCall(line, adjust) }));
  if (format === 'asterisk') return csvReader(asteriskReader(zone, adjust));
  if (format === 'freeswitch') return csvReader(freeswitchReader(zone, columns));
  const delimiter = format === 'portico' ? ',' : (format.delimiter ?? ',');
  const [header] = first === undefined ? [] : rowsOf([first], delimiter);
  const names = header === undefined || 'reason' in header.fields ? [] : header.fields;
  const reader = format === 'portico' ? porticoReader(names, adjust) : mappedReader(format, names, { zone, adjust });
  return csvReader(reader, delimiter);
}

/** An object says itself where it ends. @throws BadRow */
function jsonCall({ text, isOpen = false }: Line, adjust: Adjust): CallRecord {
  const spoiled = spoiledLine(text);
  if (spoiled !== undefined) throw new BadRow(spoiled);
  if (isOpen && !text.trimEnd().endsWith('}')) throw new BadRow(OPEN);
  return ndjsonCall(text, adjust);
}

/** A number that is cut is still a number: such a row would be stored with a wrong charge. */
const OPEN =
  'the line does not end, so the rest of it may be missing; load the file again when it is whole, or with --final';

function csvReader(reader: RowReader, delimiter = ','): LinesReader {
  return (lines) =>
    rowsOf(lines, delimiter).map(({ line, fields }, index) => ({
      line,
      read: () => {
        if (lines[index]?.isOpen === true) throw new BadRow(OPEN);
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
