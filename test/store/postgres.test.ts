// What only PostgreSQL can do: several machines on one store, changes reported by notification, a server that refuses writes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { postgresDifferences } from '../../src/store/dialects/postgres-schema.ts';
import { openStore } from '../../src/store/store.ts';
import { scrape } from '../support/metrics-page.ts';
import { lineTo } from '../support/network-proxy.ts';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';
import { holdWriteLock, newDatabase, newStoreUrl, query as queryOn } from '../support/test-store.ts';

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

const query = (text: string) => queryOn(url, text);

test('this run is of PostgreSQL, and a new database opened by eight processes concurrently is migrated once', async () => {
  const fresh = await newDatabase(inject('postgres'));
  const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(fresh)));
  const counters = await Promise.all(stores.map((store) => store.selectFrom('change_counter').selectAll().execute()));
  expect(counters).toEqual(Array.from({ length: 8 }, () => [{ id: 1, value: 0 }]));
  await Promise.all(stores.map((store) => store.destroy()));
});

test('what acts inside the store and is not of this release is found: triggers, functions, views, rules, tables, columns', async () => {
  const store = await openStore(url);
  expect(await postgresDifferences(store)).toEqual([]);
  for (const statement of [
    'CREATE FUNCTION pwn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    'CREATE TRIGGER pwn AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION pwn()',
    'CREATE VIEW seen AS SELECT 1',
    'CREATE RULE quiet AS ON DELETE TO session DO INSTEAD NOTHING',
    'ALTER TABLE console_audit DISABLE TRIGGER console_audit_changed',
    'CREATE TABLE hidden (note text)',
    'ALTER TABLE session ADD COLUMN extra text',
    'ALTER TABLE csp_report DROP COLUMN blocked',
    'CREATE OR REPLACE FUNCTION event_notified() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
  ]) {
    await query(statement);
  }
  expect(await postgresDifferences(store)).toEqual([
    'column csp_report.blocked is missing',
    'column hidden.note is foreign',
    'column session.extra is foreign',
    'function event_notified was changed',
    'function pwn is foreign',
    'rule quiet is foreign',
    'table hidden is foreign',
    'trigger console_audit_changed was changed',
    'trigger pwn is foreign',
    'view seen is foreign',
  ]);
  await store.destroy();
});

test('two reconcilers and two renderers on one store: each commit is applied once and shown by both; one takes over', async () => {
  const [one, two] = [await place.start('reconcile'), await place.start('reconcile')];
  const renderers = [await place.start('serve'), await place.start('serve')];
  for (const { httpsPort } of renderers) await sees(httpsPort, 'Acme Voice');
  footer('Sent by notification');
  const first = place.commit('First');
  for (const { httpsPort } of renderers) await sees(httpsPort, 'Sent by notification');

  const [lease] = await query('SELECT holder FROM lease');
  const active = String(lease?.['holder']).includes(`/${one.process.pid}/`) ? one : two;
  active.process.kill('SIGKILL');
  footer('After the take-over');
  const second = place.commit('Second');
  for (const { httpsPort } of renderers) await sees(httpsPort, 'After the take-over');
  const applied = await query('SELECT commit_id FROM revision WHERE changes > 0 ORDER BY id');
  expect(applied.slice(1)).toEqual([{ commit_id: first }, { commit_id: second }]);
});

test('a renderer whose notifications are cut off continues, and is notified again', async () => {
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
  expect((await place.here('plan', '--detailed-exitcode')).code).toBe(2);
  expect(await query('SELECT count(*)::int AS count FROM resource')).toEqual([{ count: 0 }]);
});

test('before there are any tables everything is planned as new, and nothing is made', async () => {
  url = await newDatabase(inject('postgres'));
  place.environment['PORTICO_STORE'] = url;
  const { code, out } = await place.here('plan', '--detailed-exitcode');
  expect(code).toBe(2);
  expect(out).toContain('acme');
  expect(await query("SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'")).toEqual([
    { count: 0 },
  ]);
});

test('options in the URL take nothing away from read-only access, and keep their own meaning', async () => {
  url = await newDatabase(inject('postgres'));
  await query('CREATE SCHEMA elsewhere');
  const elsewhere = `${url}?options=-c%20search_path%3Delsewhere%20-c%20default_transaction_read_only%3Doff`;
  await (await openStore(elsewhere)).destroy();
  const store = await openStore(elsewhere, 'read-only');
  await expect(store.updateTable('change_counter').set({ value: 9 }).execute()).rejects.toThrow(/read-only/);
  await store.destroy();
  // Edited in a session with another search path: the triggers still find their own tables.
  await query("INSERT INTO elsewhere.resource VALUES ('portal', 'x', 'x', '{}', '', '', 1, 0, null, 0)");
  await query("INSERT INTO elsewhere.resource VALUES ('portal', 'y', 'y', '{}', '', '', 1, 0, null, 7)");
  expect(await query('SELECT value FROM elsewhere.change_counter')).toEqual([{ value: '1' }]);
});

