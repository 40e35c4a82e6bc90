// Rules between documents: names that are declared twice, and references to names that are not declared.
import type { Problem } from '../../core/problem.ts';
import type { ReadableOverrides, ReadablePortal, ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { broken, known } from '../documents/sound.ts';
import { holdersOf, type Incumbents } from './contested.ts';

/** Checks that a portal with signup names a template, and that the template exists where all templates are known. */
export function templateProblems(portal: ReadablePortal, templates: ReadonlySet<string>, allKnown: boolean): Problem[] {
  const signup = known(portal.value.signup);
  const name = signup?.templateCustomer;
  if (name === broken) return [];
  if (name === undefined) {
    if (signup?.customer !== true) return [];
    const message = 'customers may sign up, but no template is named that their accounts are cloned from';
    return [
      findingAt(portal.yaml, ['signup'], { rule: 'template-missing', message, suggestion: 'add templateCustomer' }),
    ];
  }
  if (!allKnown || templates.has(name)) return [];
  const suggestion = didYouMean(name, templates) ?? `declare a TemplateCustomer named ${name}`;
  return [
    findingAt(portal.yaml, ['signup', 'templateCustomer'], {
      rule: 'template-unknown',
      message: `there is no template customer "${name}"`,
      suggestion,
    }),
  ];
}

/** Problems of documents of one kind with the same name, by document. */
export function sameNameProblems<Doc extends ReadablePortal | ReadableTemplate>(
  documents: readonly Doc[],
  incumbents: Incumbents,
): Map<Doc, Problem[]> {
  const problems = new Map<Doc, Problem[]>();
  for (const [name, same] of Map.groupBy(documents, (document) => document.value.name)) {
    if (same.length < 2 || name === broken) continue;
    const first = same.find(
      ({ kind, yaml }) => kind === 'Portal' && incumbents.get(`portal/${name}`)?.file === yaml.file,
    );
    for (const document of same) {
      if (document === first) continue;
      const places = same
        .filter((other) => other !== document)
        .map((other) => `${other.yaml.file}:${other.yaml.locate(['name'], 'value').line}`);
      const message = `${document.kind} "${name}" is also declared in ${places.join(', ')}`;
      problems.set(document, [
        findingAt(document.yaml, ['name'], { rule: 'name-twice', message, suggestion: 'keep one' }),
      ]);
    }
  }
  return problems;
}

/** Problems of overrides for a portal that is not declared, by document. */
export function undeclaredPortalProblems(
  documents: readonly ReadableOverrides[],
  portals: ReadonlySet<string>,
): Map<ReadableOverrides, Problem[]> {
  const problems = new Map<ReadableOverrides, Problem[]>();
  for (const document of documents) {
    const { portal } = document.value;
    if (portal === broken || portals.has(portal)) continue;
    const suggestion = didYouMean(portal, portals);
    const message = `there is no portal "${portal}"`;
    problems.set(document, [findingAt(document.yaml, ['portal'], { rule: 'portal-unknown', message, suggestion })]);
  }
  return problems;
}

/** Problems of customers that more than one document names, by document. */
export function sameCustomerProblems(
  documents: readonly ReadableOverrides[],
  incumbents: Incumbents,
): Map<ReadableOverrides, Problem[]> {
  const problems = new Map<ReadableOverrides, Problem[]>();
  for (const [customer, places] of namedTwice(documents)) {
    const holders = holdersOf(places, incumbents.get(`override/${customer}`));
    for (const document of places) {
      if (holders.has(document)) continue;
      // Viewers read messages of problems: the pointer names the customer, and is shown to operators only.
      const message = `the customer has overrides in ${places.length} places`;
      const finding = { rule: 'override-twice', message, suggestion: 'keep one' };
      const problem = findingAt(document.yaml, ['customers', customer], finding);
      problems.set(document, [...(problems.get(document) ?? []), problem]);
    }
  }
  return problems;
}

/** Customers that are named more than once, with their documents. */
function namedTwice(documents: readonly ReadableOverrides[]): Map<string, ReadableOverrides[]> {
  const first = new Map<string, ReadableOverrides>();
  const twice = new Map<string, ReadableOverrides[]>();
  for (const document of documents) {
    for (const customer of Object.keys(known(document.value.customers) ?? {})) {
      const earlier = first.get(customer);
      if (earlier === undefined) first.set(customer, document);
      else twice.set(customer, [...(twice.get(customer) ?? [earlier]), document]);
    }
  }
  return twice;
}
