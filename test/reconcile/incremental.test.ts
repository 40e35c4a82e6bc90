// The quick way and the whole way come to the same plan, byte for byte: brands passed over by their digest, documents not
// parsed again, files taken from the cache; against a full read of every row and file.
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsedFilesCache } from '../../src/app/parsed-files-cache.ts';
import { desiredReader } from '../../src/app/read-folder.ts';
import { fieldsOf } from '../../src/core/plan/change.ts';
import type { Desired } from '../../src/core/plan/desired.ts';
import { type Plan, plan } from '../../src/core/plan/plan.ts';
import type { Revision } from '../../src/core/source.ts';
import { references } from '../../src/kinds/registry.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readLive, readWholeLive } from '../../src/store/tables/resources.ts';
import { sized } from '../support/test-size.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, type Files, memoryRepository, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
});
afterAll(() => store.destroy());

const brands = ['a', 'b', 'c'] as const;
const style = (color: string) => `theme: { css: "h1 { color: ${color} }" }\n`;
const signup = 'signup: { customer: true, templateCustomer: starter }\n';
const version = fc.constantFrom(
  '',
  'footer: one\n',
  'footer: two\n',
  style('red'),
  style('blue'),
  signup,
  'colour: bad\n',
);
const overrides = (brand: string, section: string) =>
  `kind: Overrides\nportal: ${brand}\ncustomers:\n  C-${brand}: { hide: [${section}], reason: x }\n`;
const brandFiles = fc.record({
  version: fc.option(version, { nil: undefined }),
  override: fc.option(fc.constantFrom('cdr', 'balance', 'nothing'), { nil: undefined }),
  // A hostname of another brand, taken over or fought for.
  host: fc.constantFrom('a', 'b', 'c', ''),
  file: fc.constantFrom('portal.yaml', 'other.yaml'),
});
const template = fc.constantFrom(
  'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { channels: 2 }\n',
  'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { channels: 3, status: pending-approval }\n',
  'kind: [\n',
  undefined,
);
const tree = fc.record({ a: brandFiles, b: brandFiles, c: brandFiles, template }).map((drawn): Files => {
  const files: Record<string, string> = {};
  for (const brand of brands) {
    const { version: text, override, host, file } = drawn[brand];
    const document = text === undefined ? undefined : portal(brand, text);
    const hosts = host === '' ? `${brand}.test` : `${brand}.test, ${host}x.test`;
    if (document !== undefined) files[`portals/${brand}/${file}`] = document.replace(`[${brand}.test]`, `[${hosts}]`);
    if (override !== undefined) files[`portals/${brand}/overrides.yaml`] = overrides(brand, override);
  }
  if (drawn.template !== undefined) files['portals/templates/starter.yaml'] = drawn.template;
  return files;
});
const edit = fc.constantFrom(
  null,
  "UPDATE resource SET spec = '{}' WHERE kind = 'portal' AND name = 'a'",
  "DELETE FROM resource WHERE kind = 'access' AND name = 'b'",
  "UPDATE resource SET archived_at = 1 WHERE kind = 'domain' AND name = 'c.test'",
  "UPDATE resource SET brand = 'b' WHERE kind = 'domain' AND name = 'a.test'",
  "INSERT INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES ('domain', 'evil.test', 'c', '{}', '', '', 1, 0) ON CONFLICT DO NOTHING",
);

async function clear(): Promise<void> {
  for (const table of [
    'resource',
    'brand_state',
    'revision',
    'condition',
    'event',
    'reconcile_pass',
    'parsed_file',
    'asset_content',
  ] as const) {
    await store.deleteFrom(table).execute();
  }
  await store.deleteFrom('brand_state').execute();
}

const text = ({ id, changes }: Plan): string =>
  JSON.stringify([
    id,
    changes.map((change) => [change.action, change.kind, change.name, change.brand, fieldsOf(change)]),
  ]);

const quickly = async (desired: Desired) => text(plan(desired, await readLive(store, desired), references));
const wholly = async (desired: Desired) => text(plan(desired, await readWholeLive(store), references));

const free = { maxRemovals: 1e6, maxRemovalPercent: 100, maxRemovalsPerHour: 1e6, maxRemovalPercentPerHour: 100 };

test('over many random commits and edits by hand', { timeout: 960_000 }, async () => {
  let pairs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(tree, edit), { minLength: 2, maxLength: 5 }), async (steps) => {
      await clear();
      const repository = memoryRepository();
      const world = reconcilerOn(store, repository, { limits: free });
      const warm = desiredReader(defaults, { images, fileCache: parsedFilesCache(store, 'test') });
      for (const [files, byHand] of steps) {
        repository.commit(files);
        const head = await repository.source.fetch();
        const revision = (head as { readonly value: Revision }).value;
        const desired = await warm(revision);
        const cold = await desiredReader(defaults, { images })(revision);
        const stored = await desiredReader(defaults, { images, fileCache: parsedFilesCache(store, 'test') })(revision);
        const expected = await wholly(cold);
        expect(await quickly(desired)).toBe(expected);
        expect(await quickly(stored)).toBe(expected);
        for (const other of [desired, stored]) expect([other.held, other.problems]).toEqual([cold.held, cold.problems]);
        await world.reconcile();
        await desired.save((await world.lease.hold()) ?? 0);
        // Once applied, nothing is left to do, whichever way it is asked.
        expect(JSON.parse(await quickly(desired))[1]).toEqual([]);
        expect(JSON.parse(await wholly(desired))[1]).toEqual([]);
        if (byHand !== null) await execute(byHand);
        pairs += 1;
      }
    }),
    { numRuns: sized(50, 700) },
  );
  expect(pairs).toBeGreaterThan(sized(90, 1_500));
});

const execute = (statement: string) => sql.raw(statement).execute(store);
