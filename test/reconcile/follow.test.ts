// Consecutive passes on a real store: what a failed read, a mistake, a limit or another writer may and may not do.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { desiredReader } from '../../src/app/read-folder.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { found, type Read, unknown } from '../../src/core/read.ts';
import type { Revision } from '../../src/core/source.ts';
import { readStatus } from '../../src/operations/status.ts';
import { apply } from '../../src/reconcile/apply.ts';
import type { Follower } from '../../src/reconcile/follow.ts';
import { Loop } from '../../src/reconcile/loop.ts';
import { planPass } from '../../src/reconcile/pass.ts';
import { createRechecks } from '../../src/reconcile/rechecks.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { treeOf } from '../support/memory-tree.ts';
import { holdWriteLock, newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';
import {
  type CommitOptions,
  defaults,
  type Files,
  liveRows,
  memoryRepository,
  portal,
  reconcilerOn,
  type WorldOptions,
} from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;
let url: string;
let world: ReturnType<typeof worldOn>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-follow-'));
  url = await newStoreUrl(join(folder, 'portico.db'));
  store = await openStore(url);
  world = worldOn(store);
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const three = { 'portals/a/p.yaml': portal('a'), 'portals/b/p.yaml': portal('b'), 'portals/c/p.yaml': portal('c') };

/** A repository and a reconciler on a store, with verbs. */
function worldOn(on: Store, options: WorldOptions = {}) {
  const repository = memoryRepository();
  const reconciler = reconcilerOn(on, repository, options);
  return {
    ...reconciler,
    repository,
    /** Commits files and looks. */
    push: async (files: Files, commit: CommitOptions = {}) => {
      repository.breaks(null);
      repository.commit(files, commit);
      return reconciler.reconcile();
    },
    fail: async (read: Read<Revision>) => {
      repository.breaks(read);
      return reconciler.reconcile();
    },
  };
}

const live = () => liveRows(store);

const brandsOf = (rows: readonly string[]) =>
  rows.filter((row) => row.startsWith('portal ')).map((row) => row.split(' ')[1]);

test('applied once; the second pass changes nothing and writes no second revision', async () => {
  expect(await world.push(three)).toMatchObject({ state: 'done' });
  const after = await live();
  expect(brandsOf(after)).toEqual(['a', 'b', 'c']);
  expect(await world.reconcile()).toEqual({ state: 'unchanged', hold: null });
  expect(await world.push({ ...three })).toMatchObject({ state: 'done', applied: { changes: [] } });
  expect(await live()).toEqual(after);
  expect(await store.selectFrom('revision').select('changes').execute()).toEqual([{ changes: 27 }, { changes: 0 }]);
});

describe('a read that fails removes nothing', () => {
  test.each([
    ['the source cannot be read', () => world.fail(unknown('time-out'))],
    ['the branch is gone', () => world.fail({ state: 'absent', what: 'no branch main' })],
    ['the tree is empty', () => world.push({})],
    ['only other files are left', () => world.push({ 'portals/README': 'x' })],
    ['one file is broken', () => world.push({ 'portals/a/p.yaml': portal('a'), 'portals/b/p.yaml': 'kind: [' })],
    [
      'one blob cannot be read',
      async () => {
        const tree = treeOf({ ...three, 'portals/a/p.yaml': portal('a', 'footer: New\n') });
        const read = async () => Promise.reject(new Error('pack is damaged'));
        return world.fail(
          found({
            id: { folder: 'x' },
            author: '',
            message: '',
            treeId: null,
            tree: async () => ({ ...tree, read }),
          }),
        );
      },
    ],
  ])('%s', async (_name, fails) => {
    await world.push(three);
    const before = await live();
    await fails();
    expect(await live()).toEqual(before);
    const { source, brands } = await readStatus(store, null);
    expect(source).toMatchObject({ status: 'False' });
    // Nor would it without guards.
    expect(JSON.stringify(brands)).not.toContain('"Blocked"');
    await world.push(three);
    expect((await readStatus(store, null)).ready).toBe(true);
  });
});

test('a mistake holds its brand with file and line; the others go ahead in the same commit', async () => {
  await world.push(three);
  const files = {
    ...three,
    'portals/a/p.yaml': portal('a', 'colour: x\n'),
    'portals/b/p.yaml': portal('b', 'footer: New\n'),
  };
  await world.push(files);
  const status = await readStatus(store, null);
  const [a, b] = status.brands;
  expect(a?.conditions[0]).toMatchObject({ status: 'False', reason: 'Invalid', file: 'portals/a/p.yaml', line: 8 });
  expect(b?.ready).toBe(true);
  expect((await live()).join('\n')).toContain('"footer":"New"');
});

test('a removal over the limits is blocked with the plan id; the rest of the commit goes ahead', async () => {
  await world.push(three);
  const { 'portals/c/p.yaml': _gone, ...rest } = three;
  const outcome = await world.push({ ...rest, 'portals/a/p.yaml': portal('a', 'footer: New\n') });
  expect(outcome).toMatchObject({ state: 'done', applied: { outcome: 'blocked' } });
  const rows = await live();
  expect(brandsOf(rows)).toEqual(['a', 'b', 'c']);
  expect(rows.join('\n')).toContain('"footer":"New"');
  const [condition] = (await readStatus(store, 'c')).brands[0]?.conditions ?? [];
  expect(condition).toMatchObject({
    reason: 'Blocked',
    message: expect.stringMatching(/portico apply --approve [0-9a-f]{64}/),
  });
});

test('within the limits a removal archives, keeps what customers own, and re-adding restores', async () => {
  const free = worldOn(store, { limits: { maxRemovals: 100, maxRemovalPercent: 100 } });
  await free.push(three);
  const before = await live();
  const customer = {
    id: 'C-1',
    portal: 'c',
    type: 'customer',
    name: 'C',
    currency: 'EUR',
    timezone: 'UTC',
    status: 'active',
    created_at: 1,
  } as const;
  await store.insertInto('customer').values(customer).execute();
  const { 'portals/c/p.yaml': _gone, ...rest } = three;
  await free.push(rest);
  expect(brandsOf(await live())).toEqual(['a', 'b']);
  expect(await store.selectFrom('customer').select('id').execute()).toHaveLength(1);
  await free.push(three);
  expect(await live()).toEqual(before);
});

test('within the limits nothing is removed while a file cannot be attributed to a portal', async () => {
  const free = worldOn(store, { limits: { maxRemovals: 100, maxRemovalPercent: 100 } });
  await free.push(three);
  const before = await live();
  const { 'portals/c/p.yaml': _gone, ...rest } = three;
  await free.push({ ...rest, 'portals/d/p.yaml': 'kind: [' });
  expect(await live()).toEqual(before);
  expect((await readStatus(store, 'c')).brands[0]?.conditions[0]).toMatchObject({ reason: 'FilesUnreadable' });
});

test('a blocked brand loses nothing to another brand that would take it over', async () => {
  await world.push(three);
  const before = await live();
  const outcome = await world.push({ ...three, 'portals/c/p.yaml': portal('c').replace('name: c', 'name: d') });
  expect(outcome).toMatchObject({ state: 'done', applied: { outcome: 'blocked' } });
  expect(await live()).toEqual(before);
});

test('a branch that was rewritten is held until it is put back, or followed on purpose', async () => {
  const { repository } = world;
  await world.push(three);
  const first = repository.commit({ ...three, 'portals/a/p.yaml': portal('a', 'footer: Kept\n') });
  await world.reconcile();
  const other = repository.commit({ ...three, 'portals/a/p.yaml': portal('a', 'footer: Other\n') }, { parent: null });
  expect(await world.reconcile()).toMatchObject({
    hold: { reason: 'Rewound', head: { commit: other }, applied: first },
  });
  expect((await live()).join('\n')).toContain('Kept');
  expect((await readStatus(store, null)).source).toMatchObject({
    reason: 'Rewound',
    message: expect.stringContaining('--allow-rewind'),
  });
  repository.force(first);
  await world.reconcile();
  expect((await readStatus(store, null)).ready).toBe(true);
  repository.force(other);
  await world.reconcile({ allowRewind: true });
  expect((await live()).join('\n')).toContain('Other');
});

test('edits by hand are found and healed: a changed spec, a deleted row, a row that no file declares, an archived one', async () => {
  await world.push(three);
  const before = await live();
  await store
    .updateTable('resource')
    .set({ spec: '{"brand":"OOPS"}' })
    .where('kind', '=', 'portal')
    .where('name', '=', 'a')
    .execute();
  await store.deleteFrom('resource').where('kind', '=', 'domain').where('name', '=', 'b.test').execute();
  await store
    .updateTable('resource')
    .set({ archived_at: 1 })
    .where('kind', '=', 'access')
    .where('name', '=', 'c')
    .execute();
  const foreign = {
    kind: 'domain',
    name: 'evil.test',
    brand: 'c',
    spec: '{}',
    digest: '',
    file: '',
    line: 1,
    archived_at: null,
    seq: 0,
  };
  await store.insertInto('resource').values(foreign).execute();
  expect(await world.follower.hasPendingWork()).toBe(true);
  await world.reconcile();
  expect((await readStatus(store, null)).ready).toBe(true);
  expect(await live()).toEqual(before);
  expect(await world.follower.hasPendingWork()).toBe(false);
});

test('bytes of an asset that were deleted or changed by hand are put back', async () => {
  await world.push({ 'portals/a/p.yaml': portal('a', 'theme: { css: "h1 { color: red }" }\n') });
  const contents = () => store.selectFrom('asset_content').select(['digest', 'bytes']).execute();
  const before = await contents();
  expect(before).toHaveLength(1);
  await store
    .updateTable('asset_content')
    .set({ bytes: Buffer.from('h1 { color: blue }') })
    .execute();
  expect(await world.reconcile()).toMatchObject({
    state: 'done',
    applied: { changes: [{ action: 'heal', kind: 'asset' }] },
  });
  expect(await contents()).toEqual(before);
  await store.deleteFrom('asset_content').execute();
  await world.reconcile();
  expect(await contents()).toEqual(before);
  expect(await world.follower.hasPendingWork()).toBe(false);
});

test('while another process holds the write lock the event loop is not blocked, and the write follows', async () => {
  await world.push(three);
  const lock = await holdWriteLock(url);
  const pushed = world.push({ ...three, 'portals/a/p.yaml': portal('a', 'footer: Patient\n') });
  // The event loop turns: a thread that waits for the lock would never get to release it.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  await lock.release();
  expect(await pushed).toMatchObject({ state: 'done' });
  expect((await live()).join('\n')).toContain('Patient');
});

test('what was planned before another process wrote is not applied; nothing of it is written', async () => {
  await world.push(three);
  const revision = {
    id: { folder: 'late' },
    author: '',
    message: '',
    treeId: null,
    tree: async () => treeOf({ 'portals/a/p.yaml': portal('a', 'footer: Late\n') }),
  };
  const late = await planPass(revision, {
    store,
    readDesired: desiredReader(defaults, { images }),
    limits: defaults.guards,
    selfHeal: true,
    approved: new Set(),
    now: 0,
  });
  await world.push({ ...three, 'portals/a/p.yaml': portal('a', 'footer: First\n') });
  const before = await live();
  const fence = (await world.lease.hold()) ?? 0;
  const step = () => undefined;
  const how = { fence, startedAt: 0, now: 0, suspensions: new Map<string, string>(), hold: null, inputs: null, step };
  await expect(apply(store, late, how)).rejects.toMatchObject({ code: 'plan-changed' });
  expect(await live()).toEqual(before);
});

test('whatever the order of commits, live state ends as a fresh store would, brand by brand', async () => {
  const version = fc.constantFrom('', 'footer: one\n', 'footer: two\n', 'colour: bad\n');
  const commit = fc.record({ a: version, b: version });
  await fc.assert(
    fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 5 }), async (commits) => {
      const memory = await openStore('sqlite::memory:');
      const one = worldOn(memory);
      let [goodA, goodB] = ['', ''];
      for (const { a, b } of commits) {
        await one.push({ 'portals/a/p.yaml': portal('a', a), 'portals/b/p.yaml': portal('b', b) });
        goodA = a.startsWith('colour') ? goodA : `${a}.`;
        goodB = b.startsWith('colour') ? goodB : `${b}.`;
      }
      const rows = await memory.selectFrom('resource').select(['name', 'spec']).where('kind', '=', 'portal').execute();
      const footers = Object.fromEntries(
        rows.map((row) => [row.name, (JSON.parse(row.spec) as { footer: string }).footer]),
      );
      const expected = [
        ['a', goodA],
        ['b', goodB],
      ].flatMap(([name = '', good = '']) => (good === '' ? [] : [[name, good.replace(/footer: |\n|\./g, '')]]));
      expect(footers).toEqual(Object.fromEntries(expected));
      await memory.destroy();
    }),
    { numRuns: 40 },
  );
});

test('the loop: many requests before a pass are one pass, a request during a pass is one more', async () => {
  let running = 0;
  let finish: () => void = () => undefined;
  const follower: Follower = {
    hasPendingWork: async () => false,
    once: () => {
      running += 1;
      return new Promise((resolve) => {
        finish = () => resolve({ state: 'unchanged', hold: null });
      });
    },
  };
  const { lease, clock } = world;
  const rechecks = createRechecks({ store, clock, every: 1e9, check: async () => undefined });
  const interrupt = async () => undefined;
  const parts = {
    follower,
    lease,
    rechecks,
    controllers: { wake: () => undefined },
    clock,
    log: openLog('silent'),
    every: MINUTE,
    sourceSilence: 0,
    random: () => 0.5,
    interrupt,
  };
  const loop = new Loop(parts);
  const stop = new AbortController();
  const ended = loop.run(stop.signal);
  await expect.poll(() => running).toBe(1);
  loop.requestPass();
  loop.requestPass();
  finish();
  await expect.poll(() => running).toBe(2);
  finish();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(running).toBe(2);
  stop.abort();
  await ended;
});
