// A portal is renamed by `renamedFrom`: everything goes with it in one apply, or nothing does and both names are held with the reason.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { desiredReader } from '../../src/app/read-folder.ts';
import { readStatus } from '../../src/operations/status.ts';
import type { Pass } from '../../src/reconcile/pass.ts';
import { incumbentsOf } from '../../src/store/incumbents.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { liftSuspension, writeSuspension } from '../../src/store/tables/requests.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, type Files, memoryRepository, NOON, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;
let repository: ReturnType<typeof memoryRepository>;
let world: ReturnType<typeof reconcilerOn>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-rename-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
  repository = memoryRepository();
  const readDesired = desiredReader(defaults, { images, incumbents: incumbentsOf(store) });
  world = reconcilerOn(store, repository, { readDesired });
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const other = { 'portals/z/p.yaml': portal('z'), 'portals/y/p.yaml': portal('y') };
const file = 'portals/a/p.yaml';
/** The portal `a` under another name, with the same domain. */
const named = (name: string, from: string, rest = ''): string =>
  `${portal('a', rest).replace('name: a', `name: ${name}`)}renamedFrom: ${from}\n`;

async function customer(id: string, of: string): Promise<void> {
  const now = world.clock.now();
  const rest = { type: 'customer', currency: 'EUR', timezone: 'UTC', status: 'active' } as const;
  await store
    .insertInto('customer')
    .values({ id, portal: of, name: id, ...rest, created_at: now })
    .execute();
}

/** Commits these files with two portals that stay, and makes a pass. */
async function follow(files: Files): Promise<void> {
  repository.commit({ ...other, ...files });
  world.clock.time += 60_000;
  await world.reconcile();
}

/** Commits likewise; what the guards hold is not applied. */
async function planned(files: Files): Promise<Pass> {
  repository.commit({ ...other, ...files });
  const result = await world.reconcile();
  if (result.state !== 'done') throw new Error('nothing was planned');
  return result.pass;
}

const owners = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await store.selectFrom('customer').select(['id', 'portal']).execute()).map((row) => [row.id, row.portal]),
  );

async function live(): Promise<string[]> {
  const rows = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'portal')
    .where('archived_at', 'is', null)
    .execute();
  return rows
    .map(({ name }) => name)
    .filter((name) => name !== 'z' && name !== 'y')
    .sort();
}

/** What the status says of portals that are not in step. */
async function held(): Promise<Record<string, string>> {
  const { brands } = await readStatus(store, null);
  return Object.fromEntries(
    brands.flatMap(({ portal: name, conditions }) =>
      conditions.flatMap(({ type, status, message }) =>
        type === 'Synced' && status !== 'True' ? [[name, message]] : [],
      ),
    ),
  );
}

test('customers, overrides and history go with the name, and the line may stay for ever', async () => {
  const overrides = (name: string) =>
    `apiVersion: portico/v1\nkind: Overrides\nportal: ${name}\ncustomers:\n  CUST-1: { hide: [cdr], reason: "asked" }\n`;
  await follow({ [file]: portal('a'), 'portals/a/o.yaml': overrides('a') });
  await customer('CUST-1', 'a');
  const after: Files = { [file]: named('b', 'a'), 'portals/a/o.yaml': overrides('b') };
  await follow(after);
  expect(await owners()).toEqual({ 'CUST-1': 'b' });
  expect(await live()).toEqual(['b']);
  const rows = await store.selectFrom('resource').select(['kind', 'name']).where('brand', '=', 'a').execute();
  expect(rows).toEqual([]);
  const events = await store.selectFrom('event').select(['name', 'reason']).where('kind', '=', 'portal').execute();
  expect(events.filter(({ name }) => name === 'a')).toEqual([]);
  expect(events.filter(({ name }) => name === 'b').map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['Created', 'Renamed']),
  );
  expect((await readStatus(store, null)).ready).toBe(true);
  const revisions = async () => (await store.selectFrom('revision').select('id').execute()).length;
  const before = await revisions();
  await world.reconcile({ whole: true });
  expect(await revisions()).toBe(before);
});