test('a database that cannot hold every name is refused', async () => {
  const latin = await newDatabase(inject('postgres'), 'template0', "ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'");
  await expect(openStore(latin)).rejects.toThrow(/encoding is LATIN1/);
});

/** Expects that an open transaction of another session is reported, not waited for until it ends. */
async function refusedWhileLocked(database: string): Promise<void> {
  const held = await holdWriteLock(database);
  const store = await openStore(database);
  await expect(store.updateTable('lease').set({ holder: 'x' }).execute()).rejects.toThrow(/locked by another process/);
  await held.release();
  await store.updateTable('lease').set({ holder: 'x' }).execute();
  await store.destroy();
}

/** A writer that falls silent inside a transaction loses it, and its process lives. */
async function takenFromTheSilent(database: string): Promise<void> {
  const [silent, other] = [await openStore(database), await openStore(database)];
  const left = silent.transaction().execute(async (tx) => {
    await tx.updateTable('lease').set({ holder: 'silent' }).execute();
    await other.updateTable('lease').set({ holder: 'next' }).execute();
  });
  await expect(left).rejects.toThrow();
  expect(await silent.selectFrom('lease').select('holder').execute()).toEqual([{ holder: 'next' }]);
  await Promise.all([silent.destroy(), other.destroy()]);
}

test('no wait is without end: not for an open transaction, and not for a writer that has fallen silent', async () => {
  await Promise.all([refusedWhileLocked(url), takenFromTheSilent(await newStoreUrl(folder))]);
});

test('tables emptied at a stroke are filled again', async () => {
  const one = await place.start('reconcile');
  await expect
    .poll(() => query('SELECT count(*)::int AS count FROM reconcile_pass'), { timeout: 15_000 })
    .toEqual([{ count: 1 }]);
  const before = await query('SELECT kind, name, spec FROM resource ORDER BY 1, 2');
  await query('TRUNCATE resource');
  await expect
    .poll(() => query('SELECT kind, name, spec FROM resource ORDER BY 1, 2'), { timeout: 15_000 })
    .toEqual(before);
  await one.stop();
});

test('an edit by hand in SQL is healed, reported by the triggers', async () => {
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
  const { code, err } = await place.here('status');
  expect(code).toBe(1);
  expect(err).toContain('postgres://portico:***@127.0.0.1:1/portico');
  expect(err).not.toContain('hunter2');
});

test.each([
  'postgres://portico:hun@ter2@127.0.0.1:1/p',
  'postgres://portico:a:hun/ter2@127.0.0.1:1/p',
  'postgres://127.0.0.1:1/p?user=x&password=hunter2',
])('nothing of a password is shown, however it is written: %s', async (secret) => {
  const failure = await openStore(secret).catch(String);
  expect(failure).not.toMatch(/hun|ter2/);
});

test('a server that falls silent, or is gone, makes every process unready within seconds, and metrics continue', {
  timeout: 720_000,
}, async () => {
  const server = new URL(url);
  const line = await lineTo(server.hostname, Number(server.port));
  server.port = String(line.port);
  Object.assign(place.environment, { PORTICO_STORE: server.href, PORTICO_OPERATIONS_LISTEN: '127.0.0.1:0' });
  const both = [await place.start('reconcile'), await place.start('serve')];
  const ready = async (running: Running) => {
    const answer = await fetch(`${running.consoleUrl}/readyz`, { signal: AbortSignal.timeout(30_000) });
    return [answer.status, await answer.text()];
  };
  const [loaded, poll] = [[200, 'ready\n'], { timeout: 60_000, interval: 200 }] as const;
  for (const running of both) await expect.poll(() => ready(running), poll).toEqual(loaded);
  line.stop();
  for (const running of both) {
    expect(await ready(running)).toEqual([503, 'the store does not answer\n']);
    await expect.poll(async () => (await scrape(running)).value('portico_store_up'), poll).toBe(0);
  }
  line.goOn();
  for (const running of both) await expect.poll(() => ready(running), poll).toEqual(loaded);
  await line.cut();
  for (const running of both) {
    await expect.poll(() => ready(running), poll).toEqual([503, 'the store cannot be read\n']);
    expect((await fetch(`${running.consoleUrl}/healthz`)).status).toBe(200);
  }
});
