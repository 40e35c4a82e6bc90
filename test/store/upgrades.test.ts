// Upgrades: the first tables carried to the newest with all their rows; migrations that take nothing from a process of the
// release before; and processes of a release that continue while a newer one migrates.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { createLoginLimiter } from '../../src/auth/limiter.ts';
import { logIn } from '../../src/auth/login.ts';
import { createHasher } from '../../src/auth/password.ts';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { readStatus } from '../../src/operations/status.ts';
import { createDirectory } from '../../src/portal/site/directory.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import type { Database } from '../../src/store/schema/tables.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { isPostgres, openStore } from '../../src/store/store.ts';
import { AT, fillFirst, migrationsUpTo, type NamedMigration, storeWith } from '../support/first-tables.ts';
import { ask, workplace } from '../support/running.ts';
import { newDatabase } from '../support/test-store.ts';
import { wrongSums } from '../support/worlds/calls.ts';

/** The last migration of the release before this one; a release moves it on. */
const RELEASED = '0019-names';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-upgrades-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let stores = 0;
/** URL of a store without any tables. */
async function bareStore(): Promise<string> {
  const server = inject('postgres');
  stores += 1;
  return server === undefined ? `sqlite:${join(folder, `${stores}.db`)}` : newDatabase(server);
}

test('a store of the first tables is carried to the newest: portals, accounts, keys, history and calls', async () => {
  const url = await bareStore();
  const hasher = createHasher({ concurrency: 1, queue: 1 });
  const sealer = createSealer(new Secret('the same as ever'));
  const first = await storeWith(url, migrationsUpTo('0005-calls'));
  await fillFirst(
    first,
    await hasher.hash('a long enough password'),
    sealer.seal('a private key', sealedAs.host('acme.localhost')),
  );
  await first.destroy();

  const store = await openStore(url);
  onTestFinished(() => store.destroy());
  const directory = await createDirectory({ store, log: openLog('silent') });
  expect(directory.named(storedPortalName('acme'))).toMatchObject({
    ...{ state: 'served', portal: { brand: 'Acme Voice' }, canonicalHost: 'acme.localhost', hosts: ['acme.localhost'] },
  });
  const clock = { now: () => AT + MINUTE, sleep: async () => undefined };
  const login = { store, hasher, clock, addresses: createLoginLimiter() };
  const origin = { address: '127.0.0.1', agent: 'test' };
  const who = { portal: storedPortalName('acme'), email: 'ann@one.example', password: 'a long enough password' };
  const asked = { ...who, origin, device: undefined, session: undefined, require2fa: false };
  expect(await logIn(login, asked)).toMatchObject({ outcome: 'signed-in' });
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  // 25 came in, and 48 calls were a thousandth each.
  expect((await ledgerOf(store, scope)).balance).toBe(24_952_000n);
  expect(await wrongSums(store)).toEqual([]);
  const { sealed_key } = await store.selectFrom('certificate').select('sealed_key').executeTakeFirstOrThrow();
  expect(sealer.open(sealed_key, sealedAs.host('acme.localhost'))).toBe('a private key');
  const status = await readStatus(store, null);
  expect(status).toMatchObject({
    revision: { label: 'main@sha1:1' },
    brands: [{ portal: 'acme', brand: 'Acme Voice' }],
  });
  expect(await store.selectFrom('login_attempt').select(['subject', 'failures']).execute()).toEqual([
    { subject: 'acme ben@one.example', failures: 2 },
  ]);
  // The next pass compares the portal, whatever was known of it before.
  expect(await store.selectFrom('brand_state').select(['brand', 'digest']).execute()).toContainEqual({
    ...{ brand: 'acme', digest: '' },
  });
});

interface Columns {
  readonly [column: string]: { readonly type: string; readonly optional: boolean };
}

async function tablesOf(db: Kysely<Database>): Promise<Map<string, Columns>> {
  const tables = await db.introspection.getTables();
  return new Map(
    tables.map(({ name, columns }) => [
      name,
      Object.fromEntries(
        columns.map((column) => [
          column.name,
          { type: column.dataType, optional: column.isNullable || column.hasDefaultValue || column.isAutoIncrementing },
        ]),
      ),
    ]),
  );
}

