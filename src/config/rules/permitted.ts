// What a source may not say: findings at the place where it says it. What is found here is never applied.

import { matchesDomain, matchesName, type SourcePermission } from '../../core/access/source-permission.ts';
import type { ResourceKey } from '../../core/plan/resource.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import { POLICY_FOLDER, type Tree } from '../../core/source.ts';
import type { ReadableDocument, ReadableOverrides, ReadablePortal, ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { hostsOf } from '../documents/hosts-of.ts';
import { known } from '../documents/sound.ts';

const RULE = 'source-may-not';

/** What other sources have, by resource: the name of the source. */
export type HeldElsewhere = ReadonlyMap<ResourceKey, string>;

export interface Permitting {
  /** Null may everything. */
  readonly may: SourcePermission | null;
  readonly zone: string | null;
  readonly elsewhere: HeldElsewhere;
}

/** Findings by document. Documents in `refused` declare what is not the source's to declare, and count as if they were not there. */
export interface Permitted {
  readonly problems: ReadonlyMap<ReadableDocument, readonly Problem[]>;
  readonly refused: ReadonlySet<ReadableDocument>;
}

/** The documents of a source against what it may declare and what other sources have already. */
export function permittedProblems(documents: readonly ReadableDocument[], permitting: Permitting): Permitted {
  const problems = new Map<ReadableDocument, Problem[]>();
  const refused = new Set<ReadableDocument>();
  for (const document of documents) {
    const whole = identityProblem(document, permitting);
    if (whole !== undefined) refused.add(document);
    const found = whole === undefined ? partProblems(document, permitting) : [whole];
    if (found.length > 0) problems.set(document, found);
  }
  return { problems, refused };
}

/** What the document as a whole may not be. */
function identityProblem(document: ReadableDocument, permitting: Permitting): Problem | undefined {
  switch (document.kind) {
    case 'Portal':
      return portalProblem(document, ['name'], known(document.value.name), permitting);
    case 'Overrides':
      return portalProblem(document, ['portal'], known(document.value.portal), permitting);
    case 'TemplateCustomer':
      return templateProblem(document, permitting);
  }
}

function portalProblem(
  { yaml }: ReadablePortal | ReadableOverrides,
  pointer: readonly string[],
  name: string | undefined,
  { may, elsewhere }: Permitting,
): Problem | undefined {
  if (name === undefined) return undefined;
  if (may !== null && !matchesName(name, may.portals)) {
    const message = `this source may not declare the portal "${name}"; it may declare ${may.portals.join(', ')}`;
    return findingAt(yaml, pointer, {
      rule: RULE,
      message,
      suggestion: 'rename it, or have the operator add it under may:',
    });
  }
  const owner = elsewhere.get(`portal/${name}`);
  if (owner === undefined) return undefined;
  const message = `the portal "${name}" is the source ${owner}'s, and stays so`;
  const suggestion = `choose another name, or have the operator hand it over (handOver: in portico.yaml)`;
  return findingAt(yaml, pointer, { rule: 'source-taken', message, suggestion });
}

function templateProblem({ yaml, value }: ReadableTemplate, { may, elsewhere }: Permitting): Problem | undefined {
  if (may?.templates === 'shared') {
    const message = 'this source may not declare templates of customers';
    const suggestion = "name one of the operator's, or have the operator set templates: own under may:";
    return findingAt(yaml, [], { rule: RULE, message, suggestion });
  }
  const name = known(value.name);
  const owner = name === undefined ? undefined : elsewhere.get(`template-customer/${name}`);
  if (owner === undefined) return undefined;
  const message = `there is a template customer "${name}" of the source ${owner} already`;
  return findingAt(yaml, ['name'], { rule: 'source-taken', message, suggestion: 'choose another name' });
}

/** What the document may not hold. */
function partProblems(document: ReadableDocument, permitting: Permitting): Problem[] {
  if (document.kind === 'Portal')
    return [...domainProblems(document, permitting), ...renameProblems(document, permitting)];
  return document.kind === 'Overrides' ? customerProblems(document, permitting) : [];
}

function domainProblems(portal: ReadablePortal, { may, zone, elsewhere }: Permitting): Problem[] {
  const own = zone === null ? null : `${known(portal.value.name)}.${zone}`;
  return hostsOf(portal.value, zone).flatMap(({ host, pointer }) => {
    if (may !== null && host !== own && !matchesDomain(host, may.domains)) {
      const allowed = may.domains.length === 0 ? 'it may list none' : `it may list ${may.domains.join(', ')}`;
      const message = `portals of this source may not list the domain "${host}"; ${allowed}`;
      return [
        findingAt(portal.yaml, pointer, {
          rule: RULE,
          message,
          suggestion: 'remove it, or have the operator add it under may:',
        }),
      ];
    }
    const owner = elsewhere.get(`domain/${host}`);
    if (owner === undefined) return [];
    const message = `"${host}" is a domain of a portal of the source ${owner}, and stays so`;
    return [
      findingAt(portal.yaml, pointer, { rule: 'source-taken', message, suggestion: 'remove it here, or there first' }),
    ];
  });
}

/** A portal under its former name is another source's as much as under its present one. */
function renameProblems({ yaml, value }: ReadablePortal, { may, elsewhere }: Permitting): Problem[] {
  const from = known(value.renamedFrom);
  if (from === undefined) return [];
  const owner = elsewhere.get(`portal/${from}`);
  if (owner === undefined && (may === null || matchesName(from, may.portals))) return [];
  const message =
    owner === undefined
      ? `this source may not rename the portal "${from}", which it may not declare`
      : `the portal "${from}" is the source ${owner}'s, so this one cannot rename it`;
  return [findingAt(yaml, ['renamedFrom'], { rule: RULE, message, suggestion: 'remove renamedFrom' })];
}

/** Customers are named across all portals. */
function customerProblems({ yaml, value }: ReadableOverrides, { elsewhere }: Permitting): Problem[] {
  return Object.keys(known(value.customers) ?? {}).flatMap((customer) => {
    const owner = elsewhere.get(`override/${customer}`);
    if (owner === undefined) return [];
    // Viewers read messages of problems: the pointer names the customer, and is shown to operators only.
    const message = `the customer is one of a portal of the source ${owner}`;
    return [findingAt(yaml, ['customers', customer], { rule: 'source-taken', message, suggestion: 'remove it here' })];
  });
}

/** Policies in a repository that may have none. */
export function policyProblems({ entries }: Tree, may: SourcePermission | null): Problem[] {
  if (may?.policies !== 'shared') return [];
  return entries
    .filter(({ path }) => path === POLICY_FOLDER || path.startsWith(`${POLICY_FOLDER}/`))
    .map(({ path }) => ({
      rule: RULE,
      severity: 'error',
      message: 'this source may have no policies of its own',
      suggestion: 'remove the file, or have the operator set policies: own under may:',
      pointer: '',
      origin: fileOrigin(path),
    }));
}

/** What other sources may have that these documents name. */
export function namedKeys(documents: readonly ReadableDocument[], zone: string | null): readonly ResourceKey[] {
  return documents.flatMap((document): ResourceKey[] => {
    if (document.kind === 'Portal') {
      const names = [known(document.value.name), known(document.value.renamedFrom)].filter(
        (name) => name !== undefined,
      );
      const hosts = hostsOf(document.value, zone).map(({ host }): ResourceKey => `domain/${host}`);
      return [...names.map((name): ResourceKey => `portal/${name}`), ...hosts];
    }
    if (document.kind === 'TemplateCustomer') {
      const name = known(document.value.name);
      return name === undefined ? [] : [`template-customer/${name}`];
    }
    const portal = known(document.value.portal);
    const customers = Object.keys(known(document.value.customers) ?? {}).map((each): ResourceKey => `override/${each}`);
    return portal === undefined ? customers : [`portal/${portal}`, ...customers];
  });
}
