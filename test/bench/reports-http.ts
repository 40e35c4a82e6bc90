// The CDR report over HTTP, as a contact of the customer with the most calls asks for it from the running program, and calls that are
// posted to it.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { type Running, type Workplace, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { postedBodies } from './reports-calls.ts';

const host = 'acme.localhost';
const EMAIL = 'bench@acme.example';
/** Requests before it is measured: any running server has answered as many. */
const WARM = 300;
const agent = new Agent({ keepAlive: true });

/** `deep` is the cursor of a page far down in all calls; `since`, UTC milliseconds, from when on a file has a million rows or nearly. */
export async function reportsOverHttp(
  store: string,
  url: string,
  customer: string,
  deep: string,
  since: number,
): Promise<Figure[]> {
  const place = workplace({
    ...{ PORTICO_STORE: url, PORTICO_EDGE_HTTPS: 'off', PORTICO_EDGE_TRUSTED_PROXIES: '127.0.0.1' },
  });
  try {
    const applied = await place.finish('reconcile', '--once');
    if (applied !== 0) throw new Error(`the brands were not applied: exit ${applied}`);
    const running = await place.start('serve');
    const port = Number(/:(\d+)"/.exec(running.err())?.[1] ?? 0);
    const added = await place.run('account', 'contact', 'add', EMAIL, '--customer', customer, '--name', 'Bench');
    if (added.code !== 0) throw new Error(added.err);
    const cookie = await logIn(port, /\b(\S{12,})\s*$/.exec(added.out)?.[1] ?? '');
    const range = 'from=2020-01-01&to=2026-11-23';
    const pages: Figure[] = [];
    for (const [what, path] of [
      ['first page of a month, with its total', '/cdr?from=2026-10-25&to=2026-11-23'],
      ['first page of all calls', `/cdr?${range}`],
      ['a page far down in all calls', `/cdr?${range}&at=${deep}`],
    ] as const) {
      const times: number[] = [];
      for (let index = 0; index < WARM + 200; index += 1) times.push((await fetchAll(port, path, cookie)).whole);
      const p95 = percentile(times.slice(WARM), 0.95);
      pages.push({
        what: `${store}, over HTTP: ${what}: p95`,
        measured: `${p95.toFixed(1)} ms`,
        target: '<= 15 ms',
        met: p95 <= 15,
      });
    }
    const first = new Date(since).toISOString().slice(0, 10);
    const path = `/cdr?from=${first}&to=2026-11-23&format=csv`;
    return [...pages, ...(await files(store, running, port, path, cookie)), await posted(store, place, customer)];
  } finally {
    agent.destroy();
    await place.remove();
  }
}

async function files(store: string, running: Running, port: number, path: string, cookie: string): Promise<Figure[]> {
  const before = peakOf(running);
  const { first, whole, rows } = await fetchAll(port, path, cookie);
  const three = await Promise.all([1, 2, 3].map(() => fetchAll(port, path, cookie)));
  const peak = peakOf(running);
  const seconds = whole / 1000;
  return [
    {
      what: `${store}, over HTTP: CSV of ${rows.toLocaleString('en')} rows: first byte, whole`,
      measured: `${first.toFixed(0)} ms, ${seconds.toFixed(1)} s (${Math.round(rows / seconds).toLocaleString('en')} rows/s)`,
      target: '<= 100 ms, 6 s for 1,000,000',
      met: first <= 100 && seconds <= (6 * rows) / 1_000_000,
    },
    {
      what: `${store}, three of them concurrently: growth of memory (${Math.max(...three.map((one) => one.whole / 1000)).toFixed(1)} s)`,
      measured: `${(peak - before).toFixed(0)} MiB (the process then holds ${peak.toFixed(0)} MiB)`,
      target: '<= 256 MiB',
      met: peak - before <= 256,
    },
  ];
}

/** As a switch posts calls to the operator's API, one request after another. */
async function posted(store: string, place: Workplace, customer: string): Promise<Figure> {
  const { consoleUrl } = await place.start('reconcile');
  const { out } = await place.run('account', 'token', 'add', 'switch');
  const headers = { authorization: `Bearer ${out.trim()}`, 'content-encoding': 'gzip' };
  const bodies = postedBodies();
  let added = 0;
  const startedAt = performance.now();
  for (const body of bodies) {
    const answer = await fetch(`${consoleUrl}/api/v1/cdrs?origin=http&customer=${customer}`, {
      ...{ method: 'POST', headers, body },
    });
    if (!answer.ok) throw new Error(`calls were not taken: ${answer.status} ${await answer.text()}`);
    added += ((await answer.json()) as { added: number }).added;
  }
  const speed = added / ((performance.now() - startedAt) / 1000);
  return {
    what: `${store}, over HTTP: ${added.toLocaleString('en')} calls more, 10,000 lines of JSON a request, gzip`,
    measured: `${Math.round(speed).toLocaleString('en')} rows/s`,
    target: store === 'SQLite' ? '>= 20,000' : '',
    met: store !== 'SQLite' || speed >= 20_000,
  };
}

/** Most memory of the process so far, MiB. */
function peakOf({ process: { pid } }: Running): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function logIn(port: number, password: string): Promise<string> {
  const body = new URLSearchParams({ email: EMAIL, password }).toString();
  const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/login', method: 'POST', headers: { host, ...form } }, (response) => {
      response.resume();
      resolve(String(response.headers['set-cookie']).split(';')[0] ?? '');
    })
      .on('error', reject)
      .end(body);
  });
}

/** Milliseconds to the first byte of the body and to its end, and its lines less the header. */
function fetchAll(port: number, path: string, cookie: string) {
  return new Promise<{ first: number; whole: number; rows: number }>((resolve, reject) => {
    const startedAt = performance.now();
    let first = 0;
    let lines = 0;
    request({ host: '127.0.0.1', port, path, agent, headers: { host, cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
      response.on('data', (chunk: Buffer) => {
        if (first === 0) first = performance.now() - startedAt;
        for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
      });
      response.on('end', () => resolve({ first, whole: performance.now() - startedAt, rows: lines - 1 }));
    })
      .on('error', reject)
      .end();
  });
}
