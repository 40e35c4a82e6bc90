// The common part of written documents: what comes back is what was live, and near-equal brands become a base and six lines each.
// Costs about two seconds: five hundred brands are read twice.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../../../src/cli/portals/document-schemas.ts';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { writeDocuments } from '../../../src/config/export/documents.ts';
import { factorFiles } from '../../../src/config/export/factor/factor-files.ts';
import { factored } from '../../../src/config/export/factor/shared-part.ts';
import { differences, writtenTree } from '../../../src/config/export/written-tree.ts';
import { withFacts } from '../../../src/config/layers/facts.ts';
import { merged } from '../../../src/config/layers/merge.ts';
import { canonicalJson, type Json } from '../../../src/core/canonical.ts';
import { allWanted } from '../../../src/core/plan/desired.ts';
import type { LiveResource } from '../../../src/core/plan/resource.ts';
import type { Tree } from '../../../src/core/source.ts';
import { withoutSettings } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { sized } from '../../support/test-size.ts';
import { images } from '../../support/worlds/images.ts';
import { anyStack, type LayerValue, layersOf } from '../layers/any-stack.ts';
import { independentMerge } from '../layers/independent-merge.ts';

const schemas = readSchemas();
const logo = readFileSync(new URL('../../../portals/acme/logo.png', import.meta.url));
const read = (tree: Tree) => readDesired(tree, { ...withoutSettings, images, cache: new ParseCache() });

const brand = (name: string, title: string, more = '') => `apiVersion: portico/v1
kind: Portal
name: ${name}
brand: ${title}
domains: [portal.${name}.example]
currencies: [USD, EUR]
sections: [balance, cdr, payments, voucher]
footer: Copyright ${title} Ltd
support: { email: help@portal.${name}.example }
links: { privacy: "https://portal.${name}.example/privacy" }
texts: { login.title: Welcome to ${title} }
theme: { logo: logo.png, colors: { primary: "#0b5fff" } }
${more}`;

async function exported(portals: Readonly<Record<string, string>>) {
  const files = Object.entries(portals).flatMap(([name, text]) => [
    [`portals/${name}/portal.yaml`, text],
    [`portals/${name}/logo.png`, logo],
  ]);
  const desired = await read(treeOf(Object.fromEntries(files)));
  expect(desired.problems).toEqual([]);
  const live = { edited: false, foreign: false, archived: false };
  const rows = allWanted(desired).map(
    ({ kind, name, brand: portal, spec, digest }): LiveResource => ({
      kind,
      name,
      brand: portal,
      spec,
      digest,
      ...live,
    }),
  );
  const { files: flat } = writeDocuments({
    rows,
    path: 'portals',
    schemas,
    stylesheet: () => undefined,
    remarks: new Map(),
  });
  const written = factorFiles(flat, { path: 'portals', schema: schemas.portal });
  const back = await read(writtenTree(written, new Map(), async () => logo));
  return { written, problems: back.problems, differences: differences(rows, back) };
}

test('five hundred near-equal brands become one base and documents of at most six lines', async () => {
  const names = Array.from({ length: 500 }, (_none, index) => `brand-${index}`);
  const portals = Object.fromEntries(names.map((name, index) => [name, brand(name, `Brand No ${index}`)]));
  const { written, problems, differences: differing } = await exported(portals);
  expect(problems).toEqual([]);
  expect(differing).toEqual([]);
  const documents = names.map((name) => String(written.get(`portals/${name}/portal.yaml`)));
  expect(Math.max(...documents.map((text) => text.trimEnd().split('\n').length))).toBeLessThanOrEqual(6);
  expect([...written.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(1);
  expect([...written.keys()].filter((path) => path.includes('_bases/') && path.endsWith('.yaml'))).toHaveLength(1);
});

test('what a brand says otherwise stays in its document: an edit, a value, null, its own file', async () => {
  const {
    written,
    problems,
    differences: differing,
  } = await exported({
    one: brand('one', 'First'),
    two: brand('two', 'Second').replace('voucher]', 'voucher, documents]'),
    three: brand('three', 'Third')
      .replace(/^links: .*\n/m, '')
      .replace('#0b5fff', '#123456'),
    four: brand('four', 'Fourth'),
  });
  expect([problems, differing]).toEqual([[], []]);
  const of = (name: string) => parse(String(written.get(`portals/${name}/portal.yaml`))) as Record<string, unknown>;
  expect(of('two')['sections']).toEqual({ add: ['documents'] });
  expect(of('three')).toMatchObject({ links: null, theme: { colors: { primary: '#123456' } } });
  expect(Object.keys(of('four')).sort()).toEqual(['apiVersion', 'brand', 'extends', 'kind', 'name']);
});

test('one portal, and portals without anything in common, stay as they are', async () => {
  const alone = await exported({ one: brand('one', 'First') });
  expect([...alone.written.keys()].sort()).toEqual(['portals/one/logo.png', 'portals/one/portal.yaml']);
  expect(
    factored(
      [
        { name: 'a', footer: 'A' },
        { name: 'b', status: 'live' },
      ],
      'shared',
    ).base,
  ).toBeNull();
});

test('whatever portals say, the layers come to the same', () => {
  fc.assert(
    fc.property(anyStack('plausible'), (stack) => {
      const portals = stack.portals.map(
        (portal) => independentMerge(layersOf(stack, portal)) as LayerValue & { readonly name: string },
      );
      const { base, portals: written } = factored(portals, 'shared');
      for (const [index, { extends: parent, ...layer }] of written.entries()) {
        const back = parent === undefined ? layer : merged(layer, base);
        const text = (value: unknown) => canonicalJson(withFacts(value, null).value as Json);
        expect(text(back)).toBe(text(portals[index]));
      }
    }),
    { numRuns: sized(200, 20_000) },
  );
});
