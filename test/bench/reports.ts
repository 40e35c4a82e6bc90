// The two reports with millions of calls behind them: how fast calls come in, pages and sums go out, and files are made, on SQLite
// and PostgreSQL, beside the same answer from single rows. REPORTS_CALLS says how many (5,000,000), REPORTS_STORE on which of the two alone.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { callRater } from '../../src/accounts/rate-calls.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { breakout } from '../../src/reports/breakout.ts';
import type { CallFilter } from '../../src/reports/call-filter.ts';
import { callsTotal } from '../../src/reports/call-totals.ts';
import { callsPage } from '../../src/reports/calls.ts';
import { callsCsv } from '../../src/reports/csv.ts';
import { generateCalls, generatedCsv } from '../../src/reports/generate-calls.ts';
import { importCalls } from '../../src/reports/import-calls.ts';
import { ingestLines } from '../../src/reports/ingest-lines.ts';
import { zoneOf } from '../../src/reports/zone.ts';
import { prepareForBulk } from '../../src/store/bulk.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { startPostgres } from '../postgres-setup.ts';
import type { Figure } from './main.ts';
import { percentile } from './percentile.ts';
import { reportsOverHttp } from './reports-http.ts';

const CALLS = Number(process.env['REPORTS_CALLS'] ?? 5_000_000);
const CUSTOMERS = 200;
const DAY = 86_400_000;
const until = Date.UTC(2026, 10, 24);
/** What a store has that has just begun, for how times grow. */
const FEW = Math.min(1_000_000, CALLS / 5);
/** Half a million calls a month for the heaviest of two hundred, which has a fifth of all. */
const daysOf = (calls: number): number => Math.max(1, Math.round((calls / 5_000_000) * 60));
const days = daysOf(CALLS);
const heavy = storedCustomerId('CUST-1000');
const kyiv = zoneOf('Europe/Kyiv');
const kolkata = zoneOf('Asia/Kolkata');