test('a rename with other domains and one currency less is one change of the portal', async () => {
  const currencies = (text: string, list: string) => text.replace('currencies: [EUR]', `currencies: ${list}`);
  await follow({ [file]: currencies(portal('a'), '[EUR, USD]') });
  await customer('CUST-1', 'a');
  await follow({ [file]: named('b', 'a').replace('[a.test]', '[b.test, a.test]') });
  expect(await owners()).toEqual({ 'CUST-1': 'b' });
  const domains = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'domain')
    .where('brand', '=', 'b')
    .orderBy('name')
    .execute();
  expect(domains.map(({ name, spec }) => [name, JSON.parse(spec)])).toEqual([
    ['a.test', { canonical: false, portal: 'b' }],
    ['b.test', { canonical: true, portal: 'b' }],
  ]);
  expect(await held()).toEqual({});
});

test('a chain in one commit is made from its end', async () => {
  await follow({ [file]: portal('a'), 'portals/b/p.yaml': portal('b') });
  await customer('CUST-A', 'a');
  await customer('CUST-B', 'b');
  const after = {
    [file]: named('b', 'a'),
    'portals/b/p.yaml': `${portal('b').replace('name: b', 'name: c')}renamedFrom: b\n`,
  };
  await follow(after);
  expect(await owners()).toEqual({ 'CUST-A': 'b', 'CUST-B': 'c' });
  await world.reconcile({ whole: true });
  expect(await owners()).toEqual({ 'CUST-A': 'b', 'CUST-B': 'c' });
  expect(await held()).toEqual({});
});

test('going back to an earlier commit renames it back, and forwards again', async () => {
  await follow({ [file]: portal('a') });
  await customer('CUST-1', 'a');
  await follow({ [file]: named('b', 'a') });
  await follow({ [file]: named('c', 'b') });
  expect(await owners()).toEqual({ 'CUST-1': 'c' });
  await follow({ [file]: portal('a') });
  expect([await owners(), await live()]).toEqual([{ 'CUST-1': 'a' }, ['a']]);
  await follow({ [file]: named('b', 'a') });
  expect([await owners(), await live(), await held()]).toEqual([{ 'CUST-1': 'b' }, ['b'], {}]);
});

test('a portal that was removed is found again by its former name', async () => {
  await follow({ [file]: portal('a') });
  await customer('CUST-1', 'a');
  const { plan } = await planned({});
  await world.reconcile({ approved: plan.id });
  expect(await live()).toEqual([]);
  await follow({ [file]: named('b', 'a') });
  expect([await live(), await owners()]).toEqual([['b'], { 'CUST-1': 'b' }]);
});