/** What the newer tables take from a process that knows the older ones. */
function taken(older: Map<string, Columns>, newer: Map<string, Columns>): string[] {
  return [...older].flatMap(([table, columns]) => {
    const now = newer.get(table);
    if (now === undefined) return [`${table} is gone`];
    const lost = Object.entries(columns).flatMap(([name, { type, optional }]) => {
      const column = now[name];
      if (column === undefined) return [`${table}.${name} is gone`];
      if (column.type !== type) return [`${table}.${name} was ${type} and is ${column.type}`];
      return optional && !column.optional ? [`${table}.${name} may no longer be left out`] : [];
    });
    const asked = Object.entries(now).filter(([name, { optional }]) => columns[name] === undefined && !optional);
    return [...lost, ...asked.map(([name]) => `${table}.${name} has to be given`)];
  });
}

async function takenBy(more: readonly NamedMigration[]): Promise<string[]> {
  const url = await bareStore();
  const before = await storeWith(url, migrationsUpTo(RELEASED));
  const older = await tablesOf(before);
  await before.destroy();
  const after = await storeWith(url, [...migrations, ...more]);
  const newer = await tablesOf(after);
  await after.destroy();
  return taken(older, newer);
}

const alter = (name: string, ...statements: string[]): NamedMigration => ({
  name,
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});

test('migrations since the last release take nothing away that its processes read or write', async () => {
  expect(await takenBy([])).toEqual([]);
  // What would pass everything finds nothing.
  const careless = alter(
    '9999-careless',
    'ALTER TABLE resource RENAME COLUMN line TO row',
    'ALTER TABLE event DROP COLUMN message',
    `ALTER TABLE customer ADD COLUMN vat text NOT NULL${isPostgres(await bareStore()) ? '' : " DEFAULT ''"}`,
    'DROP TABLE pin',
  );
  const found = await takenBy([careless]);
  expect(found).toEqual(expect.arrayContaining(['resource.line is gone', 'event.message is gone', 'pin is gone']));
  if (inject('postgres') !== undefined) expect(found).toContain('customer.vat has to be given');
});

/** What the next release might bring: tables and columns more, of tables that are in constant use. */
const next = alter(
  '9999-next-release',
  'CREATE TABLE from_the_future (id integer PRIMARY KEY, note text)',
  'ALTER TABLE resource ADD COLUMN future text',
  'ALTER TABLE customer ADD COLUMN future integer NOT NULL DEFAULT 7',
  'ALTER TABLE lease ADD COLUMN future text',
  'CREATE INDEX resource_future ON resource (future)',
);

test('processes of a release continue, and apply new revisions, while and after the next one migrates', {
  timeout: 960_000,
}, async () => {
  const server = inject('postgres');
  const place = workplace();
  onTestFinished(() => place.remove());
  const url = server === undefined ? `sqlite:${join(place.folder, 'var/portico.db')}` : await newDatabase(server);
  place.environment['PORTICO_STORE'] = url;
  const reconciling = await place.start('reconcile');
  const serving = await place.start('serve');
  const page = async () =>
    (await ask(serving.httpsPort, 'acme.localhost', '/login').catch(() => undefined))?.body ?? '';
  await expect.poll(page, { timeout: 60_000 }).toContain('Acme Voice');

  const newer = await storeWith(url, [...migrations, next]);
  await newer.destroy();
  expect(await page()).toContain('Acme Voice');
  const document = 'portals/acme/portal.yaml';
  place.save(document, place.read(document).replace(/^footer: .*$/m, 'footer: After the next release'));
  place.commit('After the next release');
  await expect.poll(page, { timeout: 60_000 }).toContain('After the next release');
  const errors = [reconciling, serving].flatMap(({ err }) =>
    err()
      .split('\n')
      .filter((line) => line.includes('"level":50')),
  );
  expect(errors).toEqual([]);
  // A new start is another matter: it would migrate, and cannot.
  expect(await place.run('serve')).toMatchObject({ code: 1, err: expect.stringContaining('newer release') });
});
