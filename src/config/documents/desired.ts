// The pipeline: a tree of files becomes the desired set of resources, brand by brand, with every problem found.

import type { HostPolicy } from '../../core/domains/host-policy.ts';
import type { FindIncumbents } from '../../core/plan/incumbents.ts';
import type { Tree } from '../../core/source.ts';
import { contestedKeys, type Incumbents, secondDocuments } from '../rules/contested.ts';
import { nameFacts } from '../rules/domain-names.ts';
import { sharedDomainProblems } from '../rules/domains.ts';
import { overrideProblems, sameNameProblems } from '../rules/references.ts';
import { renamedKeys, renameProblems } from '../rules/renames.ts';
import { createDocumentCheck } from './check.ts';
import { Collected, type ReadDesired } from './collect.ts';
import type { OverridesDocument, PortalDocument, TemplateDocument } from './document.ts';
import type { ParseCache } from './parse-cache.ts';
import { loadPolicies, type Policies } from './policies.ts';
import { type Broken, readDocuments } from './read.ts';

export interface DesiredOptions {
  /** Only files below this folder are read. */
  readonly path: string;
  readonly hosts: HostPolicy;
  readonly cache: ParseCache;
  /** The tree that policies are read from, in a pull request the base branch; without it, the tree itself. */
  readonly policies?: Tree;
  /** Who is live: of several that claim the same, those who are not are invalid. Without it all of them are. */
  readonly incumbents?: FindIncumbents;
}

/**
 * Reads desired state. A brand with an error is held; an error that cannot be attributed to a brand makes the result
 * incomplete. Rejects only when a file could not be read at all.
 */
export async function readDesired(tree: Tree, options: DesiredOptions): Promise<ReadDesired> {
  const { path, hosts, cache } = options;
  const { documents, flawed, broken, files } = await readDocuments(tree, path, cache);
  const portals = documents.filter((document) => document.kind === 'Portal');
  const templates = documents.filter((document) => document.kind === 'TemplateCustomer');
  const overrides = documents.filter((document) => document.kind === 'Overrides');
  const flawedPortals = flawed.filter((document) => document.kind === 'Portal');
  const flawedOverrides = flawed.filter((document) => document.kind === 'Overrides');
  const allPortals = [...portals, ...flawedPortals];

  const collected = new Collected(path, broken, [...portals, ...overrides]);
  const check = createDocumentCheck({
    tree,
    files,
    cache,
    hosts,
    templates,
    facts: (portal) => nameFacts([portal], hosts.edgeTarget),
    policies: await policiesOf(collected, tree, options.policies),
    // A missing declaration may be in a file that could not be parsed; the problem of that file is the one to fix.
    complete: collected.complete,
  });
  const allOverrides = [...overrides, ...flawedOverrides];
  const contested = [...new Set([...contestedKeys(allPortals, allOverrides, hosts.zone), ...renamedKeys(allPortals)])];
  const incumbents = contested.length === 0 ? new Map() : ((await options.incumbents?.(contested)) ?? new Map());
  collected.reject(secondDocuments(allPortals, incumbents));
  checkTogether(collected, { zone: hosts.zone, portals: allPortals, templates, overrides: allOverrides, incumbents });
  for (const document of [...flawedPortals, ...flawedOverrides]) {
    collected.addProblems(document, (await check(document)).problems);
  }
  for (const document of [...portals, ...templates, ...overrides]) {
    const work = await check(document);
    collected.addProblems(document, work.problems);
    collected.add(document, work.expansion);
  }
  if (portals.length === 0 && broken.length === 0) collected.nothingThere();
  const names = portals.map((portal) => portal.value.name);
  return collected.desired({ portals: names, renames: renamesOf(allPortals, broken) }, check.content);
}

/** Former names of portals, also of those whose documents are refused: what they rename is not removed meanwhile. */
function renamesOf(portals: readonly PortalDocument[], broken: readonly Broken[]): Map<string, string> {
  const given = portals.map(({ value: { name, renamedFrom } }) => [name, renamedFrom] as const);
  const refused = broken.map(({ brand, renamedFrom }) => [brand, renamedFrom] as const);
  return new Map(
    [...refused, ...given].flatMap(([name, from]): [string, string][] =>
      name === null || from === undefined ? [] : [[name, from]],
    ),
  );
}

/**
 * Loads the policies. Those of the tree itself must be usable, also where those of another tree are applied. An unusable policy
 * of the other tree is only a warning: an error would refuse the change that fixes it.
 */
async function policiesOf(collected: Collected, tree: Tree, from: Tree = tree): Promise<Policies> {
  const own = await loadPolicies(tree);
  const policies = from === tree ? own : await loadPolicies(from);
  collected.addPolicyErrors(own.problems);
  if (policies !== own) collected.addShared(policies.problems.map((problem) => ({ ...problem, severity: 'warning' })));
  return policies;
}

/** Checks the rules between documents. */
function checkTogether(
  collected: Collected,
  {
    zone,
    portals,
    templates,
    overrides,
    incumbents,
  }: {
    readonly zone: string | null;
    readonly portals: readonly PortalDocument[];
    readonly templates: readonly TemplateDocument[];
    readonly overrides: readonly OverridesDocument[];
    readonly incumbents: Incumbents;
  },
): void {
  const names = new Set([...portals.map((portal) => portal.value.name), ...collected.heldBrands()]);
  const together = [
    ...sameNameProblems(portals, incumbents),
    ...sameNameProblems(templates, incumbents),
    ...sharedDomainProblems(portals, zone, incumbents),
    ...overrideProblems(overrides, names, incumbents),
    ...renameProblems(portals, incumbents),
  ];
  for (const [document, problems] of together) collected.addProblems(document, problems);
}
