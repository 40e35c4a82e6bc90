// Rolled back portals: each stays at its commit until a newer one changes it, or with a hold until it is resumed; the others follow.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { desiredReader } from '../../src/app/read-folder.ts';
import type { Desired } from '../../src/core/plan/desired.ts';
import type { Revision } from '../../src/core/source.ts';
import { executeOperation } from '../../src/operations/operation.ts';
import { planRollback, rollbackOperation, rollbackTarget } from '../../src/operations/rollback.ts';
import { servedRevision } from '../../src/operations/served-revision.ts';
import { readStatus } from '../../src/operations/status.ts';
import { resumeOperation } from '../../src/operations/suspend.ts';
import { planPass } from '../../src/reconcile/pass.ts';
import { incumbentsOf } from '../../src/store/incumbents.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, type Files, memoryRepository, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;
let repository: ReturnType<typeof memoryRepository>;
let world: ReturnType<typeof reconcilerOn>;
let readDesired: ReturnType<typeof desiredReader>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-rollback-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
  repository = memoryRepository();
  readDesired = desiredReader(defaults, { images, incumbents: incumbentsOf(store) });
  world = reconcilerOn(store, repository, { readDesired });
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const names = ['a', 'b', 'c'] as const;
/** Footers of the three portals, as files. */
const files = (footers: Partial<Record<(typeof names)[number], string>>, more: Files = {}): Files => ({
  ...Object.fromEntries(
    names.map((name) => [`portals/${name}/p.yaml`, portal(name, `footer: ${footers[name] ?? 'Good'}\n`)]),
  ),
  ...more,
});

async function follow(given: Files): Promise<string> {
  const id = repository.commit(given);
  world.clock.time += 60_000;
  await world.reconcile();
  return id;
}

async function rollBack(commit: string, of: string | null, held: boolean): Promise<void> {
  const found = await rollbackTarget({ source: repository.source, store, signers: null }, commit);
  const pass = (revision: Revision, desired: Desired) =>
    planPass(revision, {
      ...{ store, readDesired: async () => desired, limits: defaults.guards, selfHeal: true },
      ...{ approved: new Set<string>(), now: world.clock.now() },
    });
  const planned = await planRollback({ store, source: repository.source, readDesired, pass }, found, of);
  const now = world.clock.now();
  const input = {
    ...found,
    ...planned,
    isFleet: of === null,
    held,
    reason: 'wrong',
    actor,
    policy: defaults.guards.approval,
    now,
  };
  await execute('rollback', async () => rollbackOperation(input));
}

const actor = { name: 'ada', role: 'admin', via: 'command line', address: '', request: '' } as const;
async function execute(action: string, prepare: Parameters<typeof executeOperation>[1]): Promise<void> {
  await executeOperation({ store, actor, action, subject: '', reason: 'wrong', now: world.clock.now() }, prepare);
  await world.reconcile();
}

async function footers(): Promise<string> {
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'portal')
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ name, spec }) => `${name} ${(JSON.parse(spec) as { footer: string }).footer}`).join(', ');
}

/** Portals that are said to be rolled back. */
async function rolledBack(): Promise<string> {
  const { brands } = await readStatus(store, null);
  const found = brands.filter(({ conditions }) =>
    conditions.some(({ type, reason }) => type === 'Synced' && reason === 'RolledBack'),
  );
  return found.map(({ portal: name }) => name).join();
}

