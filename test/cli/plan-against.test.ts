// What a merge would do: two commits compared by the real program, and the comment that a pull request shows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planMarkdown } from '../../src/cli/print/plan-markdown.ts';
import { canonicalJson, type Json, sha256 } from '../../src/core/canonical.ts';
import { wantedOf } from '../../src/core/plan/desired.ts';
import { soleOwnership } from '../../src/core/plan/ownership.ts';
import { plan } from '../../src/core/plan/plan.ts';
import type { LiveResource, Resource } from '../../src/core/plan/resource.ts';
import { fileOrigin } from '../../src/core/problem.ts';
import { diffPlan } from '../../src/operations/diff/plan-diff.ts';
import { judge, type Pass } from '../../src/reconcile/pass.ts';
import { treeOf } from '../support/memory-tree.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { defaults } from '../support/worlds/reconcile.ts';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const portal = 'portals/nordwind/portal.yaml';

function change(from: string | RegExp, to: string): void {
  place.save(portal, place.read(portal).replace(from, to));
}

test('two commits: what the merge changes, field by field, without a store and without secrets', async () => {
  change(/^brand: .*$/m, 'brand: Nordwind Neu');
  place.commit('A new name');
  const result = await place.here('plan', '--against', 'HEAD~1..HEAD', '--format', 'json', '--detailed-exitcode');
  expect(result).toMatchObject({ code: 2, err: '' });
  const { changes } = JSON.parse(result.out) as { changes: unknown[] };
  expect(changes).toEqual([
    {
      action: 'update',
      kind: 'portal',
      name: 'nordwind',
      brand: 'nordwind',
      fields: [{ path: 'brand', pointer: '/brand', from: expect.any(String), to: 'Nordwind Neu' }],
    },
  ]);
  expect(place.git('status', '--porcelain')).toBe('');
});

test('saved files count when only the base is named', async () => {
  expect((await place.here('plan', '--against', 'HEAD')).out).toContain('No changes');
  change(/^brand: .*$/m, 'brand: Nordwind Neu');
  expect((await place.here('plan', '--against', 'HEAD')).out).toContain('-> Nordwind Neu');
});

test('a folder inside a larger repository is compared with itself', async () => {
  place.git('mv', 'portals', 'config-portals');
  mkdirSync(join(place.folder, 'config'));
  place.git('mv', 'config-portals', 'config/portals');
  place.commit('Moved');
  expect((await place.here('plan', 'config', '--against', 'HEAD')).out).toContain('No changes');
});

test('a folder that the base does not have yet is all new', async () => {
  place.git('checkout', '-q', '-b', 'new');
  mkdirSync(join(place.folder, 'config'));
  place.git('mv', 'portals', 'config/portals');
  const result = await place.here('plan', 'config', '--against', 'HEAD');
  expect(result).toMatchObject({ code: 0, err: '' });
  expect(result.out).toContain('+ portal acme');
});

test('the plan has the id that the server will ask to approve', async () => {
  expect((await place.here('apply', '--yes')).code).toBe(0);
  place.git('rm', '-rq', 'portals/nordwind');
  const merge = await place.here('plan', '--against', 'HEAD', '--format', 'json');
  const server = await place.here('plan', '--format', 'json');
  expect(merge.code).toBe(3);
  expect((JSON.parse(merge.out) as { id: string }).id).toBe((JSON.parse(server.out) as { id: string }).id);
});

test.each(['a...b', 'a..', '..b', 'a..b..c'])('the range %s is refused with the right form', async (range) => {
  expect(await place.here('plan', '--against', range)).toMatchObject({
    code: 1,
    err: expect.stringContaining('BASE..HEAD'),
  });
});

test('a revision that is not there is said plainly', async () => {
  const result = await place.here('plan', '--against', 'nowhere');
  expect(result.code).toBe(1);
  expect(result.err).toContain('the revision nowhere of . cannot be read');
  expect(result.err).toContain('fetch-depth: 0');
});

