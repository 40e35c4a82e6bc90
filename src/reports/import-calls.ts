// Loads a file of calls: bytes to rows, rows to calls, calls to the store, batch by batch. A bad row is listed and the
// others go on; a file loaded twice, or again after a kill, leaves the same tables.
import { type CustomerId, isCustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { asteriskReader } from './formats/asterisk.ts';
import { freeswitchReader } from './formats/freeswitch.ts';
import { porticoReader } from './formats/portico.ts';
import { BadRow, type CallRecord, quoted, type RowReader } from './formats/record.ts';
import { type Row, rowBlocks } from './rows.ts';
import { type NewCall, storeCalls } from './store-calls.ts';
import { type Zone, zoneOf } from './zone.ts';

/** Rows of one transaction. */
const BATCH = 2_000;
const MAX_LISTED = 10_000;
const LOOKUP = 500;

export type CallFormat = 'asterisk' | 'freeswitch' | 'portico';

export interface ImportOptions {
  readonly format: CallFormat;
  /** The system the file comes from: a call's identity is its origin and its call id. */
  readonly origin: string;
  /** IANA zone of times that carry none. */
  readonly timezone: string;
  /** Owner of rows that name no customer; null refuses such rows. */
  readonly customer: CustomerId | null;
  /** Called after each batch is stored. */
  readonly progress: (done: ImportProgress) => void;
  /** Stops between two batches; what was stored stays. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  /** Bytes of the file read so far, still compressed if it is. */
  readonly bytes: number;
  /** Rows seen: `added + known + badCount`. */
  readonly rows: number;
  readonly added: number;
  /** Calls that were in the store before, or twice in the file. */
  readonly known: number;
  readonly badCount: number;
}

interface RefusedRow {
  readonly line: number;
  readonly reason: string;
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
  const owners = customerLookup(store);
  const bad: RefusedRow[] = [];
  const done = { bytes: 0, rows: 0, added: 0, known: 0, badCount: 0 };
  const counted = counting(input, (bytes) => {
    done.bytes += bytes;
  });
  let reader: RowReader | undefined;
  for await (const block of rowBlocks(counted, BATCH)) {
    options.signal?.throwIfAborted();
    const rows = reader === undefined && options.format === 'portico' ? block.slice(1) : block;
    reader ??= openReader(options.format, block[0], zone);
    const read = readRows(reader, rows);
    await owners.learn(read.calls, options.customer);
    const owned = ownedCalls(read.calls, owners, options.customer);
    const added = await storeCalls(store, options.origin, owned.calls);
    const refused = [...read.bad, ...owned.bad].sort((left, right) => left.line - right.line);
    bad.push(...refused.slice(0, MAX_LISTED - bad.length));
    done.rows += rows.length;
    done.added += added;
    done.known += owned.calls.length - added;
    done.badCount += refused.length;
    options.progress({ ...done });
  }
  return { ...done, bad };
}

async function* counting(input: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of input) {
    count(bytes.length);
    yield bytes;
  }
}

function openReader(format: CallFormat, first: Row | undefined, zone: Zone): RowReader {
  if (format === 'asterisk') return asteriskReader(zone);
  if (format === 'freeswitch') return freeswitchReader(zone);
  const header = first?.fields ?? [];
  return porticoReader('reason' in header ? [] : header);
}

interface ReadCall {
  readonly line: number;
  readonly call: CallRecord;
}

function readRows(reader: RowReader, rows: readonly Row[]): { calls: ReadCall[]; bad: RefusedRow[] } {
  const calls: ReadCall[] = [];
  const bad: RefusedRow[] = [];
  for (const { line, fields } of rows) {
    if ('reason' in fields) {
      bad.push({ line, reason: fields.reason });
      continue;
    }
    try {
      calls.push({ line, call: reader(fields) });
    } catch (thrown) {
      if (!(thrown instanceof BadRow)) throw thrown;
      bad.push({ line, reason: thrown.message });
    }
  }
  return { calls, bad };
}

interface CustomerLookup {
  /** Asks the store about account codes not asked about before. */
  learn(calls: readonly ReadCall[], fallback: CustomerId | null): Promise<void>;
  find(code: string): CustomerId | undefined;
}

function customerLookup(store: Store): CustomerLookup {
  const answers = new Map<string, CustomerId | undefined>();
  const learn = async (calls: readonly ReadCall[], fallback: CustomerId | null): Promise<void> => {
    const codes = new Set(calls.map(({ call }) => call.customer ?? fallback ?? ''));
    const open = [...codes].filter((code) => !answers.has(code));
    for (const code of open) answers.set(code, undefined);
    const askable = open.filter(isCustomerId);
    for (let start = 0; start < askable.length; start += LOOKUP) {
      const ids = askable.slice(start, start + LOOKUP);
      const rows = await store.selectFrom('customer').select('id').where('id', 'in', ids).execute();
      const found = new Set(rows.map((row) => row.id));
      for (const id of ids) if (found.has(id)) answers.set(id, id);
    }
  };
  return { learn, find: (code) => answers.get(code) };
}

function ownedCalls(
  read: readonly ReadCall[],
  owners: CustomerLookup,
  fallback: CustomerId | null,
): { calls: NewCall[]; bad: RefusedRow[] } {
  const calls: NewCall[] = [];
  const bad: RefusedRow[] = [];
  for (const { line, call } of read) {
    const code = call.customer ?? fallback;
    const customer = code === null ? undefined : owners.find(code);
    if (customer !== undefined) calls.push({ ...call, customer });
    else bad.push({ line, reason: code === null ? 'names no account code; give --customer' : noCustomer(code) });
  }
  return { calls, bad };
}

function noCustomer(code: string): string {
  const create = 'create it with portico account customer add';
  return isCustomerId(code)
    ? `account code ${code} is no customer; ${create}`
    : `account code ${quoted(code)} is no customer, nor may a customer be called so`;
}
