// Who is live keeps what is unique: a newcomer that names a live portal's domain, customer or name is the one that is invalid.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { desiredReader } from '../../src/app/read-folder.ts';
import { readStatus } from '../../src/operations/status.ts';
import { incumbentsOf } from '../../src/store/incumbents.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, type Files, liveRows, memoryRepository, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-incumbents-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const overrides = (name: string, customer: string): string =>
  `apiVersion: portico/v1\nkind: Overrides\nportal: ${name}\ncustomers:\n  ${customer}: { hide: [cdr], reason: "asked" }\n`;

const live: Files = {
  'portals/a/p.yaml': portal('a'),
  'portals/a/o.yaml': overrides('a', 'CUST-1'),
  'portals/z/p.yaml': portal('z'),
};
/** The live portal changes in the same commit as the newcomer comes. */
const changed: Files = { ...live, 'portals/a/p.yaml': portal('a', 'footer: New\n') };

test.each<readonly [string, Files, readonly string[]]>([
  ['a domain', { 'portals/b/p.yaml': portal('b').replace('b.test', 'a.test') }, ['b']],
  ['a customer', { 'portals/b/p.yaml': portal('b'), 'portals/b/o.yaml': overrides('b', 'CUST-1') }, ['b']],
  ['a name', { 'portals/b/p.yaml': portal('a', 'footer: Mine\n').replace('a.test', 'b.test') }, []],
  ['a name, with a mistake beside it', { 'portals/b/p.yaml': portal('a', 'colour: x\n') }, []],
])('a newcomer that names %s of a live portal: the live one follows its files', async (_what, newcomer, held) => {
  const repository = memoryRepository();
  const readDesired = desiredReader(defaults, { images, incumbents: incumbentsOf(store) });
  const { reconcile } = reconcilerOn(store, repository, { readDesired });
  repository.commit(live);
  await reconcile();
  repository.commit({ ...changed, ...newcomer });
  await reconcile();
  const rows = (await liveRows(store)).join('\n');
  expect(rows).toContain('"footer":"New"');
  expect(rows).not.toContain('Mine');
  const { brands, source } = await readStatus(store, null);
  expect(brands.filter(({ ready }) => ready).map((brand) => brand.portal)).toEqual(['a', 'z']);
  const invalid = brands.filter(({ ready }) => !ready).map((brand) => brand.portal);
  expect(invalid).toEqual(held);
  if (held.length === 0) expect(source?.status).toBe('False');
  // Without the newcomer nothing is left of it.
  repository.commit(changed);
  await reconcile();
  expect((await readStatus(store, null)).ready).toBe(true);
});
