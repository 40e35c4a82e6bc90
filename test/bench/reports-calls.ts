// The calls that the reports are measured with, from a seed, and how they come into a store: REPORTS_CALLS says how many (5,000,000).

import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { callRater } from '../../src/billing/rate-calls.ts';
import { generateCalls, generatedCsv } from '../../src/calls/generate/generate-calls.ts';
import { importCalls } from '../../src/calls/ingest/import-calls.ts';
import { HOUR } from '../../src/core/durations.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { openStore, type Store } from '../../src/store/store.ts';

export const CALLS = Number(process.env['REPORTS_CALLS'] ?? 5_000_000);
/** What a store has that has just begun, for how times grow. */
export const FEW = Math.min(1_000_000, CALLS / 5);
const CUSTOMERS = 200;
/** Of all calls, those of the heaviest customer: one million of five, half of it a month; eight million of twenty. */
export const HEAVY = CALLS < 20_000_000 ? 0.2 : 0.4;
/** An import that takes longer is given up. */
const LONGEST_MS = HOUR;

export const heavy = storedCustomerId('CUST-1000');
export const until = Date.UTC(2026, 10, 24);
const daysOf = (calls: number): number => Math.max(1, Math.round((calls / 5_000_000) * 60));

/** Writes a file of the portico format. */
export async function generate(file: string, calls: number): Promise<void> {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
    id: `CUST-${1000 + index}`,
    weight: index === 0 ? HEAVY : (1 - HEAVY) / (CUSTOMERS - 1),
    profile: index % 3 === 0 ? ('carrier' as const) : ('office' as const),
    numbers: `4420${79460 + index}`,
    sourceIp: `192.0.2.${index}`,
    inbound: 0.1,
  }));
  const lines = generatedCsv(generateCalls({ seed: 7, until, days: daysOf(calls), calls, customers }));
  await pipeline(Readable.from(inBlocks(lines)), createWriteStream(file));
}

function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 1_000_000) continue;
    yield block;
    block = '';
  }
  yield block;
}

export async function addCustomers(store: Store): Promise<void> {
  const customer = { portal: 'acme', type: 'customer', currency: 'USD', timezone: 'UTC', status: 'active' } as const;
  const ids = Array.from({ length: CUSTOMERS }, (_, index) => `CUST-${1000 + index}`);
  await store
    .insertInto('customer')
    .values(ids.map((id) => ({ ...customer, id, name: id, created_at: 0 })))
    .execute();
}

/** Rows a second, as the command imports them. */
export async function byFile(url: string, file: string): Promise<number> {
  const store = await openStore(url, 'bulk');
  const startedAt = performance.now();
  const { added } = await importCalls(store, createReadStream(file), {
    ...{ format: 'portico', origin: 'bench', timezone: 'UTC', customer: null },
    ...{ rater: callRater(store), clock: { now: Date.now }, progress: () => undefined },
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  const seconds = (performance.now() - startedAt) / 1000;
  await store.destroy();
  return added / seconds;
}

/** Twenty bodies of 10,000 lines of JSON, as a switch posts them. */
export const postedBodies = (): Buffer[] =>
  Array.from({ length: 20 }, (_, batch) => {
    const lines = Array.from({ length: 10_000 }, (__, index) =>
      JSON.stringify({
        'call-id': `h${batch}-${index}`,
        'call-time': new Date(until + (batch * 10_000 + index) * 500).toISOString(),
        ...{ source: '442079460100', destination: `4930${100_000 + index}`, 'destination-name': 'Germany Berlin' },
        ...{ duration: index % 200, charge: 0.01, 'sip-code': 200, direction: 'outbound' },
      }),
    );
    return gzipSync(lines.join('\n'));
  });

/** The beginning of the day that this many calls of the heaviest customer, or nearly so, lie after; UTC milliseconds. */
export async function sinceWhen(store: Store, calls: number): Promise<number> {
  const days = await store
    .selectFrom('cdr_day')
    .select((eb) => ['slot', eb.fn.sum<number | string>('attempts').as('calls')])
    .where('customer', '=', heavy)
    .where('slot', '<', until)
    .groupBy('slot')
    .orderBy('slot', 'desc')
    .execute();
  let since = until;
  let sum = 0;
  for (const day of days) {
    sum += Number(day.calls);
    if (sum > calls) break;
    since = day.slot;
  }
  return since;
}
