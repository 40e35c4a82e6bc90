// What only PostgreSQL can do: several machines on one store, changes told by notification, a server that refuses writes.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openStore } from '../src/store/store.ts';
import { databaseUrl } from './postgres-setup.ts';
import { ask, type Workplace, workplace } from './running.ts';
import { newStoreUrl } from './test-store.ts';

let url: string;
let place: Workplace;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-pg-'));
  url = await newStoreUrl(folder);
  place = workplace({ PORTICO_STORE: url });
});

afterEach(async () => {
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

const footer = (text: string): void =>
  place.save(
    'portals/acme/portal.yaml',
    place.read('portals/acme/portal.yaml').replace(/^footer: .*$/m, `footer: ${text}`),
  );

const sees = (port: number, text: string) =>
  expect.poll(async () => (await ask(port, 'acme.localhost', '/login')).body, { timeout: 15_000 }).toContain(text);

async function query(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

test('this run is of PostgreSQL, and a new database opened by eight at once is migrated once', async () => {
  const name = `t_${randomBytes(8).toString('hex')}`;
  const server = inject('postgres') ?? '';
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(databaseUrl(server, name))));
  const counters = await Promise.all(stores.map((store) => store.selectFrom('change_counter').selectAll().execute()));
  expect(counters).toEqual(Array.from({ length: 8 }, () => [{ id: 1, value: 0 }]));
  await Promise.all(stores.map((store) => store.destroy()));
});

test('two reconcilers and two renderers on one store: each commit is applied once and shown by both; one takes over', async () => {
  const [one, two] = [await place.start('reconcile'), await place.start('reconcile')];
  const renderers = [await place.start('serve'), await place.start('serve')];
  for (const { httpsPort } of renderers) await sees(httpsPort, 'Acme Voice');
  footer('Told by notification');
  const first = place.commit('First');
  for (const { httpsPort } of renderers) await sees(httpsPort, 'Told by notification');

  const [lease] = await query('SELECT holder FROM lease');
  const active = String(lease?.['holder']).includes(`/${one.process.pid}/`) ? one : two;
  active.process.kill('SIGKILL');
  footer('After the take-over');
  const second = place.commit('Second');
  for (const { httpsPort } of renderers) await sees(httpsPort, 'After the take-over');
  const applied = await query('SELECT commit_id FROM revision WHERE changes > 0 ORDER BY id');
  expect(applied.slice(1)).toEqual([{ commit_id: first }, { commit_id: second }]);
});

test('a renderer whose notifications are cut off goes on, and is told again', async () => {
  await place.start('reconcile');
  const { httpsPort } = await place.start('serve');
  await sees(httpsPort, 'Acme Voice');
  const cut = await query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'portico%' AND datname = current_database()",
  );
  expect(cut.length).toBeGreaterThan(2);
  footer('After the loss');
  place.commit('After the loss');
  await sees(httpsPort, 'After the loss');
  const listeners = async () =>
    (
      await query(
        "SELECT pid FROM pg_stat_activity WHERE application_name = 'portico-listener' AND datname = current_database()",
      )
    ).length;
  await expect.poll(listeners, { timeout: 15_000 }).toBe(1);
});

test('a plan is made on a connection that the server lets write nothing', async () => {
  const store = await openStore(url, 'read-only');
  await expect(store.updateTable('change_counter').set({ value: 9 }).execute()).rejects.toThrow(/read-only/);
  await store.destroy();
  expect(place.portico('plan', '--detailed-exitcode').code).toBe(2);
  expect(await query('SELECT count(*)::int AS count FROM resource')).toEqual([{ count: 0 }]);
});

test('an edit by hand in SQL is put right, told of by the triggers', async () => {
  await place.start('reconcile');
  const { httpsPort } = await place.start('serve');
  await sees(httpsPort, 'Acme Voice');
  await query(`UPDATE resource SET spec = replace(spec, 'Acme Voice', 'Oops') WHERE kind = 'portal' AND name = 'acme'`);
  const healed = () => query(`SELECT count(*)::int AS count FROM event WHERE reason = 'Healed' AND name = 'acme'`);
  await expect.poll(healed, { timeout: 15_000 }).toEqual([{ count: 1 }]);
  await sees(httpsPort, 'Acme Voice');
});

test('a server that cannot be reached is named without its password', async () => {
  place.environment['PORTICO_STORE'] = 'postgres://portico:hunter2@127.0.0.1:1/portico';
  const { code, err } = place.portico('status');
  expect(code).toBe(1);
  expect(err).toContain('postgres://portico:***@127.0.0.1:1/portico');
  expect(err).not.toContain('hunter2');
});
