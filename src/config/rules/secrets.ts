// The rule on references to secrets: a document names those that its portal may have.

import type { Problem } from '../../core/problem.ts';
import { type DocumentReference, documentReference, prefixOf } from '../../core/secret.ts';
import { secretPlaces } from '../../schema/secret-places.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { known } from '../documents/sound.ts';
import { grantOf, type SecretPolicy, type SecretRefusal } from '../settings/secret-policy.ts';
import type { Pointer } from '../yaml/locator.ts';
import type { Incumbents } from './contested.ts';

/** Problems of documents that name what their portal may not have, by document. */
export function secretProblems(
  portals: readonly ReadablePortal[],
  policy: SecretPolicy,
  incumbents: Incumbents,
): Map<ReadablePortal, Problem[]> {
  const problems = new Map<ReadablePortal, Problem[]>();
  const add = (document: ReadablePortal, problem: Problem): void => {
    problems.set(document, [...(problems.get(document) ?? []), problem]);
  };
  for (const { document, pointer, portal, reference, refusal } of refusedIn(portals, policy)) {
    add(document, refusedProblem(document, pointer, { portal, reference, refusal }));
    if (refusal.reason !== 'other-portal') continue;
    // Who is live may have had the variable before the other one came, whose name would take it away.
    const isLive = (name: string): boolean => incumbents.get(`portal/${name}`) !== undefined;
    if (!isLive(portal) || isLive(refusal.owner)) continue;
    for (const newcomer of portals.filter(({ value }) => value.name === refusal.owner)) {
      add(newcomer, takenProblem(newcomer, portal, reference));
    }
  }
  return problems;
}

/** Portals that are at odds about a variable whose name begins as both ask for. */
export function secretKeys(portals: readonly ReadablePortal[], policy: SecretPolicy) {
  return refusedIn(portals, policy).flatMap(({ portal, refusal }) =>
    refusal.reason === 'other-portal' ? ([`portal/${portal}`, `portal/${refusal.owner}`] as const) : [],
  );
}

interface Refused {
  readonly document: ReadablePortal;
  readonly pointer: Pointer;
  readonly portal: string;
  readonly reference: DocumentReference;
  readonly refusal: SecretRefusal;
}

function refusedIn(portals: readonly ReadablePortal[], policy: SecretPolicy): Refused[] {
  const names = new Set(portals.map(({ value }) => value.name));
  const isPortal = (name: string): boolean => names.has(name);
  return portals.flatMap((document): Refused[] => {
    const portal = known(document.value.name);
    if (portal === undefined) return [];
    return referencesOf(document.value).flatMap(({ pointer, reference }) => {
      const grant = grantOf(policy, { portal, isPortal }, reference);
      return grant.kind === 'refused' ? [{ document, pointer, portal, reference, refusal: grant }] : [];
    });
  });
}

/** Every reference to a secret in a portal's document, or in a part of it. */
export function referencesOf(
  document: unknown,
): { readonly pointer: (string | number)[]; readonly reference: DocumentReference }[] {
  return secretPlaces.flatMap((place) =>
    valuesAt(document, place).flatMap(({ pointer, value }) => {
      const reference = referenceIn(value);
      return reference === null ? [] : [{ pointer, reference }];
    }),
  );
}

interface Placed {
  readonly pointer: (string | number)[];
  readonly value: unknown;
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[], pointer: (string | number)[] = []): Placed[] {
  if (step === undefined) return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, member]: readonly [string | number, unknown]) =>
    step === '*' || step === key ? valuesAt(member, rest, [...pointer, key]) : [],
  );
}

function referenceIn(value: unknown): DocumentReference | null {
  if (typeof value !== 'object' || value === null) return null;
  const { env, file, sealed }: { readonly env?: unknown; readonly file?: unknown; readonly sealed?: unknown } = value;
  if (typeof sealed === 'string') return documentReference({ sealed });
  if (typeof env === 'string') return documentReference({ env });
  return typeof file === 'string' ? documentReference({ file }) : null;
}

const nameOf = (reference: DocumentReference): string =>
  'sealed' in reference
    ? 'what is sealed'
    : 'env' in reference
      ? `the variable ${reference.env}`
      : `the file ${reference.file}`;

function refusedProblem(
  { yaml }: ReadablePortal,
  pointer: Pointer,
  { portal, reference, refusal }: Pick<Refused, 'portal' | 'reference' | 'refusal'>,
): Problem {
  const own = `name a variable that begins with ${prefixOf(portal)}, or a file in secrets/${portal}/`;
  const listed = `${own}; or have the operator list it under secrets: ${portal}: in portico.yaml`;
  const name = nameOf(reference);
  const [message, suggestion] =
    refusal.reason === 'server'
      ? [`${name} is the server's own, which no document can name`, own]
      : refusal.reason === 'other-portal'
        ? [`${name} is of the portal ${refusal.owner}, whose variables begin so`, listed]
        : [`${portal} may not name ${name}`, listed];
  return findingAt(yaml, [...pointer, 'env' in reference ? 'env' : 'file'], {
    rule: 'secret-not-allowed',
    message,
    suggestion,
  });
}

function takenProblem({ yaml }: ReadablePortal, holder: string, reference: DocumentReference): Problem {
  return findingAt(yaml, ['name'], {
    rule: 'secret-not-allowed',
    message: `${holder} names ${nameOf(reference)}, which a portal of this name would take from it`,
    suggestion: `choose another name, or have the operator list the variable under secrets: ${holder}: in portico.yaml`,
  });
}
