// The pipeline: a tree of files becomes the desired set of resources, brand by brand, with every problem found.
import { posix } from 'node:path';
import type { Desired, HeldBrand } from '../core/plan.ts';
import { byPosition, compareText, fileOrigin, type Problem } from '../core/problem.ts';
import type { Resource } from '../core/resource.ts';
import type { Tree } from '../core/source.ts';
import type { ConfigDocument, OverridesDocument, PortalDocument, TemplateDocument } from './document.ts';
import { type Expansion, expandAll } from './expand.ts';
import { normalHost } from './hostname.ts';
import type { ParseCache } from './parse-cache.ts';
import { loadPolicies } from './policies.ts';
import { type Broken, readDocuments } from './read-documents.ts';
import { amountProblems } from './rules/amounts.ts';
import { colorProblems } from './rules/colors.ts';
import { contractProblems } from './rules/contracts.ts';
import { type NameFacts, nameFacts } from './rules/domain-names.ts';
import { domainProblems, sharedDomainProblems } from './rules/domains.ts';
import { idProblems, overrideIdProblems } from './rules/ids.ts';
import { overrideProblems, sameNameProblems, templateProblems } from './rules/references.ts';
import { sectionLinkProblems } from './rules/section-links.ts';
import { signupProblems } from './rules/signup.ts';
import { createWordCheck } from './rules/words.ts';
import { loadThemeFiles } from './theme-files.ts';

export interface DesiredOptions {
  /** Only files below this folder count. */
  readonly path: string;
  readonly issuer: 'internal' | 'acme';
  /** Hostname that all portals point at, which none may have; null when it is not known. */
  readonly edgeTarget: string | null;
  readonly cache: ParseCache;
  /** Where policies are read from: in a pull request the base branch. Those of the tree itself otherwise. */
  readonly policies?: Tree;
}

export interface ReadDesired extends Desired {
  /** Names of the portals that are declared and pass their schema. */
  readonly portals: readonly string[];
}

/**
 * Reads what the files want. A brand with an error is held; what cannot be attributed to a brand makes the result
 * incomplete. Rejects only when a file could not be read at all.
 */
export async function readDesired(tree: Tree, options: DesiredOptions): Promise<ReadDesired> {
  const { documents, flawed, broken, files } = await readDocuments(tree, options.path, options.cache);
  const portals = documents.filter((document) => document.kind === 'Portal');
  const templates = documents.filter((document) => document.kind === 'TemplateCustomer');
  const overrides = documents.filter((document) => document.kind === 'Overrides');

  const collected = new Collected(options.path, broken, [...portals, ...overrides]);
  const flawedPortals = flawed.filter((document) => document.kind === 'Portal');
  const checkedPortals = [...portals, ...flawedPortals];
  const checkedOverrides = [...overrides, ...flawed.filter((document) => document.kind === 'Overrides')];
  const facts = await nameFacts(checkedPortals, options.edgeTarget);
  checkTogether(collected, checkedPortals, templates, checkedOverrides, facts);
  for (const portal of flawedPortals) {
    const { problems } = await loadThemeFiles(portal, tree, files);
    collected.addProblems(portal, problems);
  }
  for (const template of templates) {
    collected.addProblems(template, [...amountProblems(template), ...contractProblems(template, files)]);
  }
  await checkPolicies(collected, checkedPortals, tree, options.policies);
  if (portals.length === 0 && broken.length === 0) collected.nothingThere();

  for (const portal of portals) {
    const { files: theme, problems } = await loadThemeFiles(portal, tree, files);
    collected.addProblems(portal, problems);
    const hosts = portal.value.domains.map(normalHost).filter((host) => host !== '');
    const context = { files: theme, hosts, issuer: options.issuer };
    collected.add(portal.yaml, (kind) => kind.fromPortal?.(portal.value, context));
    for (const asset of theme.assets) collected.contents.set(asset.digest, asset.bytes);
  }
  for (const template of templates) collected.add(template.yaml, (kind) => kind.fromTemplate?.(template.value));
  for (const override of overrides) collected.add(override.yaml, (kind) => kind.fromOverrides?.(override.value));
  return collected.desired(portals.map((portal) => portal.value.name));
}

/**
 * Policies that a tree brings along must be usable, also where those of another tree count. One of the other tree that
 * is not is a warning: it checks nothing, and an error would refuse the change that mends it.
 */
