// The planner, as a table of worlds: each step is planned, applied to a list in memory, and must then plan nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, type Json } from '../src/core/canonical.ts';
import { guard } from '../src/core/guard.ts';
import { type Change, type Desired, type Plan, plan } from '../src/core/plan.ts';
import { keyOf, type LiveResource, type Resource } from '../src/core/resource.ts';

const origin = { file: 'portals/a.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const problem = { rule: 'r', severity: 'error', message: 'm', pointer: '', origin } as const;

function wanted(kind: string, name: string, brand: string | null, spec: Json): Resource {
  return { kind, name, brand, spec, digest: digestOf(spec), origin };
}

function desired(resources: readonly Resource[], rest: Partial<Desired> = {}): Desired {
  return { resources, contents: new Map(), held: [], complete: true, problems: [], ...rest };
}

const references = (kind: string, spec: Json) =>
  kind === 'theme' ? [`asset/${String((spec as { css?: string }).css)}` as const] : [];

/** What an apply does to the rows, written without the planner's help. */
function applied(
  live: readonly LiveResource[],
  changes: readonly Change[],
  resources: readonly Resource[],
): LiveResource[] {
  const rows = new Map(live.map((row) => [keyOf(row), row]));
  for (const change of changes) {
    const key = keyOf(change);
    const resource = resources.find((candidate) => keyOf(candidate) === key);
    const row = rows.get(key);
    if (change.action === 'remove' && row !== undefined) rows.set(key, { ...row, archived: true });
    else if (resource !== undefined) rows.set(key, rowOf(resource));
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
    spec: JSON.stringify(resource.spec),
    edited: false,
    foreign: false,
    archived: false,
    file: 'f',
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
      desired([{ ...acme, spec: { brand: 'Acme 2', footer: '' }, digest: 'other' }, acmeHost, north]),
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
      'an archived row that nobody wants stays archived',
      desired([north]),
      live.map((row) => ({ ...row, archived: row.brand === 'acme' })),
      [],
    ],
    [
      'a domain that moves to another brand is one update',
      desired([acme, { ...acmeHost, brand: 'north', spec: { portal: 'north' }, digest: 'moved' }, north]),
      live,
      ['update domain/acme.localhost'],
    ],
    ['a held brand keeps its rows', desired([north], { held: [{ brand: 'acme', problems: [problem] }] }), live, []],
    ['an incomplete tree removes nothing', desired([], { complete: false }), live, []],
    [
      'a domain wanted by a held brand stays with the brand that has it',
      desired([acme, { ...acmeHost, brand: 'north' }], { held: [{ brand: 'north', problems: [problem] }] }),
      live,
      [],
    ],
  ];
  for (const [name, files, rows, expected] of worlds) {
    test(name, () => {
      const made = plan(files, rows, references);
      expect(actions(made)).toEqual(expected);
      const after = applied(rows, made.changes, files.resources);
      expect(actions(plan(files, after, references))).toEqual([]);
    });
  }
});

test('what a held brand refers to is kept with it', () => {
  const theme = wanted('theme', 'acme', 'acme', { css: 'abc' });
  const asset = wanted('asset', 'abc', null, { size: 1 });
  const rows = [acme, theme, asset, north].map(rowOf);
  const files = desired([north], { held: [{ brand: 'acme', problems: [problem] }] });
  expect(actions(plan(files, rows, references))).toEqual([]);
});

test('old and new value of each field are in the plan, and upserts come before removals', () => {
  const changed = { ...north, spec: { brand: 'North', footer: 'Bye' }, digest: 'x' };
  const made = plan(desired([changed]), live, references);
  expect(made.changes.map((change) => change.action)).toEqual(['update', 'remove', 'remove']);
  expect(made.changes[0]?.fields).toEqual([{ path: 'footer', from: '', to: 'Bye' }]);
});

test('a spec that was edited into something that is no JSON is healed whole', () => {
  const broken = live.map((row) => (row.name === 'acme' ? { ...row, spec: '{"brand":', edited: true } : row));
  expect(actions(plan(desired(all), broken, references))).toEqual(['heal portal/acme']);
});

describe('guards', () => {
  const limits = { maxRemovals: 3, maxRemovalPercent: 10 };
  const many = Array.from({ length: 40 }, (_, index) => wanted('domain', `h${index}.test`, 'acme', { portal: 'acme' }));

  test('one removal of few is more than ten per cent, from the first record up', () => {
    const made = plan(desired([acme, north]), live, references);
    expect(guard(made, live, limits).map((block) => `${block.level} ${block.subject}`)).toEqual([
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
    expect(guard(made, rows, limits)).toHaveLength(broken);
  });

  test('assets may go: they are named by their content and Git still has them', () => {
    const rows = [wanted('asset', 'abc', null, {}), acme].map(rowOf);
    expect(guard(plan(desired([acme]), rows, references), rows, limits)).toEqual([]);
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
        const after = applied(before, made.changes, resources).filter((row) => !row.archived);
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
        const files = desired(resources, { complete, held: [{ brand: held, problems: [problem] }] });
        const removed = plan(files, before, references).changes.filter((change) => change.action === 'remove');
        expect(removed.filter((change) => change.brand === held)).toEqual([]);
        if (!complete) expect(removed).toEqual([]);
      }),
    );
  });
});
