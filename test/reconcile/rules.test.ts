// Rules of the reconciler that are easily broken unseen, each as a small story on a real store. After every story the next
// look changes nothing, and live state is what a fresh store would be, compared without the planner.

import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { desiredReader } from '../../src/app/read-folder.ts';
import { HOUR } from '../../src/core/durations.ts';
import { absent, unknown } from '../../src/core/read.ts';
import { readStatus } from '../../src/operations/status.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { writeBreakGlass } from '../../src/store/tables/break-glass.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, type Files, liveRows, memoryRepository, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

const free = { maxRemovals: 1e6, maxRemovalPercent: 100, maxRemovalsPerHour: 1e6, maxRemovalPercentPerHour: 100 };

let store: Store;
let repository: ReturnType<typeof memoryRepository>;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  repository = memoryRepository();
});
afterEach(() => store.destroy());

const byHand = (statement: string) => sql.raw(statement).execute(store);
const overrides = (...customers: string[]) =>
  `kind: Overrides\nportal: a\ncustomers:\n${customers.map((id) => `  ${id}: { hide: [cdr], reason: x }\n`).join('')}`;
const style = (color: string) => `theme: { css: "h1 { color: ${color} }" }\n`;
const template = 'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { channels: 2 }\n';

/** What the files alone make of a store that has seen nothing else. */
async function oracle(files: Files): Promise<string[]> {
  const fresh = await openStore('sqlite::memory:');
  const other = memoryRepository();
  other.commit(files);
  await reconcilerOn(fresh, other).reconcile();
  const rows = await liveRows(fresh);
  await fresh.destroy();
  return rows;
}

async function isAsTheFilesWant(one: ReturnType<typeof reconcilerOn>, files: Files): Promise<void> {
  const again = await one.reconcile({ whole: true });
  expect(again).toMatchObject({ state: 'done', applied: { changes: [] } });
  const rows = (await liveRows(store)).filter((row) => !row.startsWith('break-glass'));
  expect(rows).toEqual(await oracle(files));
}

test.each([
  ['unknown', unknown('time-out')],
  ['absent', absent('no branch main')],
])('a source that is %s is reported as such, and is not an empty tree', async (_state, read) => {
  const files = { 'portals/a/p.yaml': portal('a') };
  const one = reconcilerOn(store, repository, { limits: free });
  repository.commit(files);
  await one.reconcile();
  repository.breaks(read);
  expect(await one.reconcile()).toMatchObject({ state: 'failed' });
  expect((await readStatus(store, null)).source).toMatchObject({ reason: 'SourceUnreadable', progress: 'Reconciling' });
  repository.breaks(null);
  await isAsTheFilesWant(one, files);
});

test('what was kept for a tree that was incomplete goes when it is whole again, though the files are what they once were', async () => {
  const one = reconcilerOn(store, repository, { limits: free });
  repository.commit({ 'portals/a/p.yaml': portal('a', style('blue')), 'portals/t.yaml': 'kind: [\n' });
  await one.reconcile();
  repository.commit({ 'portals/t.yaml': template });
  await one.reconcile();
  const files = { 'portals/c/p.yaml': portal('c', style('blue')) };
  repository.commit(files);
  await one.reconcile();
  await isAsTheFilesWant(one, files);
});

test('a reconciler that was taken over from writes nothing: no rows, no conditions, no history', async () => {
  const one = reconcilerOn(store, repository, { limits: free });
  const two = reconcilerOn(store, repository, { limits: free, name: 'two' });
  const files = { 'portals/a/p.yaml': portal('a') };
  repository.commit(files);
  await one.reconcile();
  const stale = (await one.lease.hold()) ?? 0;
  await two.reconcile();
  const tables = [
    'resource',
    'condition',
    'revision',
    'event',
    'reconcile_pass',
    'brand_state',
    'parsed_file',
  ] as const;
  const all = async () =>
    JSON.stringify(await Promise.all(tables.map((table) => store.selectFrom(table).selectAll().execute())));
  const before = await all();
  repository.commit({ 'portals/a/p.yaml': portal('a', 'footer: New\n') });
  await expect(one.follower.once({ fence: stale })).rejects.toMatchObject({ code: 'lease-lost' });
  repository.breaks(unknown('time-out'));
  await expect(one.follower.once({ fence: stale })).rejects.toMatchObject({ code: 'lease-lost' });
  expect(await all()).toBe(before);
  repository.breaks(null);
  await two.reconcile();
  await isAsTheFilesWant(two, { 'portals/a/p.yaml': portal('a', 'footer: New\n') });
});

