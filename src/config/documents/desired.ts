// The pipeline: a tree of files becomes the desired set of resources, brand by brand, with every problem found.

import type { HostPolicy } from '../../core/domains/host-policy.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import type { FindIncumbents } from '../../core/plan/incumbents.ts';
import type { Tree } from '../../core/source.ts';
import { mergePortals } from '../layers/merge-portals.ts';
import { contestedKeys, type Incumbents, secondDocuments } from '../rules/contested.ts';
import { nameFacts } from '../rules/domain-names.ts';
import { sharedDomainProblems } from '../rules/domains.ts';
import { type MailServerPolicy, mailServerProblems } from '../rules/mail-servers.ts';
import { pathProblems } from '../rules/paths.ts';
import { policyProblems } from '../rules/permitted.ts';
import { sameCustomerProblems, sameNameProblems, undeclaredPortalProblems } from '../rules/references.ts';
import { renamedKeys, renameProblems } from '../rules/renames.ts';
import { sealedProblems } from '../rules/sealed.ts';
import { secretKeys, secretProblems } from '../rules/secrets.ts';
import type { SecretPolicy } from '../settings/secret-policy.ts';
import { createDocumentCheck } from './check.ts';
import { Collected, type ReadDesired } from './collect.ts';
import type { ReadableDocument, ReadableOverrides, ReadablePortal, ReadableTemplate } from './document.ts';
import type { ParseCache } from './parse-cache.ts';
import { joinedPolicies, loadPolicies, noPolicies, type Policies } from './policies.ts';
import { readDocuments } from './read.ts';
import { inScope, type SourceScope, sharedTemplates, wholeScope } from './scope.ts';
import { known } from './sound.ts';

export interface DesiredOptions {
  /** Only files below this folder are read. */
  readonly path: string;
  readonly hosts: HostPolicy;
  readonly secrets: SecretPolicy;
  /** Without it, as where no settings are known, mail servers are not judged. */
  readonly mailServers?: MailServerPolicy;
  readonly cache: ParseCache;
  readonly images: ImageReader;
  /** The tree that policies are read from, in a pull request the base branch; without it, the tree itself. */
  readonly policies?: Tree;
  /** What the source may say; absent where it is the only one, and may everything. */
  readonly scope?: SourceScope;
  /** Who is live: of several that claim the same, those who are not are invalid. Without it all of them are. */
  readonly incumbents?: FindIncumbents;
}

/**
 * Reads desired state. A brand with an error is held; an error that cannot be attributed to a brand makes the result
 * incomplete. Rejects only when a file could not be read at all.
 */
export async function readDesired(tree: Tree, options: DesiredOptions): Promise<ReadDesired> {
  const { path, hosts, secrets, cache, images } = options;
  const { documents, flawed, broken, unread, files } = mergePortals(await readDocuments(tree, path, cache), {
    cache,
    zone: hosts.zone,
  });
  const scope = options.scope ?? wholeScope;
  const read: readonly ReadableDocument[] = [...documents, ...flawed];
  const scoped = await inScope(scope, read, broken, hosts.zone);
  const all = read.filter((document) => !scoped.refused.has(document));
  const shared = sharedTemplates(scope, scoped.refused);
  const claims = {
    ...{ zone: hosts.zone, mailServers: options.mailServers ?? null },
    portals: all.filter((document) => document.kind === 'Portal'),
    templates: all.filter((document) => document.kind === 'TemplateCustomer'),
    overrides: all.filter((document) => document.kind === 'Overrides'),
  };
  const owned = documents.filter((document) => document.kind !== 'TemplateCustomer');
  const collected = new Collected(path, broken, owned, scoped.isOwn);
  const check = createDocumentCheck({
    tree,
    files,
    cache,
    images,
    hosts,
    templates: [...claims.templates, ...shared],
    templateDigests: (scope.shared?.templates ?? []).map(({ name, digest }) => `${name} ${digest}`),
    facts: (portal) => nameFacts([portal], hosts.edgeTarget),
    policies: await policiesOf(collected, tree, { from: options.policies, scope }),
    // The problem of the document that cannot be read is the one to fix.
    allTemplatesKnown: !unread && claims.templates.every(hasName) && (scope.may === null || scope.shared !== null),
  });
  const incumbents = await incumbentsOf(claims, options);
  collected.reject(new Set([...secondDocuments(claims.portals, incumbents), ...scoped.refused]));
  for (const [document, problems] of scoped.problems) collected.addProblems(document, problems);
  const allPortalsKnown = !unread && claims.portals.every(hasName);
  checkTogether(collected, { ...claims, secrets, incumbents, allPortalsKnown });
  addPathProblems(collected, [...files.keys()], all);
  for (const document of flawed.filter((each) => !scoped.refused.has(each)))
    collected.addProblems(document, await check.problems(document));
  // Kinds in order: of resources that are declared twice the last one counts.
  for (const kind of ['Portal', 'TemplateCustomer', 'Overrides'] as const) {
    for (const document of documents.filter((each) => each.kind === kind && !scoped.refused.has(each))) {
      const work = await check(document);
      collected.addProblems(document, work.problems);
      collected.add(document, work.expansion);
    }
  }
  const names = documents.flatMap((document) =>
    document.kind === 'Portal' && !scoped.refused.has(document) ? [document.value.name] : [],
  );
  // The operator's source may be for what others share.
  const isForShared = scope.sharesWithOthers && documents.length > 0;
  if (names.length === 0 && broken.length === 0 && !isForShared) collected.nothingThere();
  return collected.desired({ portals: names, renames: renamesOf(claims.portals) }, check.content);
}

