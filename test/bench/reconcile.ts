// The reconciler on a fleet: plans, applies, looks that find nothing, one commit from hook to page; on SQLite, and PostgreSQL beside it.
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { desiredReader } from '../../src/app/read-folder.ts';
import { plan } from '../../src/core/plan/plan.ts';
import { references } from '../../src/kinds/registry.ts';
import { openStore } from '../../src/store/store.ts';
import { readLive, readWholeLive } from '../../src/store/tables/resources.ts';
import { followRepository } from '../support/git.ts';
import { databaseUrl, startPostgres } from '../support/postgres-setup.ts';
import { ask, startProgram } from '../support/running.ts';
import { images } from '../support/worlds/images.ts';
import { defaults } from '../support/worlds/reconcile.ts';
import type { Figure } from './figure.ts';
import { writeFleet } from './fleet.ts';
import { percentile } from './percentile.ts';
import { build, commitAll, makeRepository, type Run, runPortico } from './process.ts';

const BRANDS = 10_000;
const COMMITS = 40;
const SECRET = 'a secret for the bench';

export async function reconcile(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-fleet-'));
  try {
    build();
    writeFleet(join(folder, 'fleet'), BRANDS);
    makeRepository(join(folder, 'fleet'));
    const place = serverFolder(folder);
    return [
      ...fromNothing(place),
      ...(await again(folder, place)),
      ...(await fromHook(folder, place)),
      ...(await onPostgres(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server on the repository beside it; as a URL, so that nothing but a hook tells of a commit. */
export function serverFolder(folder: string): string {
  const place = join(folder, 'server');
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'portico.yaml'),
    `source: { repository: "file://${folder}/fleet", every: 1h, webhookSecret: { env: HOOK_SECRET } }\n` +
      'edge: { http: "127.0.0.1:0", https: "127.0.0.1:0" }\nconsole: { listen: "127.0.0.1:0" }\n',
  );
  return place;
}

const environment = { HOOK_SECRET: SECRET };
const fleetOf = (place: string): string => join(place, '../fleet');

function fromNothing(place: string): Figure[] {
  const cold = runPortico(place, ['plan', fleetOf(place)], environment);
  const first = runPortico(place, ['apply', fleetOf(place), '--yes'], environment);
  const second = runPortico(place, ['plan', fleetOf(place)], environment);
  const what = `${BRANDS} brands (150,001 resources, 40,000 overrides)`;
  return [
    time(`${what}: cold full plan, whole process`, cold, 4_000),
    memory('the same, peak memory', cold, 600),
    time('first full apply, whole process', first, 8_000),
    memory('the same, peak memory', first, 600),
    time('plan of the same files again', second, 4_000),
  ];
}

async function again(folder: string, place: string): Promise<Figure[]> {
  // The first pass of a server issues certificates for 20,000 hosts as well.
  const unchanged = runPortico(place, ['reconcile', '--once'], environment);
  const runs = Array.from({ length: 7 }, () => runPortico(place, ['reconcile', '--once'], environment));
  const noop = runs.sort((left, right) => left.milliseconds - right.milliseconds)[3] ?? unchanged;
  const source = followRepository(`file://${folder}/fleet`, join(place, 'var/mirror.git'));
  const store = await openStore(`sqlite:${join(place, 'var/portico.db')}`);
  const head = await source.fetch();
  if (head.state !== 'found') throw new Error('the fleet cannot be read');
  const fetches: number[] = [];
  for (let run = 0; run < 20; run += 1) fetches.push(await timed(() => source.fetch()));
  const desired = await desiredReader(defaults, { images })(head.value);
  void desired.wanted.size;
  const drift = await timed(async () => plan(desired, await readLive(store, desired), references));
  const whole = await timed(async () => plan(desired, await readWholeLive(store), references));
  await source.close();
  await store.destroy();
  return [
    time('look that finds nothing, whole process', noop, 140),
    memory('the same, peak memory', noop, 100),
    milliseconds('fetch that finds nothing, in the daemon', percentile(fetches, 0.5), 50),
    milliseconds('drift check (what triggers noted), in the daemon', drift, 110),
    peer('every row held against the files and its own digest', whole),
    {
      what: 'certificates of 20,000 hosts, first pass',
      measured: `${(unchanged.milliseconds / 1000).toFixed(0)} s`,
      target: '',
      met: true,
    },
  ];
}

async function fromHook(folder: string, place: string): Promise<Figure[]> {
  const running = await startProgram(place, { ...process.env, ...environment }, ['up']);
  try {
    const times: number[] = [];
    for (let run = 0; run < COMMITS; run += 1) {
      const name = `brand-${String(run % 7).padStart(5, '0')}`;
      const file = join(folder, `fleet/portals/${name}/portal.yaml`);
      const text = `Text of commit ${run}`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^footer: .*$/m, `footer: ${text}`));
      commitAll(join(folder, 'fleet'), text);
      const startedAt = performance.now();
      await sendHook(running.consoleUrl, run);
      await served(running.httpsPort, `portal.${name}.example`, text);
      times.push(performance.now() - startedAt);
    }
    const p95 = percentile(times, 0.95);
    return [
      {
        what: `one-file commit from hook to page, ${COMMITS} runs: p50 / p95`,
        measured: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
        target: 'p95 <= 300 ms',
        met: p95 <= 300,
      },
    ];
  } finally {
    await running.stop();
  }
}

async function sendHook(url: string, run: number): Promise<void> {
  const body = JSON.stringify({ run });
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const headers = {
    'x-github-event': 'push',
    'x-github-delivery': `d${run}`,
    'x-hub-signature-256': `sha256=${signature}`,
  };
  const answer = await fetch(`${url}/hooks/git`, { method: 'POST', body, headers });
  if (answer.status !== 202) throw new Error(`the hook was answered ${answer.status}`);
}

async function served(port: number, host: string, text: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await ask(port, host, '/login')).body.includes(text)) {
    if (performance.now() > deadline) throw new Error(`"${text}" was never served`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function onPostgres(folder: string): Promise<Figure[]> {
  const server = await startPostgres();
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('CREATE DATABASE portico_bench');
    await client.end();
    const place = serverFolder(folder);
    const settings = { ...environment, PORTICO_STORE: databaseUrl(server.url, 'portico_bench') };
    const first = runPortico(place, ['apply', fleetOf(place), '--yes'], settings);
    const second = runPortico(place, ['plan', fleetOf(place)], settings);
    return [
      peer('on PostgreSQL: first full apply', first.milliseconds),
      peer('on PostgreSQL: plan again', second.milliseconds),
    ];
  } finally {
    await server.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

const time = (what: string, run: Run, target: number): Figure => milliseconds(what, run.milliseconds, target);

function milliseconds(what: string, value: number, target: number): Figure {
  return { what, measured: `${value.toFixed(0)} ms`, target: `<= ${target} ms`, met: value <= target };
}

function memory(what: string, { mebibytes }: Run, target: number): Figure {
  return { what, measured: `${mebibytes.toFixed(0)} MiB`, target: `<= ${target} MiB`, met: mebibytes <= target };
}

export function peer(what: string, value: number): Figure {
  return { what, measured: `${value.toFixed(0)} ms`, target: '', met: true };
}