export async function reports(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-reports-'));
  const only = process.env['REPORTS_STORE'];
  const postgres = only === 'SQLite' ? null : await startPostgres();
  try {
    const file = join(folder, 'calls.csv');
    await generate(file, CALLS);
    const few = join(folder, 'few.csv');
    await generate(few, FEW);
    const figures: Figure[] = [];
    for (const [name, url] of [
      ['SQLite', `sqlite:${join(folder, 'store.db')}`],
      ['PostgreSQL', postgres?.url ?? ''],
    ] as const) {
      if (only !== undefined && only !== name) continue;
      const young = isSqlite(name) ? await youngTimes(join(folder, 'young.db'), few) : null;
      const store = await openStore(url);
      figures.push(...(await measured(store, name, file)));
      if (young !== null) figures.push(...grown(young, await typicalTimes(store)));
      await store.destroy();
      if (isSqlite(name)) figures.push(...(await reportsOverHttp(url, heavy, deepCursor, '2020-01-01')));
    }
    return figures;
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generate(file: string, calls: number): Promise<void> {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
    id: `CUST-${1000 + index}`,
    weight: index === 0 ? 0.2 : 0.8 / (CUSTOMERS - 1),
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

const isSqlite = (name: string): boolean => name === 'SQLite';

async function addCustomers(store: Store): Promise<void> {
  const customer = { portal: 'acme', type: 'customer', currency: 'USD', timezone: 'UTC', status: 'active' } as const;
  const ids = Array.from({ length: CUSTOMERS }, (_, index) => `CUST-${1000 + index}`);
  await store
    .insertInto('customer')
    .values(ids.map((id) => ({ ...customer, id, name: id, created_at: 0 })))
    .execute();
}

/** The last days before the end, which any store has: their calls are as many, however many lie before them. */
const lately = { from: until - 10 * DAY, to: until };

/** Medians of what is asked every day. */
async function typicalTimes(store: Store): Promise<ReadonlyMap<string, number>> {
  const query = { ...lately, zone: kyiv };
  return new Map([
    ['page and total of ten days', await median(() => pageAndTotal(store, lately))],
    [
      'breakout of ten days by destination',
      await median(() => breakout(store, heavy, { ...query, by: ['destination'] })),
    ],
    ['breakout of ten days by day', await median(() => breakout(store, heavy, { ...query, by: ['day'] }))],
  ]);
}

async function youngTimes(path: string, file: string): Promise<ReadonlyMap<string, number>> {
  const store = await openStore(`sqlite:${path}`);
  await addCustomers(store);
  await byFile(store, file);
  const times = await typicalTimes(store);
  await store.destroy();
  return times;
}

const grown = (young: ReadonlyMap<string, number>, old: ReadonlyMap<string, number>): Figure[] =>
  [...old].map(([what, time]) => {
    const before = young.get(what) ?? Number.NaN;
    return {
      what: `SQLite: ${what}, with ${FEW.toLocaleString('en')} and with ${CALLS.toLocaleString('en')} calls: median`,
      measured: `${before.toFixed(2)} ms, ${time.toFixed(2)} ms (${(time / before).toFixed(2)}x)`,
      target: '<= 1.5x',
      met: time <= 1.5 * before,
    };
  });

const pageAndTotal = async (store: Store, filter: CallFilter): Promise<void> => {
  await callsPage(store, heavy, filter, null, 50);
  await callsTotal(store, heavy, filter);
};

async function measured(store: Store, name: string, file: string): Promise<Figure[]> {
  await addCustomers(store);
  const ingest = await byFile(store, file);
  if (!isSqlite(name)) await sql`vacuum analyze`.execute(store);
  return [
    rate(
      `${name}: ${CALLS.toLocaleString('en')} calls by file, with their sums`,
      ingest,
      isSqlite(name) ? 50_000 : null,
    ),
    rate(
      `${name}: 200,000 more in batches of 10,000 lines of JSON`,
      await byLines(store),
      isSqlite(name) ? 20_000 : null,
    ),
    ...(await pages(store, name)),
    ...(await breakouts(store, name)),
    ...(await files(store, name)),
  ];
}

async function byFile(store: Store, file: string): Promise<number> {
  await prepareForBulk(store);
  const startedAt = performance.now();
  await importCalls(store, createReadStream(file, { highWaterMark: 1 << 20 }), {
    ...{ format: 'portico', origin: 'bench', timezone: 'UTC', customer: null },
    ...{ rater: callRater(store), clock: { now: Date.now }, progress: () => undefined },
  });
  return CALLS / ((performance.now() - startedAt) / 1000);
}

/** What a request costs besides its transport: reading JSON, rating, storing. */
async function byLines(store: Store): Promise<number> {
  const options = { origin: 'http', customer: heavy, rater: callRater(store), clock: { now: Date.now } };
  const batches = Array.from({ length: 20 }, (_, batch) =>
    Array.from({ length: 10_000 }, (_, index) =>
      JSON.stringify({
        'call-id': `h${batch}-${index}`,
        'call-time': new Date(until + (batch * 10_000 + index) * 500).toISOString(),
        ...{ source: '442079460100', destination: `4930${100_000 + index}`, 'destination-name': 'Germany Berlin' },
        ...{ duration: index % 200, charge: 0.01, 'sip-code': 200, direction: 'outbound' },
      }),
    ),
  );
  const startedAt = performance.now();
  for (const lines of batches) await ingestLines(store, lines, options);
  return 200_000 / ((performance.now() - startedAt) / 1000);
}

const month = { from: until - 30 * DAY, to: until };

async function pages(store: Store, name: string): Promise<Figure[]> {
  const { calls } = await callsPage(store, heavy, month, null, 50);
  const [call] = calls;
  if (call === undefined) throw new Error('there are no calls');
  const filters: Readonly<Record<string, Partial<CallFilter>>> = {
    'no filter': {},
    'a number': { number: call.destination },
    'the beginning of a number': { number: '49151*' },
    'a number that nobody called': { number: '999*' },
    'a destination': { destination: 'Germany Mobile' },
    'a SIP code': { sipCode: 504 },
    inbound: { direction: 'inbound' },
    'connected only': { connected: true },
    'longer than half an hour': { minSeconds: 1800 },
  };
  const figures: Figure[] = [];
  for (const [words, filter] of Object.entries(filters)) {
    const time = await p95(() => pageAndTotal(store, { ...month, ...filter }));
    figures.push(atMost(`${name}: page and total of a month, ${words}: p95`, time, 15));
  }
  const deep = await p95(() => callsPage(store, heavy, { from: 0, to: until }, deepCursor, 50));
  return [...figures, atMost(`${name}: a page in the middle of all calls: p95`, deep, 15)];
}

const deepCursor = Buffer.from(`o${until - (days * DAY) / 2}.0`).toString('base64url');

async function breakouts(store: Store, name: string): Promise<Figure[]> {
  const query = { ...month, zone: kyiv, from: kyiv.toUtc(month.from), to: kyiv.toUtc(month.to) };
  const both = ['day', 'destination'] as const;
  const byDestination = await p95(() => breakout(store, heavy, { ...query, by: ['destination'] }));
  const byBoth = await p95(() => breakout(store, heavy, { ...query, by: both }));
  const india = { zone: kolkata, from: kolkata.toUtc(month.from), to: kolkata.toUtc(month.to), by: both };
  const byIndia = await p95(() => breakout(store, heavy, india));
  const raw = await p95(
    () =>
      sql`select destination_name, count(*), sum(connected), sum(duration), sum(billed_duration), sum(charge) from cdr
        where customer = ${heavy} and call_time >= ${query.from} and call_time < ${query.to} group by destination_name`.execute(
        store,
      ),
    5,
  );
  const rawBoth = await p95(
    () =>
      sql`select (call_time + 7200000) / 86400000, destination_name, count(*), sum(connected), sum(duration),
          sum(billed_duration), sum(charge) from cdr
        where customer = ${heavy} and call_time >= ${query.from} and call_time < ${query.to} group by 1, 2`.execute(
        store,
      ),
    5,
  );
  const beside = (figure: Figure, peer: number, own: number): Figure => ({
    ...figure,
    measured: `${figure.measured} (from rows ${peer.toFixed(0)} ms, ${(peer / own).toFixed(0)}x)`,
  });
  return [
    beside(atMost(`${name}: breakout of a month by destination: p95`, byDestination, 10), raw, byDestination),
    beside(atMost(`${name}: by day and destination, Kyiv: p95`, byBoth, 40), rawBoth, byBoth),
    beside(atMost(`${name}: by day and destination, Kolkata (+05:30): p95`, byIndia, 40), rawBoth, byIndia),
  ];
}

const columns = ['call-time', 'source', 'destination', 'destination-name', 'duration', 'billed-duration', 'charge'];

async function files(store: Store, name: string): Promise<Figure[]> {
  const all = { from: 0, to: until };
  global.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let first = 0;
  let bytes = 0;
  const startedAt = performance.now();
  for await (const chunk of callsCsv(store, heavy, all, columns, kyiv)) {
    if (bytes > 0 && first === 0) first = performance.now() - startedAt;
    bytes += chunk.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { count } = await callsTotal(store, heavy, all);
  return [
    rate(`${name}: CSV of ${count.toLocaleString('en')} calls`, count / seconds, 200_000),
    atMost(`${name}: its first rows after`, first, 100),
    atMost(`${name}: growth of memory meanwhile`, (most - before) / 2 ** 20, 32, 'MiB'),
  ];
}

const p95 = (ask: () => Promise<unknown>, times = 60): Promise<number> => timed(ask, times, 0.95);
const median = (ask: () => Promise<unknown>): Promise<number> => timed(ask, 100, 0.5);

async function timed(ask: () => Promise<unknown>, times: number, share: number): Promise<number> {
  // Once before, as any running server has been asked before.
  await ask();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const startedAt = performance.now();
    await ask();
    taken.push(performance.now() - startedAt);
  }
  return percentile(taken, share);
}

const rate = (what: string, measured: number, target: number | null): Figure => ({
  what,
  measured: `${Math.round(measured).toLocaleString('en')} rows/s`,
  target: target === null ? '' : `>= ${target.toLocaleString('en')}`,
  met: target === null || measured >= target,
});

const atMost = (what: string, measured: number, target: number, unit = 'ms'): Figure => ({
  what,
  measured: `${measured.toFixed(1)} ${unit}`,
  target: `<= ${target} ${unit}`,
  met: measured <= target,
});
