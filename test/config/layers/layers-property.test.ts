// Random stacks of layers: what is merged equals a merge written a second time, and the resources are those of documents that were
// written out by hand, whatever the order of files and whatever was read before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { merged } from '../../../src/config/layers/merge.ts';
import { allWanted } from '../../../src/core/plan/desired.ts';
import type { Tree } from '../../../src/core/source.ts';
import { internalHosts, ownSecrets } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { sized } from '../../support/test-size.ts';
import { images } from '../../support/worlds/images.ts';
import { anyStack, filesOf, type LayerValue, layersOf, type Stack } from './any-stack.ts';
import { independentFacts, independentMerge } from './independent-merge.ts';

const secrets = {
  ...ownSecrets,
  allowed: Object.fromEntries(['p0', 'p1', 'p2', 'p3'].map((name) => [name, ['PORTICO_SECRET_A_X', 'secrets/a/x']])),
};

const read = (tree: Tree, cache = new ParseCache()) =>
  readDesired(tree, { path: 'portals', hosts: internalHosts, secrets, images, cache });

type Read = Awaited<ReturnType<typeof read>>;

/** What an apply would make of it: the resources of each portal that is not held. Plan ids are made of them. */
function outcome(desired: Read): unknown {
  const held = desired.held.map(({ portalName }) => portalName);
  const resources = allWanted(desired).filter(({ brand, kind }) => kind !== 'asset' && !held.includes(brand ?? ''));
  return {
    held,
    complete: desired.complete,
    resources: resources.map(({ kind, name, digest }) => `${kind}/${name} ${digest}`).sort(),
  };
}

const inOrder = (files: Record<string, string>, order: 'as given' | 'reversed'): Tree => {
  const tree = treeOf({ ...files, 'portals/a.js': 'let c = 3' });
  return order === 'as given' ? tree : { ...tree, entries: tree.entries.toReversed() };
};

/** Each portal as one document without layers. */
const writtenOut = (stack: Stack): Record<string, string> =>
  Object.fromEntries(
    stack.portals.map((portal) => {
      const value = independentFacts(independentMerge(layersOf(stack, portal)) as LayerValue);
      return [
        `portals/${portal.name}.yaml`,
        JSON.stringify(value).replace('{', '{"apiVersion":"portico/v1","kind":"Portal",'),
      ];
    }),
  );

test('the merge of any stack equals one written a second time', () => {
  fc.assert(
    fc.property(anyStack('odd'), (stack) => {
      for (const portal of stack.portals) {
        const layers = layersOf(stack, portal);
        const ours = layers.reduce<unknown>((below, layer) => merged(layer, below), {});
        expect(JSON.stringify(ours, sorted)).toBe(JSON.stringify(independentMerge(layers), sorted));
      }
    }),
    { numRuns: sized(1_000, 100_000) },
  );
});

test('resources are those of documents written out, in any order of files, whatever was read before', async () => {
  let valid = 0;
  await fc.assert(
    fc.asyncProperty(anyStack('plausible'), anyStack('odd'), async (stack, before) => {
      const files = filesOf(stack);
      const full = outcome(await read(inOrder(files, 'as given')));
      expect(outcome(await read(inOrder(files, 'reversed')))).toEqual(full);
      expect(outcome(await read(inOrder(writtenOut(stack), 'as given')))).toEqual(full);
      const cache = new ParseCache();
      await read(inOrder(filesOf(before), 'as given'), cache);
      expect(outcome(await read(inOrder(files, 'as given'), cache))).toEqual(full);
      valid += JSON.stringify(full).includes('portal/') ? 1 : 0;
    }),
    { numRuns: sized(60, 10_000) },
  );
  // Most stacks are valid: a property of refused ones alone would show little.
  expect(valid).toBeGreaterThan(sized(60, 10_000) / 3);
});

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
}
