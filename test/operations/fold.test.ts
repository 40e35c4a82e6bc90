// A plan as its distinct changes and its effects: what is the same for many stands once, nothing is lost.
import { expect, test } from 'vitest';
import { canonicalJson, type Json, sha256 } from '../../src/core/canonical.ts';
import type { Action, Change } from '../../src/core/plan/change.ts';
import { fileOrigin } from '../../src/core/problem.ts';
import { effectsOf } from '../../src/operations/diff/effects.ts';
import { foldChanges } from '../../src/operations/diff/fold.ts';

function change(
  kind: string,
  name: string,
  portal: string | null,
  [from, to]: readonly [Json | undefined, Json | undefined],
): Change {
  const action: Action = from === undefined ? 'create' : to === undefined ? 'remove' : 'update';
  const [spec, was] = [canonicalJson(to ?? null), canonicalJson(from ?? null)];
  const row = {
    kind,
    name,
    brand: portal,
    spec: was,
    digest: sha256(was),
    edited: false,
    foreign: false,
    archived: false,
  };
  const wanted = {
    kind,
    name,
    brand: portal,
    spec,
    digest: sha256(spec),
    origin: fileOrigin(`portals/${portal}/portal.yaml`),
  };
  return {
    action,
    kind,
    name,
    brand: portal,
    from: from === undefined ? null : row,
    to: to === undefined ? null : wanted,
  };
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `brand-${String(index).padStart(3, '0')}`);
const sections = (portal: string, from: string[], to: string[]) =>
  change('access', portal, portal, [
    { sections: from, links: {} },
    { sections: to, links: {} },
  ]);
const footer = (portal: string, from: string, to: string) =>
  change('portal', portal, portal, [{ footer: from }, { footer: to }]);

test('500 brands with one more section and another footer are one group of two changes, whatever else they show', () => {
  const changes = names(500).flatMap((portal, index) => [
    sections(
      portal,
      ['cdr', ...(index % 2 === 0 ? ['did'] : [])],
      ['cdr', ...(index % 2 === 0 ? ['did'] : []), 'documents'],
    ),
    footer(portal, 'A', 'B'),
  ]);
  const groups = foldChanges(changes);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.portals).toHaveLength(500);
  expect(groups[0]?.changes.map(({ kind, fields }) => [kind, ...fields.map(({ path }) => path)])).toEqual([
    ['access', 'sections'],
    ['portal', 'footer'],
  ]);
});

test('what takes something away is read first, with the brands that it is of', () => {
  const [first = '', second = '', ...others] = names(10);
  const groups = foldChanges([
    ...[first, second].map((portal) => sections(portal, ['cdr', 'payments'], ['cdr'])),
    ...others.map((portal) => sections(portal, ['cdr'], ['cdr', 'documents'])),
    ...others.map((portal) => change('report', `${portal}/cdr`, portal, [{ columns: ['a'] }, { columns: ['a', 'b'] }])),
    change('template-customer', 'starter', null, [{ debitLimit: '25.00' }, { debitLimit: '50.00' }]),
  ]);
  expect(groups.map(({ portals, changes }) => [portals.length, changes.length])).toEqual([
    [2, 1],
    [8, 2],
    [1, 1],
  ]);
});

test('a brand that is removed is one effect, and so is each section that brands lose, with counts where they are known', () => {
  const [first = '', second = '', gone = ''] = names(3);
  const changes = [
    sections(first, ['cdr', 'payments'], ['cdr']),
    sections(second, ['cdr', 'payments'], ['cdr', 'voucher']),
    change('portal', gone, gone, [{ footer: '' }, undefined]),
    change('access', gone, gone, [{ sections: ['cdr'], links: {} }, undefined]),
    change('domain', 'new.example', first, [
      { portal: first, canonical: false },
      { portal: first, canonical: true },
    ]),
    change('domain', 'old.example', first, [
      { portal: first, canonical: true },
      { portal: first, canonical: false },
    ]),
  ];
  const each = { customers: 2, contacts: 5, passkeys: 1, links: 3 };
  const effects = effectsOf(changes, new Map([...names(3)].map((portal) => [portal, each])));
  expect(effects.map(({ type, portals, counts }) => [type, portals.length, counts?.contacts])).toEqual([
    ['portal-removed', 1, 5],
    ['section-lost', 2, 10],
    ['canonical-changed', 1, 5],
    ['section-gained', 1, 5],
  ]);
  expect(effectsOf(changes, null).every(({ counts }) => counts === null)).toBe(true);
});

test('no change is lost in folding: each resource is in some group, but content, which is shown where it is named', () => {
  const changes = [
    ...names(50).flatMap((portal, index) => [
      footer(portal, `${index}`, `${index + 1}`),
      sections(portal, ['cdr'], ['did']),
    ]),
    change('override', 'CUST-1', 'brand-001', [undefined, { portal: 'brand-001', show: ['did'] }]),
    change('asset', 'a'.repeat(64), null, [undefined, { mediaType: 'text/css', size: 1 }]),
  ];
  const named = foldChanges(changes).flatMap((group) =>
    group.changes.flatMap(({ kind, names: own }) => own.map((name) => `${kind} ${name}`)),
  );
  expect(new Set(named)).toEqual(
    new Set(changes.flatMap(({ kind, name }) => (kind === 'asset' ? [] : [`${kind} ${name}`]))),
  );
});

test('each change has its risk classes, and what the guards say of it; what comes with a new portal has none', () => {
  const [one, two, other] = ['brand-000', 'brand-001', 'brand-002'];
  const common = { level: 'change' as const, brands: 2, total: 3, limit: 1 };
  const message = '2 of 3 brands change visibility; limit 1';
  const groups = foldChanges(
    [
      ...[one, two].flatMap((portal) => [sections(portal, ['cdr'], []), footer(portal, 'A', 'B')]),
      change('portal', other, other, [undefined, { footer: 'A' }]),
      change('access', other, other, [undefined, { sections: ['cdr'], links: {} }]),
    ],
    new Map(),
    [{ ...common, subject: 'visibility', portals: [one, two], message }],
  );
  const shown = groups.flatMap((group) =>
    group.changes.map(({ kind, risks, guards }) => [group.portals.length, kind, risks.join(), guards.join()]),
  );
  expect(shown).toEqual([
    [2, 'access', 'visibility', message],
    [2, 'portal', 'appearance', ''],
    [1, 'access', '', ''],
    [1, 'portal', '', ''],
  ]);
});