/** Who has what several documents claim. */
async function incumbentsOf(
  { portals, overrides }: Pick<Claims, 'portals' | 'overrides'>,
  { hosts, secrets, incumbents }: DesiredOptions,
): Promise<Incumbents> {
  const claimed = [
    ...contestedKeys(portals, overrides, hosts.zone),
    ...renamedKeys(portals),
    ...secretKeys(portals, secrets),
  ];
  return claimed.length === 0 ? new Map() : ((await incumbents?.([...new Set(claimed)])) ?? new Map());
}

/** Former names of portals, also of those whose documents are refused: what they rename is not removed meanwhile. */
function renamesOf(portals: readonly ReadablePortal[]): Map<string, string> {
  return new Map(
    portals.flatMap(({ value }): [string, string][] => {
      const [name, from] = [known(value.name), known(value.renamedFrom)];
      return name === undefined || from === undefined ? [] : [[name, from]];
    }),
  );
}

/**
 * Loads the policies. Those of the tree itself must be usable, also where those of another tree are applied. An unusable policy
 * of the other tree is only a warning: an error would refuse the change that fixes it. Those that the operator's source shares
 * hold in any case, and nothing is known of a portal while one of them cannot be used.
 */
async function policiesOf(
  collected: Collected,
  tree: Tree,
  { from = tree, scope: { may, shared } }: { readonly from: Tree | undefined; readonly scope: SourceScope },
): Promise<Policies> {
  const theirs = shared?.policies == null ? noPolicies : await loadPolicies(shared.policies);
  collected.addPolicyErrors(theirs.problems);
  const refused = policyProblems(tree, may);
  collected.addShared(refused);
  if (may?.policies === 'shared') return theirs;
  const own = await loadPolicies(tree);
  const policies = from === tree ? own : await loadPolicies(from);
  collected.addPolicyErrors(own.problems);
  if (policies !== own) collected.addShared(policies.problems.map((problem) => ({ ...problem, severity: 'warning' })));
  return joinedPolicies(theirs, policies);
}

/** Of a file with a document, its portal is held. */
function addPathProblems(collected: Collected, paths: readonly string[], documents: readonly ReadableDocument[]): void {
  for (const [path, problem] of pathProblems(paths)) {
    const document = documents.find(({ yaml }) => yaml.file === path);
    if (document === undefined) collected.addShared([problem]);
    else collected.addProblems(document, [problem]);
  }
}

const hasName = ({ value }: ReadablePortal | ReadableTemplate): boolean => known(value.name) !== undefined;

interface Claims {
  readonly zone: string | null;
  readonly secrets: SecretPolicy;
  readonly mailServers: MailServerPolicy | null;
  readonly portals: readonly ReadablePortal[];
  readonly templates: readonly ReadableTemplate[];
  readonly overrides: readonly ReadableOverrides[];
  readonly incumbents: Incumbents;
  /** Whether every portal's name could be read, so that a name that none declares is unknown. */
  readonly allPortalsKnown: boolean;
}

/** Checks the rules between documents. */
function checkTogether(
  collected: Collected,
  { zone, secrets, mailServers, portals, templates, overrides, incumbents, allPortalsKnown }: Claims,
): void {
  const declared = new Set(portals.flatMap(({ value }) => known(value.name) ?? []));
  const together = [
    ...sameNameProblems(portals, incumbents),
    ...sameNameProblems(templates, incumbents),
    ...sharedDomainProblems(portals, zone, incumbents),
    ...(allPortalsKnown ? undeclaredPortalProblems(overrides, declared) : []),
    ...sameCustomerProblems(overrides, incumbents),
    ...renameProblems(portals, incumbents),
    ...secretProblems(portals, secrets, incumbents),
    ...portals.map((portal) => [portal, sealedProblems(portal, secrets.recipients)] as const),
    ...(mailServers === null ? [] : mailServerProblems(portals, mailServers)),
  ];
  for (const [document, problems] of together) collected.addProblems(document, problems);
}