test('the comment: removals first and marked, overrides counted, and how to approve', async () => {
  change(/^brand: .*$/m, 'brand: Nordwind Neu');
  place.git('rm', '-rq', 'portals/acme');
  mkdirSync(join(place.folder, 'portals/nordwind'), { recursive: true });
  writeFileSync(
    join(place.folder, 'portals/nordwind/more.yaml'),
    'apiVersion: portico/v1\nkind: Overrides\nportal: nordwind\ncustomers:\n  CUST-7777: { hide: [cdr], reason: "asked for" }\n',
  );
  const { out, code } = await place.here('plan', '--against', 'HEAD', '--format', 'markdown');
  expect(code).toBe(3);
  await expect(out).toMatchFileSnapshot('golden/plan.md');
});

const markdownOf = (pass: Pass): string => planMarkdown(pass, diffPlan(pass.plan.changes));

const noContent = () => Promise.reject(new Error('no asset'));

/** A comparison that changes `count` brands, each to its own value. */
function comparisonOf(count: number, value: (index: number) => Json) {
  const spec = (index: number): Json => ({ brand: value(index), footer: 'f'.repeat(300) });
  const names = Array.from({ length: count }, (_, index) => `brand-${index}`);
  const live = names.map(
    (name): LiveResource => ({
      kind: 'portal',
      name,
      brand: name,
      spec: '{"brand":"old","footer":""}',
      digest: 'old',
      edited: false,
      foreign: false,
      archived: false,
    }),
  );
  const resources = names.slice(count / 4).map((name, index): Resource => {
    const wanted = canonicalJson(spec(index));
    return { kind: 'portal', name, brand: name, spec: wanted, digest: sha256(wanted), origin: fileOrigin('f') };
  });
  const desired = {
    wanted: wantedOf(resources),
    content: noContent,
    held: [],
    complete: true,
    policyErrors: [],
    renames: new Map(),
    problems: [],
  };
  const revision = { id: { folder: 'x' }, author: '', message: '', treeId: null, tree: async () => treeOf({}) };
  const synced = new Map(names.map((name) => [name, 'old']));
  const state = {
    counter: 0,
    synced,
    archived: new Set<string>(),
    renamed: [],
    drifted: new Map<string, string>(),
    rows: live,
  };
  const counts = {
    removals: { brands: new Map<string, number>(), kinds: new Map<string, number>(), all: count, removedLastHour: 0 },
    changes: { live: count, lastHour: new Map() },
    users: new Map(),
  };
  const planned = {
    revision,
    part: soleOwnership,
    desired,
    live: state,
    plan: plan(desired, state, () => []),
    breakGlass: [],
    renames: [],
  };
  return judge(planned, counts, { limits: defaults.guards, selfHeal: true, approved: new Set() });
}

test('a change of 10,000 brands stays under the limit of a comment and says what was left out', () => {
  const text = markdownOf(comparisonOf(10_000, (index) => `Brand ${index}`));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('0 to create, 7500 to update, **2500 to remove**.');
  expect(text).toMatch(/Left out for lack of room\*\*: [\d,]+ more changes/);
  // Whole blocks only: each one that begins also ends.
  expect(text.match(/<details\b/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

test('a change of 10,000 brands in four ways is shown whole, each way once, however many names it has', () => {
  const text = markdownOf(comparisonOf(10_000, (index) => ['one', 'two', 'three'][index % 3] ?? ''));
  expect(text.length).toBeLessThan(20_000);
  expect(text).not.toContain('Left out');
  for (const way of ['brand: old -> one', 'brand: old -> two', 'brand: old -> three']) expect(text).toContain(way);
});

test('nothing that a file says can leave its fence', () => {
  const hostile = '```\n</details><script>alert(1)</script>\n@everyone ````` ![x](https://evil.example/p.png)';
  const text = markdownOf(comparisonOf(4, () => hostile));
  const fences = [...text.matchAll(/^(`{3,})(?:diff|text)\n[\s\S]*?\n\1$/gm)].map(([whole]) => whole);
  const outside = fences.reduce((rest, fence) => rest.replace(fence, ''), text);
  expect(fences.join('')).toContain('evil.example');
  expect(outside).not.toMatch(/evil|script|@everyone/);
});
