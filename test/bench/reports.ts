// The two reports with millions of calls behind them: how fast calls come in, pages and sums go out, and files are made, on SQLite
// and PostgreSQL, beside the same answer from single rows, over HTTP, and how the times grow. REPORTS_STORE says on which of the two alone.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { callsCsv } from '../../src/calls/files/csv.ts';
import { type CallFilter, callsPage, callsTotal } from '../../src/calls/search/search.ts';
import { breakout } from '../../src/calls/sums/breakout.ts';
import { DAY } from '../../src/core/durations.ts';
import { reasonOf } from '../../src/core/portal-error.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databaseUrl, startPostgres } from '../support/postgres-setup.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { bareInserts } from './reports-bare.ts';
import { addCustomers, byFile, CALLS, FEW, generate, HEAVY, heavy, sinceWhen, until } from './reports-calls.ts';
import { grown } from './reports-growth.ts';
import { reportsOverHttp } from './reports-http.ts';

/** A hundred thousand pages of fifty, or two thirds of the customer's where there are not as many. */
const DEEP = Math.min(5_000_000, (CALLS * HEAVY * 2) / 3);
/** Rows of a file that is made while it is sent. */
const FILE = 1_000_000;
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
    if (only !== 'PostgreSQL') {
      const [url, young] = ['store', 'young'].map((name) => `sqlite:${join(folder, `${name}.db`)}`) as [string, string];
      const bare = await bareInserts(file, folder);
      const [ingest, ...others] = await onStore('SQLite', url, young, file, few);
      const words = ` (bare inserts with a sum by hour: ${Math.round(bare).toLocaleString('en')} rows/s)`;
      if (ingest !== undefined) figures.push({ ...ingest, measured: ingest.measured + words });
      figures.push(...others);
    }
    if (postgres !== null) {
      const server = await openStore(postgres.url);
      await sql`create database young encoding 'UTF8' template template0`.execute(server);
      await server.destroy();
      figures.push(...(await onStore('PostgreSQL', postgres.url, databaseUrl(postgres.url, 'young'), file, few)));
    }
    return figures;
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What cannot be measured is reported, and the rest continues. */
async function onStore(...of: Parameters<typeof allOnStore>): Promise<Figure[]> {
  try {
    return await allOnStore(...of);
  } catch (thrown) {
    return [{ what: `${of[0]}: not measured to its end`, measured: reasonOf(thrown), target: '', met: false }];
  }
}

async function allOnStore(name: string, url: string, youngUrl: string, file: string, few: string): Promise<Figure[]> {
  const store = await openStore(url);
  const young = await openStore(youngUrl);
  await addCustomers(young);
  await byFile(youngUrl, few);
  if (!isSqlite(name)) await sql`vacuum analyze`.execute(young);
  const figures = [...(await measured(store, name, url, file)), ...(await grown(name, young, store))];
  const [deep, since] = [await sinceWhen(store, DEEP), await sinceWhen(store, FILE)];
  await young.destroy();
  await store.destroy();
  return [...figures, ...(await reportsOverHttp(name, url, heavy, cursorAt(deep), since))];
}

const isSqlite = (name: string): boolean => name === 'SQLite';

const pageAndTotal = async (store: Store, filter: CallFilter): Promise<void> => {
  await callsPage(store, heavy, filter, null, 50);
  await callsTotal(store, heavy, filter);
};

async function measured(store: Store, name: string, url: string, file: string): Promise<Figure[]> {
  await addCustomers(store);
  const ingest = await byFile(url, file);
  // What the server does in the background, without requests.
  if (!isSqlite(name)) await sql`vacuum analyze`.execute(store);
  return [
    rate(
      `${name}: ${CALLS.toLocaleString('en')} calls by file, with their sums`,
      ingest,
      isSqlite(name) ? 50_000 : null,
    ),
    ...(await pages(store, name)),
    ...(await breakouts(store, name)),
    ...(await files(store, name)),
  ];
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
    'a number without calls': { number: '999*' },
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
  const cursor = cursorAt(await sinceWhen(store, DEEP));
  const deep = await p95(() => callsPage(store, heavy, { from: 0, to: until }, cursor, 50));
  const depth = Math.round(DEEP / 50).toLocaleString('en');
  return [...figures, atMost(`${name}: a page ${depth} pages deep in all calls: p95`, deep, 15)];
}

const cursorAt = (time: number): string => Buffer.from(`o${time}.0`).toString('base64url');

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

async function p95(ask: () => Promise<unknown>, times = 60): Promise<number> {
  // Once before, as any running server has been asked before.
  await ask();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const startedAt = performance.now();
    await ask();
    taken.push(performance.now() - startedAt);
  }
  return percentile(taken, 0.95);
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
