// Every example there is, and what the pipeline says to one.

import { readdirSync } from 'node:fs';
import { readDesired } from '../../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../../src/config/documents/parse-cache.ts';
import { wholeScope } from '../../../../src/config/documents/scope.ts';
import type { HeldElsewhere } from '../../../../src/config/rules/permitted.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { internalHosts, ownSecrets, publicServers } from '../../../support/internal-hosts.ts';
import { treeOf } from '../../../support/memory-tree.ts';
import { images } from '../../../support/worlds/images.ts';
import type { ExampleFiles, RuleExample, RuleExamples } from './example.ts';

const apart = new Set(['all.ts', 'example.ts']);

/** By rule id, in the order of ids. @throws when two files have an example of one rule */
export async function allExamples(): Promise<ReadonlyMap<string, RuleExample>> {
  const files = readdirSync(import.meta.dirname).filter((file) => !apart.has(file));
  const maps = await Promise.all(
    files.map(
      async (file) => (await import(new URL(file, import.meta.url).href)) as { readonly examples: RuleExamples },
    ),
  );
  const entries = maps.flatMap(({ examples }) => Object.entries(examples));
  const twice = entries.find(([id], index) => entries.findIndex(([other]) => other === id) !== index);
  if (twice !== undefined) throw new Error(`there are two examples of ${twice[0]}`);
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The findings of some files, with the edge of portico.yaml's example. */
export async function findingsOf(
  files: ExampleFiles,
  { may, elsewhere = {} }: NonNullable<RuleExample['source']> = {},
): Promise<readonly Problem[]> {
  const held = new Map(Object.entries(elsewhere)) as HeldElsewhere;
  const options = {
    path: 'portals',
    hosts: { ...internalHosts, edgeTarget: 'edge.example.net' },
    secrets: ownSecrets,
    mailServers: publicServers,
    images,
    scope: { ...wholeScope, may: may ?? null, findElsewhere: async () => held },
    cache: new ParseCache(),
  } as const;
  return (await readDesired(treeOf(files), options)).problems;
}

/** Where the finding of an example stands: `file:line:column`. */
export function placeOf({ failing, file, at }: RuleExample): string {
  return `${file ?? Object.keys(failing)[0]}:${at}`;
}
