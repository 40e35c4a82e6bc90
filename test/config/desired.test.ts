// From files to resources: every kind there is, brands kept apart, and no input that breaks the reader.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedFilesCache } from '../../src/app/parsed-files-cache.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { sha256 } from '../../src/core/canonical.ts';
import { allWanted, type Desired } from '../../src/core/plan/desired.ts';
import type { Tree } from '../../src/core/source.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { openStore } from '../../src/store/store.ts';
import { readLease } from '../../src/store/tables/leases.ts';
import { png } from '../support/images/hostile.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { sized } from '../support/test-size.ts';
import { images } from '../support/worlds/images.ts';

type Files = Parameters<typeof treeOf>[0];

const portal = (name: string, rest = '') =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: ${name}\ndomains: [${name}.test]\ncurrencies: [EUR]\nsections: [cdr]\n${rest}`;
const template = 'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { channels: 2 }\n';
const overrides =
  'kind: Overrides\nportal: a\ncustomers:\n  C-1: { hide: [cdr], reason: x, until: 2027-01-01T00:00:00Z }\n';

const full: Files = {
  'portals/a/portal.yaml': portal(
    'a',
    'signup: { customer: true, templateCustomer: starter }\nsmtp: { host: s.test, from: a@a.test, password: { env: PORTICO_SECRET_A_PW } }\n' +
      'payments: { bankTransfer: { instructions: Pay here } }\nnetwork: { interconnect: { text: Call us } }\n' +
      'theme:\n  logo: logo.png\n  css: "h1 { color: red }"\n  javascript: [{ inline: "let a = 1" }]\n',
  ),
  'portals/a/logo.png': readFileSync(new URL('../../portals/acme/logo.png', import.meta.url)),
  'portals/a/overrides.yaml': overrides,
  'portals/starter.yaml': template,
};

const desiredOf = (files: Files | Tree, cache = new ParseCache()): Promise<Desired> => {
  const tree = 'entries' in files && Array.isArray(files.entries) ? (files as Tree) : treeOf(files as Files);
  return readDesired(tree, { path: 'portals', hosts: internalHosts, secrets: ownSecrets, images, cache });
};

const spec = (desired: Desired, kind: string, name: string) =>
  JSON.parse(allWanted(desired).find((resource) => resource.kind === kind && resource.name === name)?.spec ?? 'null');

const brandsOf = (desired: Desired) =>
  allWanted(desired)
    .filter(({ kind }) => kind === 'portal')
    .map(({ name }) => name)
    .sort();
const heldOf = (desired: Desired) => desired.held.map(({ portalName }) => portalName);

test('one portal with everything declares a resource of every kind', async () => {
  const desired = await desiredOf(full);
  expect(desired.problems).toEqual([]);
  expect([...new Set(allWanted(desired).map(({ kind }) => kind))].sort()).toEqual(kinds.map(({ name }) => name).sort());
  expect(spec(desired, 'override', 'C-1')).toEqual({
    portal: 'a',
    show: [],
    hide: ['cdr'],
    reason: 'x',
    until: Date.UTC(2027, 0, 1),
  });
  expect(spec(desired, 'mail', 'a')).toMatchObject({
    host: 's.test',
    port: 587,
    password: { env: 'PORTICO_SECRET_A_PW' },
  });
  expect(spec(desired, 'domain', 'a.test')).toEqual({ portal: 'a', canonical: true });
  expect(spec(desired, 'template-customer', 'starter')).toEqual({ customer: { channels: 2 } });
});

test('assets are named by their content, and CSS is rewritten inside the layer of brands', async () => {
  const desired = await desiredOf(full);
  const assets = allWanted(desired).filter(({ kind }) => kind === 'asset');
  expect(assets).toHaveLength(3);
  for (const { name, brand } of assets) {
    expect(brand).toBeNull();
    expect(sha256(await desired.content(name))).toBe(name);
  }
  const texts = await Promise.all(assets.map(async ({ name }) => Buffer.from(await desired.content(name)).toString()));
  expect(texts.find((text) => text.startsWith('@layer brand {'))).toMatch(/color: red;?\s*\}\s*\}\s*$/);
});

describe('one brand is wrong', () => {
  const good = { 'portals/a/portal.yaml': portal('a'), 'portals/b/portal.yaml': portal('b') };
  test.each<[string, Files, string[], boolean]>([
    ['its portal', { ...good, 'portals/a/portal.yaml': portal('a', 'colour: x\n') }, ['a'], true],
    ['its overrides', { ...good, 'portals/a/o.yaml': overrides.replace('[cdr]', '[nothing]') }, ['a'], true],
    ['a file beside it that cannot be parsed', { ...good, 'portals/a/x.yaml': '[' }, ['a'], false],
    ['a file far from any brand', { ...good, 'portals/x.yaml': '[' }, [], false],
    ['a template', { ...good, 'portals/t.yaml': template.replace('channels', 'chanels') }, [], false],
  ])('%s: it is held, the other is there', async (_name, files, held, complete) => {
    const desired = await desiredOf(files);
    expect(heldOf(desired)).toEqual(held);
    expect(desired.complete).toBe(complete);
    expect(brandsOf(desired)).toContain('b');
    expect(desired.held.flatMap(({ problems }) => problems).length).toBe(held.length);
  });

  test('two portals that want one hostname are both held', async () => {
    expect(
      heldOf(await desiredOf({ ...good, 'portals/b/portal.yaml': portal('b').replace('b.test', 'a.test') })),
    ).toEqual(['a', 'b']);
  });
});

test('a file that did not change is not read again', async () => {
  const cache = new ParseCache();
  const reads: string[] = [];
  const counted = (files: Files): Tree => {
    const tree = treeOf(files);
    const read: Tree['read'] = (entry) => {
      reads.push(entry.path);
      return tree.read(entry);
    };
    return { entries: tree.entries, read };
  };
  const files = { 'portals/a/portal.yaml': portal('a'), 'portals/b/portal.yaml': portal('b') };
  await desiredOf(counted(files), cache);
  await desiredOf(counted({ ...files, 'portals/b/portal.yaml': portal('b', 'footer: New\n') }), cache);
  expect(reads).toEqual(['portals/a/portal.yaml', 'portals/b/portal.yaml', 'portals/b/portal.yaml']);
});

test('after a restart, a commit that changes one file has one file read and parsed', async () => {
  const store = await openStore('sqlite::memory:');
  const { fence } = await readLease(store);
  const reads: string[] = [];
  const read = async (files: Files, release = '1.0.0'): Promise<void> => {
    const tree = treeOf(files);
    const read: Tree['read'] = (entry) => {
      reads.push(entry.path);
      return tree.read(entry);
    };
    const cache = new ParseCache(parsedFilesCache(store, release));
    const desired = await desiredOf({ entries: tree.entries, read }, cache);
    expect(desired.wanted.size).toBeGreaterThan(0);
    await cache.save(tree.entries, fence);
  };
  const files = { 'portals/a/portal.yaml': portal('a'), 'portals/b/portal.yaml': portal('b') };
  await read(files);
  expect(reads.splice(0)).toEqual(['portals/a/portal.yaml', 'portals/b/portal.yaml']);
  await read(files);
  expect(reads.splice(0)).toEqual([]);
  await read({ ...files, 'portals/b/portal.yaml': portal('b', 'footer: New\n') });
  expect(reads.splice(0)).toEqual(['portals/b/portal.yaml']);
  // What another release made of a file may differ.
  await read(files, '2.0.0');
  expect(reads.splice(0)).toHaveLength(2);
  await read({ 'portals/a/portal.yaml': portal('a', 'footer: Alone\n') }, '2.0.0');
  expect(await store.selectFrom('parsed_file').select('path').execute()).toEqual([{ path: 'portals/a/portal.yaml' }]);
  await store.destroy();
});

test('a file that cannot be read rejects: that is neither a removal nor a mistake in the files', async () => {
  const tree = treeOf(full);
  await expect(desiredOf({ ...tree, read: async () => Promise.reject(new Error('damaged')) })).rejects.toThrow(
    'damaged',
  );
});

describe('properties', () => {
  test('order of files and of keys changes nothing', async () => {
    const lines = portal('a').trimEnd().split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        fc.boolean(),
        async (shuffled, last) => {
          const own = last ? 'portals/z.yaml' : 'portals/0.yaml';
          const mixed = await desiredOf({ [own]: `${shuffled.join('\n')}\n`, 'portals/b.yaml': portal('b') });
          const plain = await desiredOf({ 'portals/a.yaml': portal('a'), 'portals/b.yaml': portal('b') });
          const digests = (desired: Desired) =>
            allWanted(desired)
              .map(({ kind, name, digest }) => `${kind} ${name} ${digest}`)
              .sort();
          expect(digests(mixed)).toEqual(digests(plain));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('bytes of any kind, and documents with a piece cut out or put in, end in findings and never in a throw', async () => {
    const whole = String(full['portals/a/portal.yaml']);
    const mutated = fc
      .tuple(fc.nat(whole.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, length, text]) => Buffer.from(whole.slice(0, at) + text + whole.slice(at + length)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), async (bytes) => {
        const desired = await desiredOf({ ...full, 'portals/a/portal.yaml': bytes });
        for (const { message, rule, origin } of desired.problems) {
          expect(message).not.toMatch(/\n\s+at /);
          expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          expect(origin.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: sized(60, 300) },
    );
  });
});

test('an image that would cost much holds its own brand alone, at the line that names it', async () => {
  const files = {
    'portals/a/portal.yaml': portal('a', 'theme:\n  logo: logo.png\n'),
    'portals/a/logo.png': png({ inflated: 200_000_000 }),
    'portals/b/portal.yaml': portal('b'),
  };
  const desired = await desiredOf(files);
  expect(desired.held.map(({ portalName }) => portalName)).toEqual(['a']);
  expect(desired.held[0]?.problems).toMatchObject([
    { rule: 'image-broken', pointer: 'theme/logo', origin: { file: 'portals/a/portal.yaml' } },
  ]);
  expect([...desired.wanted.keys()]).toContain('b');
});