test('a reconciler that is taken over from while it reads the files applies nothing of them', async () => {
  const two = reconcilerOn(store, repository, { limits: free, name: 'two' });
  const read = desiredReader(defaults, { images });
  let takesOver = false;
  const one = reconcilerOn(store, repository, {
    limits: free,
    readDesired: async (revision) => {
      if (takesOver) await two.lease.hold();
      return read(revision);
    },
  });
  repository.commit({ 'portals/a/p.yaml': portal('a') });
  await one.reconcile();
  const before = await liveRows(store);
  repository.commit({ 'portals/a/p.yaml': portal('a', 'footer: New\n') });
  takesOver = true;
  await expect(one.reconcile()).rejects.toMatchObject({ code: 'lease-lost' });
  expect(await liveRows(store)).toEqual(before);
});

test('a write that fails half way leaves everything as it was, and the next pass completes it', async () => {
  const one = reconcilerOn(store, repository, { limits: free });
  repository.commit({ 'portals/a/p.yaml': portal('a') });
  await one.reconcile();
  const before = await liveRows(store);
  await byHand(
    "CREATE TRIGGER out_of_order BEFORE INSERT ON resource WHEN NEW.kind = 'theme' BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END",
  );
  const files = { 'portals/a/p.yaml': portal('a', 'footer: New\n'), 'portals/b/p.yaml': portal('b') };
  repository.commit(files);
  await expect(one.reconcile()).rejects.toThrow('disk I/O error');
  expect(await liveRows(store)).toEqual(before);
  expect(await store.selectFrom('revision').select('id').execute()).toHaveLength(1);
  await byHand('DROP TRIGGER out_of_order');
  await one.reconcile();
  await isAsTheFilesWant(one, files);
});

test('corrected bytes do not make the rows written beside them look like edits', async () => {
  const one = reconcilerOn(store, repository, { limits: free });
  const first = { 'portals/a/p.yaml': portal('a', style('blue')) };
  repository.commit(first);
  await one.reconcile();
  await byHand("UPDATE asset_content SET bytes = x'00'");
  const files = { ...first, 'portals/a/o.yaml': overrides('C-1') };
  repository.commit(files);
  await one.reconcile();
  expect(await store.selectFrom('resource').select('name').where('edited', '<>', 0).execute()).toEqual([]);
  await isAsTheFilesWant(one, files);
});

test('a branch that was rewritten during a rollback is not followed, and the rollback is still what is said', async () => {
  const one = reconcilerOn(store, repository);
  const files = { 'portals/a/p.yaml': portal('a', 'footer: good\n') };
  const good = repository.commit(files);
  await one.reconcile();
  const bad = repository.commit({ 'portals/a/p.yaml': portal('a', 'footer: bad\n') });
  await one.reconcile();
  await store
    .insertInto('pin')
    .values({ id: 1, commit_id: good, bad_commit: bad, reason: 'x', actor: 'ada', at: 1 })
    .execute();
  repository.commit({ 'portals/a/p.yaml': portal('a', 'footer: other\n') }, { parent: null });
  await one.reconcile();
  expect((await readStatus(store, null)).source).toMatchObject({ reason: 'RolledBack' });
  await isAsTheFilesWant(one, files);
});

test('a break-glass override takes part in no plan: commits to its brand go ahead and none is blocked for it', async () => {
  const one = reconcilerOn(store, repository);
  repository.commit({ 'portals/a/p.yaml': portal('a') });
  await one.reconcile();
  const until = one.clock.time + HOUR;
  await store
    .transaction()
    .execute((tx) =>
      writeBreakGlass(tx, { customer: 'C-9', portal: 'a', show: [], hide: ['cdr'], reason: 'x', actor: 'ada', until }),
    );
  const files = { 'portals/a/p.yaml': portal('a', 'footer: New\n') };
  repository.commit(files);
  expect(await one.reconcile()).toMatchObject({
    applied: { outcome: 'applied', changes: [{ action: 'update', kind: 'portal' }] },
  });
  expect((await liveRows(store)).some((row) => row.startsWith('break-glass C-9'))).toBe(true);
  await isAsTheFilesWant(one, files);
});
