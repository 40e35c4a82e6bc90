// The demo: its documents are valid; what a first start writes, that later ones write nothing; that its people can log in.

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFolderSource } from '../../src/adapters/git/folder.ts';
import { createLoginLimiter } from '../../src/auth/limiter.ts';
import { logIn } from '../../src/auth/login.ts';
import { createHasher } from '../../src/auth/password.ts';
import { spentQuery } from '../../src/calls/sums/balance.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { allWanted } from '../../src/core/plan/desired.ts';
import { addCustomer } from '../../src/customers/customer.ts';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { sampleFile } from '../support/sample-calls.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';

const START = Date.UTC(2027, 1, 3, 15, 20);
const customers = ['CAR-2001', 'CAR-2002', 'CUST-1001', 'CUST-1002', 'CUST-1042'];

/** A store whose portals are live, and starts of the demo on it. */
async function demoWorld(portals: readonly string[] = ['acme', 'nordwind']) {
  const folder = await mkdtemp(join(tmpdir(), 'portico-demo-'));
  const store = await openStore(await newStoreUrl(join(folder, 'store.db')));
  onTestFinished(async () => {
    await store.destroy();
    await rm(folder, { recursive: true, force: true });
  });
  const live = async (name: string) => {
    const row = { kind: 'portal', name, brand: name, spec: '{}', digest: '', file: '', line: 1, archived_at: null };
    await store
      .insertInto('resource')
      .values({ ...row, seq: 0 })
      .execute();
  };
  for (const name of portals) await live(name);
  const hasher = createHasher({ concurrency: 2, queue: 50 });
  const passwordFile = join(folder, 'var', 'demo-password');
  return {
    store,
    passwordFile,
    live,
    start: (now = START, sample: AsyncIterable<Uint8Array> = createReadStream(sampleFile)) =>
      seedDemo({ store, hasher, clock: { now: () => now }, sample, passwordFile }),
    logIn: async (portal: string, email: string, password: string) => {
      const dependencies = { store, hasher, clock: { now: () => START }, addresses: createLoginLimiter() };
      const origin = { address: '192.0.2.1', agent: 'test' };
      const attempt = { portal: storedPortalName(portal), email, password, origin, require2fa: false };
      return (await logIn(dependencies, { ...attempt, device: undefined, session: undefined })).outcome;
    },
  };
}

/** Everything that a start may write. */
async function contents(store: Store) {
  return {
    customers: await store.selectFrom('customer').selectAll().orderBy('id').execute(),
    contacts: await store.selectFrom('contact').selectAll().orderBy('id').execute(),
    payments: await store.selectFrom('payment').selectAll().orderBy('id').execute(),
    calls: await store.selectFrom('cdr').select(['id', 'call_time']).orderBy('id').execute(),
  };
}

test('its documents have no findings, and their overrides name customers of the demo', async () => {
  const fetched = await openFolderSource(join(import.meta.dirname, '../..'), 'portals').fetch();
  if (fetched.state !== 'found') throw new Error(`portals/ is ${fetched.state}`);
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  const desired = await readDesired(await fetched.value.tree(), options);
  const resources = allWanted(desired);
  expect(desired.problems).toEqual([]);
  const named = (wanted: string) => resources.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  expect(named('portal').sort()).toEqual(['acme', 'nordwind', 'solent']);
  expect(named('override').length).toBeGreaterThan(1);
  expect(customers).toEqual(expect.arrayContaining(named('override')));
});

test('a first start fills the store, a later one changes nothing and tells the same logins', async () => {
  const { store, start, passwordFile } = await demoWorld();
  const logins = await start();
  const before = await contents(store);
  expect(before.customers.map(({ id }) => id)).toEqual(customers);
  expect(before.contacts).toHaveLength(5);
  expect(new Set(before.payments.map(({ status }) => status))).toEqual(new Set(['completed', 'pending', 'cancelled']));
  expect(before.payments.some(({ description }) => description.includes('#'))).toBe(true);
  expect(before.calls).toHaveLength(20_500);
  expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);

  expect(await start(START + 3 * DAY)).toEqual(logins);
  expect(await contents(store)).toEqual(before);
});