test('a fleet goes back; each portal follows again with the next commit that changes it', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad', b: 'Bad' }));
  await rollBack(good, null, false);
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c Good', 'a,b']);
  expect((await servedRevision(store, 'a'))?.commit_id).toBe(good);
  await follow(files({ a: 'Bad', b: 'Bad', c: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c New', 'a,b']);
  await follow(files({ a: 'Fixed', b: 'Bad', c: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Fixed, b Good, c New', 'b']);
  await world.reconcile({ whole: true });
  expect([await footers(), await rolledBack()]).toEqual(['a Fixed, b Good, c New', 'b']);
  await follow(files({ a: 'Fixed', c: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Fixed, b Good, c New', '']);
  expect((await readStatus(store, null)).ready).toBe(true);
});

test('one portal goes back, and the others follow the branch', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad', b: 'New' }));
  await rollBack(good, 'a', false);
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b New, c Good', 'a']);
  const { source, rollbacks } = await readStatus(store, null);
  expect(source?.status).toBe('True');
  expect(rollbacks).toMatchObject([{ portal: 'a', commit_id: good, held: false, actor: 'ada', reason: 'wrong' }]);
  await follow(files({ a: 'Fixed', b: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Fixed, b New, c Good', '']);
});

test('with a hold it lasts, whatever is committed, until it is resumed', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad' }));
  await rollBack(good, 'a', true);
  await follow(files({ a: 'Worse', c: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c New', 'a']);
  await follow({ 'portals/b/p.yaml': portal('b', 'footer: Good\n'), 'portals/c/p.yaml': portal('c', 'footer: New\n') });
  expect(await footers()).toBe('a Good, b Good, c New');
  await follow(files({ a: 'Worse', c: 'New' }));
  await execute('resume', () => resumeOperation(store, 'a'));
  expect([await footers(), await rolledBack()]).toEqual(['a Worse, b Good, c New', '']);
  await expect(resumeOperation(store, 'a')).rejects.toThrow(/neither suspended nor rolled back/);
});

test('a held fleet: one portal is resumed, the others stay', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad', b: 'Bad' }));
  await rollBack(good, null, true);
  await execute('resume', () => resumeOperation(store, 'b'));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Bad, c Good', 'a']);
  await execute('resume', () => resumeOperation(store, null));
  expect([await footers(), await rolledBack()]).toEqual(['a Bad, b Bad, c Good', '']);
});

test('a fix with a mistake ends nothing, and what the bad commit breaks does not count', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad' }));
  await rollBack(good, 'a', false);
  await follow(files({ c: 'New' }, { 'portals/a/p.yaml': portal('a', 'colour: x\n') }));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c New', 'a']);
  await follow(files({ a: 'Fixed', c: 'New' }));
  expect([await footers(), await rolledBack()]).toEqual(['a Fixed, b Good, c New', '']);
});

test('a newcomer does not take the domain of a rolled back portal', async () => {
  const good = await follow(files({}));
  await follow(files({ a: 'Bad' }));
  await rollBack(good, 'a', true);
  const moved: Files = {
    'portals/a/p.yaml': portal('a').replace('a.test', 'a2.test'),
    'portals/c/p.yaml': portal('c', 'footer: New\n').replace('[c.test]', '[c.test, a.test]'),
  };
  await follow(files({}, moved));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c Good', 'a']);
  const { brands } = await readStatus(store, 'c');
  expect(brands[0]?.conditions[0]?.message).toMatch(/domain a.test stays with "a"/);
});

test('a portal that was renamed goes back to its former name with its customers', async () => {
  const good = await follow(files({}));
  const customer = {
    type: 'customer',
    name: 'N',
    currency: 'EUR',
    timezone: 'UTC',
    status: 'active',
    created_at: 0,
  } as const;
  await store
    .insertInto('customer')
    .values({ id: 'CUST-1', portal: 'a', ...customer })
    .execute();
  const renamed: Files = {
    'portals/a/p.yaml': `${portal('a', 'footer: Bad\n').replace('name: a', 'name: d')}renamedFrom: a\n`,
  };
  await follow(files({}, renamed));
  expect(await footers()).toBe('b Good, c Good, d Bad');
  await rollBack(good, 'd', true);
  expect(await footers()).toBe('a Good, b Good, c Good');
  await follow(files({ c: 'New' }, renamed));
  expect([await footers(), await rolledBack()]).toEqual(['a Good, b Good, c New', 'a']);
  await execute('resume', () => resumeOperation(store, 'a'));
  expect(await footers()).toBe('b Good, c New, d Bad');
  const owner = await store.selectFrom('customer').select('portal').executeTakeFirstOrThrow();
  expect(owner.portal).toBe('d');
});
