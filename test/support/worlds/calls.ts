// A store with customers in a temporary folder, and verbs to import and read calls: shared by the tests of reports.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callRater } from '../../../src/billing/rate-calls.ts';
import { emptyCall } from '../../../src/calls/formats/record.ts';
import { identified, type NewCall } from '../../../src/calls/ingest/identify.ts';
import { type ImportOptions, type ImportResult, importCalls } from '../../../src/calls/ingest/import-calls.ts';
import type { CallFormat } from '../../../src/calls/ingest/open-file.ts';
import { type Stored, storeCalls } from '../../../src/calls/ingest/store-calls.ts';
import { checkSums, type SumsCheck, sumsMatch } from '../../../src/calls/sums/check-sums.ts';
import { type CustomerId, storedCustomerId } from '../../../src/core/ids.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { newStoreUrl } from '../test-store.ts';

export const cust1: CustomerId = storedCustomerId('CUST-1');
export const cust2: CustomerId = storedCustomerId('CUST-2');
export const always = { from: 0, to: Date.UTC(2099, 0, 1), number: null };

export interface CallsWorld extends AsyncDisposable {
  readonly store: Store;
  load(content: string | Uint8Array, format: CallFormat, changes?: Partial<ImportOptions>): Promise<ImportResult>;
  /** Calls of CUST-1 and others, given by what differs from an unremarkable call. */
  add(...calls: (Partial<NewCall> & { call_id: string })[]): Promise<Stored>;
}

export async function callsWorld(customers: readonly string[] = ['CUST-1', 'CUST-2']): Promise<CallsWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-calls-'));
  const store = await openStore(await newStoreUrl(join(folder, 'store.db')));
  const customer = { portal: 'acme', type: 'customer', currency: 'USD', timezone: 'UTC', status: 'active' } as const;
  const rows = customers.map((id) => ({ ...customer, id, name: id, created_at: 0 }));
  await store.insertInto('customer').values(rows).execute();
  return {
    store,
    load: (content, format, changes = {}) =>
      importCalls(store, chunks(content), {
        format,
        ...(typeof format === 'string' ? {} : { origin: 'mapped' }),
        rater: callRater(store),
        clock: { now: () => 0 },
        timezone: 'UTC',
        customer: null,
        progress: () => undefined,
        isFinal: true,
        ...changes,
      }),
    add: (...calls) => {
      const whole = calls.map((call) => ({ ...plainCall, ...call }));
      return storeCalls(store, identified('test', whole), 0);
    },
    [Symbol.asyncDispose]: async () => {
      await store.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A file of test/support/calls. */
export function sample(name: string): Promise<Buffer> {
  return readFile(new URL(`../calls/${name}`, import.meta.url));
}

export const plainCall: Omit<NewCall, 'call_id'> = {
  ...emptyCall,
  customer: cust1,
  call_time: Date.UTC(2026, 10, 20, 9),
  source: '442079460100',
  destination: '4930123456',
  duration: 60,
  billed_duration: 60,
  charge: 0,
  connected: 1,
};

/** In pieces that cut lines and characters, as a pipe may. */
async function* chunks(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  const size = bytes.length > 100_000 ? 65_536 : 7;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What `portico check cdr` finds wrong. */
export async function wrongSums(store: Store): Promise<SumsCheck[]> {
  const wrong: SumsCheck[] = [];
  for await (const check of checkSums(store)) if (!sumsMatch(check)) wrong.push(check);
  return wrong;
}

/** Of tables by name: the first row that is not the same in both, or null. Comparing millions of values one by one takes minutes. */
export function firstDifference(
  left: Readonly<Record<string, readonly unknown[]>>,
  right: Readonly<Record<string, readonly unknown[]>>,
): string | null {
  for (const [name, rows] of Object.entries(left)) {
    const others = right[name] ?? [];
    for (let index = 0; index < Math.max(rows.length, others.length); index += 1) {
      const [one, other] = [JSON.stringify(rows[index]), JSON.stringify(others[index])];
      if (one !== other) return `${name}, row ${index}: ${one} or ${other}`;
    }
  }
  return null;
}