test.each([
  ['in the afternoon', START],
  ['just after midnight', Date.UTC(2027, 1, 3, 0, 0, 1)],
  ['before the sample was made', Date.UTC(2026, 5, 1, 12)],
])('started %s, the calls end within a day before, and none is in the future', async (_, now) => {
  const { store, start } = await demoWorld();
  await start(now);
  const { calls } = await contents(store);
  const newest = Math.max(...calls.map(({ call_time }) => call_time));
  expect(newest).toBeLessThanOrEqual(now);
  expect(newest).toBeGreaterThan(now - DAY);
  expect(Math.min(...calls.map(({ call_time }) => call_time))).toBeLessThan(now - 58 * DAY);
});

test.each([
  ['Wednesday', START],
  ['Sunday', START + 4 * DAY],
])('started on a %s, offices have rested at weekends', async (_, now) => {
  const { store, start } = await demoWorld(['acme']);
  await start(now);
  const rows = await store
    .selectFrom('cdr')
    .select('call_time')
    .where('customer', '=', 'CUST-1001')
    .where('call_time', '>', now - 28 * DAY)
    .execute();
  const atWeekend = rows.filter(({ call_time }) => [0, 6].includes(new Date(call_time).getUTCDay()));
  expect(rows.length).toBeGreaterThan(1000);
  expect(atWeekend.length).toBeLessThan(rows.length / 8);
});

test('each contact logs in at its own portal only', async () => {
  const { start, logIn } = await demoWorld();
  const logins = await start();
  expect(logins.map(({ email }) => email)).toEqual(
    expect.arrayContaining(['demo@acme.example', 'demo@nordwind.example', 'finance@pacific-dental.example']),
  );
  for (const { portal, email, password } of logins) {
    expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/);
    expect(await logIn(portal, email, password)).toBe('signed-in');
    expect(await logIn(portal === 'acme' ? 'nordwind' : 'acme', email, password)).toBe('refused');
  }
});

test('every account has paid more than it has spent', async () => {
  const { store, start } = await demoWorld();
  await start();
  const { payments } = await contents(store);
  for (const id of customers) {
    const paid = payments
      .filter(({ customer, status }) => customer === id && status === 'completed')
      .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    const spent = BigInt((await spentQuery(store, storedCustomerId(id)).executeTakeFirst())?.charge ?? 0);
    expect(spent).toBeGreaterThan(0n);
    expect(paid).toBeGreaterThan(spent);
  }
});

test('a start that ended half way is finished by the next, with the times of the first', async () => {
  const { store, start } = await demoWorld();
  await expect(start(START, breaking())).rejects.toThrow('gone');
  expect((await contents(store)).contacts).toEqual([]);
  expect(await start(START + 3 * DAY)).toHaveLength(5);
  const after = await contents(store);
  expect(after.customers.map(({ id }) => id)).toEqual(customers);
  expect(Math.max(...after.calls.map(({ call_time }) => call_time))).toBeLessThanOrEqual(START);
});

test('a store with customers of its own is left alone', async () => {
  const { store, start } = await demoWorld();
  const own = {
    id: 'MINE-1',
    portal: 'acme',
    type: 'customer',
    name: 'Mine',
    currency: 'EUR',
    timezone: 'UTC',
  } as const;
  await addCustomer(store, own, START);
  const before = await contents(store);
  expect(await start()).toEqual([]);
  expect(await contents(store)).toEqual(before);
});

test('accounts of a portal that is not live are left out, with their calls', async () => {
  const { store, start } = await demoWorld(['acme']);
  expect(new Set((await start()).map(({ portal }) => portal))).toEqual(new Set(['acme']));
  const { customers: added, contacts, calls } = await contents(store);
  expect(added.map(({ id }) => id)).toEqual(['CUST-1001', 'CUST-1002', 'CUST-1042']);
  expect(contacts).toHaveLength(3);
  expect(calls.length).toBeGreaterThan(1000);
});

test('logins of a brand that was removed are no longer printed', async () => {
  const { store, start } = await demoWorld();
  await start();
  await store.updateTable('resource').set({ archived_at: START }).where('name', '=', 'nordwind').execute();
  expect(new Set((await start()).map(({ portal }) => portal))).toEqual(new Set(['acme']));
});

test('while no portal of the demo is live nothing is written; once one is, the demo comes', async () => {
  const { store, start, live } = await demoWorld([]);
  expect(await start()).toEqual([]);
  expect((await contents(store)).customers).toEqual([]);
  await live('acme');
  await live('nordwind');
  expect(await start()).toHaveLength(5);
});

test('a password that is no longer known is not printed', async () => {
  const { start, passwordFile } = await demoWorld();
  await start();
  await unlink(passwordFile);
  expect(await start()).toEqual([]);
});

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.from([0x1f, 0x8b]);
  throw new Error('gone');
}
