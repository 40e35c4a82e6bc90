// The planner, as a table of worlds: each step is planned, applied to a list in memory, and must then plan nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json, sha256 } from '../../src/core/canonical.ts';
import { type Change, fieldsOf } from '../../src/core/plan/change.ts';
import { type Desired, wantedOf } from '../../src/core/plan/desired.ts';
import { guard } from '../../src/core/plan/guard.ts';
import { type Live, type Plan, plan as planOf } from '../../src/core/plan/plan.ts';
import { keyOf, type LiveResource, type Resource } from '../../src/core/plan/resource.ts';

const origin = { file: 'portals/a.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const problem = { rule: 'r', severity: 'error', message: 'm', pointer: '', origin } as const;

function wanted(kind: string, name: string, brand: string | null, spec: Json): Resource {
  const text = canonicalJson(spec);
  return { kind, name, brand, spec: text, digest: sha256(text), origin };
}

function desired(resources: readonly Resource[], rest: Partial<Desired> = {}): Desired {
  const content = () => Promise.reject(new Error('no asset'));
  return {
    wanted: wantedOf(resources),
    content,
    held: [],
    complete: true,
    policyErrors: [],
    renames: new Map(),
    problems: [],
    ...rest,
  };
}

/** Rows as they are read when nothing is known of what brands were brought to. */
function liveOf(rows: readonly LiveResource[]): Live {
  return { synced: new Map(rows.map(({ brand }) => [brand ?? '', ''])), drifted: new Map(), rows };
}

const plan = (files: Desired, rows: readonly LiveResource[], refers: typeof references) =>
  planOf(files, liveOf(rows), refers);

function countsOf(rows: readonly LiveResource[]) {
  const count = (subjectOf: (row: LiveResource) => string) =>
    new Map([...Map.groupBy(rows, subjectOf)].map(([subject, own]) => [subject, own.length]));
  return {
    brands: count(({ brand }) => brand ?? ''),
    kinds: count(({ kind }) => kind),
    all: rows.length,
    removedLastHour: 0,
  };
}

const references = (kind: string, spec: Json) =>
  kind === 'theme' ? [`asset/${String((spec as { css?: string }).css)}` as const] : [];

/** What an apply does to the rows, written without the planner's help. */
function applied(live: readonly LiveResource[], changes: readonly Change[]): LiveResource[] {
  const rows = new Map(live.map((row) => [keyOf(row), row]));
  for (const change of changes) {
    const key = keyOf(change);
    const row = rows.get(key);
    if (change.to !== null) rows.set(key, rowOf(change.to));
    else if (row !== undefined) rows.set(key, { ...row, archived: true });
  }
  return [...rows.values()];
}

function rowOf(resource: Resource): LiveResource {
  const { kind, name, brand, digest } = resource;
  return {
    kind,
    name,
    brand,
    digest,
    spec: resource.spec,
    edited: false,
    foreign: false,
    archived: false,
  };
}

const acme = wanted('portal', 'acme', 'acme', { brand: 'Acme', footer: '' });
const acmeHost = wanted('domain', 'acme.localhost', 'acme', { portal: 'acme' });
const north = wanted('portal', 'north', 'north', { brand: 'North', footer: '' });
const all = [acme, acmeHost, north];
const live = all.map(rowOf);

const actions = (made: Plan) => made.changes.map((change) => `${change.action} ${change.kind}/${change.name}`);

describe('worlds', () => {
  const worlds: readonly [string, Desired, readonly LiveResource[], readonly string[]][] = [
    [
      'nothing live: everything is created',
      desired(all),
      [],
      ['create domain/acme.localhost', 'create portal/acme', 'create portal/north'],
    ],
    ['everything live: nothing to do', desired(all), live, []],
    [
      'a field changed: one update',
      desired([wanted('portal', 'acme', 'acme', { brand: 'Acme 2', footer: '' }), acmeHost, north]),
      live,
      ['update portal/acme'],
    ],
    [
      'a brand gone: its rows are archived, after any upsert',
      desired([north]),
      live,
      ['remove domain/acme.localhost', 'remove portal/acme'],
    ],
    [
      'an archived row wanted again is restored',
      desired(all),
      live.map((row) => ({ ...row, archived: true })),
      ['restore domain/acme.localhost', 'restore portal/acme', 'restore portal/north'],
    ],
    [
      'a row edited by hand is healed',
      desired(all),
      live.map((row) => ({ ...row, edited: row.name === 'acme' })),
      ['heal portal/acme'],
    ],
    [
      'an archived row that the files do not want stays archived',
      desired([north]),
      live.map((row) => ({ ...row, archived: row.brand === 'acme' })),
      [],
    ],
    [
      'a domain that moves to another brand is one update',
      desired([acme, wanted('domain', 'acme.localhost', 'north', { portal: 'north' }), north]),
      live,
      ['update domain/acme.localhost'],
    ],
    [
      'a held brand keeps its rows',
      desired([north], { held: [{ portalName: 'acme', problems: [problem] }] }),
      live,
      [],
    ],
    ['an incomplete tree removes nothing', desired([], { complete: false }), live, []],
    [
      'a domain wanted by a held brand stays with the brand that has it',
      desired([acme, { ...acmeHost, brand: 'north' }], { held: [{ portalName: 'north', problems: [problem] }] }),
      live,
      [],
    ],
  ];
  for (const [name, files, rows, expected] of worlds) {
    test(name, () => {
      const made = plan(files, rows, references);
      expect(actions(made)).toEqual(expected);
      const after = applied(rows, made.changes);
      expect(actions(plan(files, after, references))).toEqual([]);
    });
  }
});

test('what a held brand refers to is kept with it', () => {
  const theme = wanted('theme', 'acme', 'acme', { css: 'abc' });
  const asset = wanted('asset', 'abc', null, { size: 1 });
  const rows = [acme, theme, asset, north].map(rowOf);
  const files = desired([north], { held: [{ portalName: 'acme', problems: [problem] }] });
  expect(actions(plan(files, rows, references))).toEqual([]);
});

test('old and new value of each field are in the plan, and upserts come before removals', () => {
  const changed = wanted('portal', 'north', 'north', { brand: 'North', footer: 'Bye' });
  const made = plan(desired([changed]), live, references);
  expect(made.changes.map((change) => change.action)).toEqual(['update', 'remove', 'remove']);
  expect(made.changes.slice(0, 1).flatMap(fieldsOf)).toEqual([
    { path: 'footer', pointer: '/footer', from: '', to: 'Bye' },
  ]);
});

test('a spec that was edited into invalid JSON is healed as a whole', () => {
  const broken = live.map((row) => (row.name === 'acme' ? { ...row, spec: '{"brand":', edited: true } : row));
  expect(actions(plan(desired(all), broken, references))).toEqual(['heal portal/acme']);
});

describe('guards', () => {
  const limits = { maxRemovals: 3, maxRemovalPercent: 10, maxRemovalsPerHour: 10, maxRemovalPercentPerHour: 20 };
  const many = Array.from({ length: 40 }, (_, index) => wanted('domain', `h${index}.test`, 'acme', { portal: 'acme' }));

  test('one removal of few is more than ten per cent, from the first record up', () => {
    const made = plan(desired([acme, north]), live, references);
    expect(guard(made, countsOf(live), limits).map((block) => `${block.level} ${block.subject}`)).toEqual([
      'all ',
      'brand acme',
      'kind domain',
    ]);
  });

  test.each([
    [3, 0],
    [4, 3],
  ])('%i removals of 40 break %i limits', (removed, broken) => {
    const rows = many.map(rowOf);
    const made = plan(desired(many.slice(removed)), rows, references);
    expect(guard(made, countsOf(rows), limits)).toHaveLength(broken);
  });

  test('assets may go: they are named by their content and Git still has them', () => {
    const rows = [wanted('asset', 'abc', null, {}), acme].map(rowOf);
    expect(guard(plan(desired([acme]), rows, references), countsOf(rows), limits)).toEqual([]);
  });
});

describe('properties', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const resource = fc
    .record({
      kind: fc.constantFrom('portal', 'domain', 'access'),
      name,
      brand: name,
      value: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ kind, name: id, brand, value }) => wanted(kind, id, brand, { value }));
  const set = fc.uniqueArray(resource, { selector: keyOf, maxLength: 9 });
  const rows = fc
    .tuple(set, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }))
    .map(([resources, flags]) =>
      resources.map((entry, index): LiveResource => ({ ...rowOf(entry), archived: flags[index] ?? false })),
    );

  test('after an apply the rows are what the files want, compared without the planner', () => {
    fc.assert(
      fc.property(set, rows, (resources, before) => {
        const made = plan(desired(resources), before, references);
        const after = applied(before, made.changes).filter((row) => !row.archived);
        expect(new Set(after.map((row) => `${keyOf(row)} ${row.brand} ${row.digest}`))).toEqual(
          new Set(resources.map((entry) => `${keyOf(entry)} ${entry.brand} ${entry.digest}`)),
        );
      }),
    );
  });

  test('order of the files does not matter to the plan id', () => {
    fc.assert(
      fc.property(set, rows, (resources, before) => {
        const reversed = plan(desired([...resources].reverse()), [...before].reverse(), references);
        expect(reversed.id).toBe(plan(desired(resources), before, references).id);
      }),
    );
  });

  test('nothing is ever removed from an incomplete tree or a held brand', () => {
    fc.assert(
      fc.property(set, rows, name, fc.boolean(), (resources, before, held, complete) => {
        const files = desired(resources, { complete, held: [{ portalName: held, problems: [problem] }] });
        const removed = plan(files, before, references).changes.filter((change) => change.action === 'remove');
        expect(removed.filter((change) => change.brand === held)).toEqual([]);
        if (!complete) expect(removed).toEqual([]);
      }),
    );
  });
});
