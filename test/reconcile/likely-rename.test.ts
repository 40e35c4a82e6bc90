// A portal that is removed beside one that is much like it: the plan says who would be locked out, and how to rename it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { effectText } from '../../src/operations/diff/effect-text.ts';
import { diffPlan } from '../../src/operations/diff/plan-diff.ts';
import type { Pass } from '../../src/reconcile/pass.ts';
import { readFleetCounts } from '../../src/store/fleet-counts.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { type Files, memoryRepository, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;
const repository = memoryRepository();
const other = { 'portals/z/p.yaml': portal('z'), 'portals/y/p.yaml': portal('y') };
const file = 'portals/a/p.yaml';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-likely-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
  await planned({ [file]: portal('a') });
  const rest = { type: 'customer', currency: 'EUR', timezone: 'UTC', status: 'active', created_at: 0 } as const;
  for (const id of ['CUST-1', 'CUST-2'])
    await store
      .insertInto('customer')
      .values({ id, portal: 'a', name: id, ...rest })
      .execute();
});

afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Commits these files beside two portals that stay; the guards hold every removal. */
async function planned(files: Files): Promise<Pass> {
  repository.commit({ ...other, ...files });
  const result = await reconcilerOn(store, repository).reconcile();
  if (result.state !== 'done') throw new Error('nothing was planned');
  return result.pass;
}

test.each([
  ['the same domain', portal('a').replace('name: a', 'name: b')],
  ['other domains and much the same settings', portal('b').replace('brand: B', 'brand: A')],
])('a removal beside a creation with %s says who would be locked out, and what to write', async (_what, text) => {
  const { plan } = await planned({ [file]: text });
  const { effects } = diffPlan(plan.changes, new Map(), await readFleetCounts(store));
  const [first] = effects.map((effect) => effectText(effect, (name) => name));
  expect(first?.text).toContain('renamedFrom: a');
  expect(first?.who).toBe('2 customers, 0 contacts locked out');
});

test('removing one and adding another that is not like it is not a rename', async () => {
  const { plan } = await planned({
    'portals/b/p.yaml': portal('b', 'footer: F\nlocales: [de]\n')
      .replace('[EUR]', '[USD]')
      .replace('[cdr]', '[balance]'),
  });
  expect(diffPlan(plan.changes).effects.map(({ type }) => type)).not.toContain('rename-likely');
});