const broken = `${named('b', 'a')}colour: x\n`;
test.each<readonly [string, Files, RegExp, readonly string[]]>([
  [
    'a name that is still declared',
    { [file]: portal('a'), 'portals/b/p.yaml': `${portal('b')}renamedFrom: a\n` },
    /declared in/,
    ['b'],
  ],
  [
    'one name by two',
    { [file]: named('b', 'a'), 'portals/c/p.yaml': `${portal('c')}renamedFrom: a\n` },
    /both say/,
    ['a', 'b', 'c'],
  ],
  [
    'a name with a typing error',
    { [file]: named('b', 'aa') },
    /"aa", which is not live; "a" would be removed/,
    ['a', 'b'],
  ],
  ['a document with a mistake', { [file]: broken }, /colour|held/, ['a', 'b']],
  ['a document without its brand', { [file]: named('b', 'a').replace('brand: A\n', '') }, /brand|held/, ['a', 'b']],
  [
    'overrides that still name the old one',
    {
      [file]: named('b', 'a'),
      'portals/a/o.yaml':
        'apiVersion: portico/v1\nkind: Overrides\nportal: a\ncustomers: { CUST-1: { hide: [cdr], reason: asked } }\n',
    },
    /no portal "a"|held/,
    ['a', 'b'],
  ],
  ['another that is live', { 'portals/z/p.yaml': `${portal('z')}renamedFrom: a\n` }, /live already/, ['a', 'z']],
  [
    'a file that cannot be read beside it',
    { [file]: named('b', 'a'), 'portals/x.yaml': 'a: [' },
    /cannot be read|a:/,
    ['b'],
  ],
])('a rename that cannot be made keeps every login: %s', async (_what, files, why, names) => {
  await follow({ [file]: portal('a') });
  await customer('CUST-1', 'a');
  await follow(files);
  expect([await live(), await owners()]).toEqual([['a'], { 'CUST-1': 'a' }]);
  const found = await held();
  expect(Object.keys(found)).toEqual(expect.arrayContaining([...names]));
  expect(Object.values(found).join('\n')).toMatch(why);
  // What is right is made then.
  await follow({ [file]: named('b', 'a') });
  expect([await live(), await owners(), await held()]).toEqual([['b'], { 'CUST-1': 'b' }, {}]);
});

test('a swap is refused, and both keep their customers', async () => {
  await follow({ [file]: portal('a'), 'portals/b/p.yaml': portal('b') });
  await customer('CUST-1', 'a');
  await follow({
    [file]: named('b', 'a'),
    'portals/b/p.yaml': `${portal('b').replace('name: b', 'name: a')}renamedFrom: b\n`,
  });
  expect(await owners()).toEqual({ 'CUST-1': 'a' });
  expect(Object.values(await held())[0]).toMatch(/declared in/);
});

test('the name of a removed portal with customers is not taken', async () => {
  await follow({ [file]: portal('a'), 'portals/b/p.yaml': portal('b') });
  await customer('CUST-1', 'a');
  await customer('CUST-2', 'b');
  const { plan } = await planned({ [file]: portal('a') });
  await world.reconcile({ approved: plan.id });
  await follow({ [file]: named('b', 'a') });
  expect(await owners()).toEqual({ 'CUST-1': 'a', 'CUST-2': 'b' });
  expect((await held())['a']).toMatch(/a removed portal had that name/);
});

test('a new portal may not take a name that another was renamed from, and holds no other portal', async () => {
  await follow({ [file]: portal('a') });
  await follow({ [file]: named('b', 'a') });
  await follow({
    [file]: named('b', 'a', 'footer: New\n'),
    'portals/a2/p.yaml': portal('a').replace('a.test', 'a2.test'),
  });
  expect(Object.keys(await held())).toEqual(['a']);
  const { spec } = await store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'portal')
    .where('name', '=', 'b')
    .executeTakeFirstOrThrow();
  expect(spec).toContain('"footer":"New"');
});

test('a suspended portal is renamed when it is resumed', async () => {
  await follow({ [file]: portal('a') });
  await customer('CUST-1', 'a');
  await writeSuspension(store, { portal: 'a', reason: 'audit', actor: 'ann', at: NOON });
  await follow({ [file]: named('b', 'a') });
  expect([await live(), await owners()]).toEqual([['a'], { 'CUST-1': 'a' }]);
  await liftSuspension(store, 'a');
  await world.reconcile();
  expect([await live(), await owners(), await held()]).toEqual([['b'], { 'CUST-1': 'b' }, {}]);
});

test('what guards block is not renamed by half', async () => {
  const domains = (text: string, list: string) => text.replace('[a.test]', list);
  await follow({ [file]: domains(portal('a'), '[a.test, a1.test, a2.test, a3.test, a4.test]') });
  await customer('CUST-1', 'a');
  await follow({ [file]: named('b', 'a') });
  expect([await live(), await owners()]).toEqual([['a'], { 'CUST-1': 'a' }]);
  expect((await held())['b']).toMatch(/would remove/);
});