async function checkPolicies(
  collected: Collected,
  portals: readonly PortalDocument[],
  tree: Tree,
  from: Tree = tree,
): Promise<void> {
  const own = await loadPolicies(tree);
  const policies = from === tree ? own : await loadPolicies(from);
  collected.addShared(own.problems);
  if (policies !== own) collected.addShared(policies.problems.map((problem) => ({ ...problem, severity: 'warning' })));
  for (const portal of portals) collected.addProblems(portal, policies.check(portal));
}

function checkTogether(
  collected: Collected,
  portals: readonly PortalDocument[],
  templates: readonly TemplateDocument[],
  overrides: readonly OverridesDocument[],
  facts: NameFacts,
): void {
  const names = new Set([...portals.map((portal) => portal.value.name), ...collected.heldBrands()]);
  const templateNames = new Set(templates.map((template) => template.value.name));
  const wordProblems = createWordCheck();
  for (const portal of portals) {
    collected.addProblems(portal, [
      ...idProblems(portal),
      ...domainProblems(portal, facts),
      ...sectionLinkProblems(portal),
      ...colorProblems(portal),
      ...wordProblems(portal),
      ...signupProblems(portal, templates),
      // What is not found may stand in a file that could not be read; that file's own problem is the one to mend.
      ...(collected.complete ? templateProblems(portal, templateNames) : []),
    ]);
  }
  for (const document of overrides) collected.addProblems(document, overrideIdProblems(document));
  const together = [
    ...sameNameProblems(portals),
    ...sameNameProblems(templates),
    ...sharedDomainProblems(portals),
    ...overrideProblems(overrides, names),
  ];
  for (const [document, problems] of together) collected.addProblems(document, problems);
}

function brandOf(document: PortalDocument | OverridesDocument): string {
  return document.kind === 'Portal' ? document.value.name : document.value.portal;
}

/** Gathers resources and problems, and decides in the end which brands are held. */
class Collected {
  readonly contents = new Map<string, Uint8Array>();
  complete = true;
  readonly #path: string;
  readonly #problems: Problem[] = [];
  readonly #held = new Map<string, Problem[]>();
  readonly #expansions: Expansion[] = [];

  constructor(path: string, broken: readonly Broken[], owned: readonly (PortalDocument | OverridesDocument)[]) {
    this.#path = path;
    const byFolder = Map.groupBy(owned, (document) => posix.dirname(document.yaml.file));
    for (const { folder, brand, problems } of broken) {
      this.#problems.push(...problems);
      // One folder a brand is the convention: a file that says nothing itself most likely belongs to its neighbour.
      const brands = brand === null ? (byFolder.get(folder) ?? []).map(brandOf) : [brand];
      if (brand === null) this.complete = false;
      for (const name of new Set(brands)) this.#hold(name, problems);
    }
  }

  heldBrands(): readonly string[] {
    return [...this.#held.keys()];
  }

  nothingThere(): void {
    this.complete = false;
    this.#problems.push({
      rule: 'tree-empty',
      severity: 'error',
      message: `there is no portal document under ${this.#path}/; an empty tree is never taken as a wish to remove every brand`,
      suggestion: 'check the branch and the path; to remove brands, remove them a few at a time',
      pointer: '',
      origin: fileOrigin(this.#path),
    });
  }

  /** Problems that are no brand's. */
  addShared(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  addProblems(document: ConfigDocument, problems: readonly Problem[]): void {
    this.#problems.push(...problems);
    if (!problems.some((problem) => problem.severity === 'error')) return;
    if (document.kind === 'TemplateCustomer') this.complete = false;
    else this.#hold(brandOf(document), problems);
  }

  add(yaml: Expansion['yaml'], expand: Expansion['expand']): void {
    this.#expansions.push({ yaml, expand });
  }

  desired(portals: readonly string[]): ReadDesired {
    const held: HeldBrand[] = [...this.#held]
      .map(([brand, problems]) => ({ brand, problems: [...new Set(problems)].sort(byPosition) }))
      .sort((left, right) => compareText(left.brand, right.brand));
    const expansions = this.#expansions;
    let resources: readonly Resource[] | undefined;
    return {
      portals,
      get resources() {
        resources ??= expandAll(expansions);
        return resources;
      },
      contents: this.contents,
      held,
      complete: this.complete,
      problems: [...this.#problems].sort(byPosition),
    };
  }

  #hold(brand: string, problems: readonly Problem[]): void {
    this.#held.set(brand, [...(this.#held.get(brand) ?? []), ...problems]);
  }
}
