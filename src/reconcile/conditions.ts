// The conditions of each brand and of the source after a pass. Pure.

import type { Condition } from '../core/condition.ts';
import { type Hold, holdEnd, holdText } from '../core/pass-outcome.ts';
import { type Change, losingPortal } from '../core/plan/change.ts';
import type { Desired } from '../core/plan/desired.ts';
import type { Block } from '../core/plan/guard.ts';
import { sourceLabel } from '../core/plan/ownership.ts';
import { isPortal } from '../core/plan/plan.ts';
import { ownerOf } from '../core/plan/resource.ts';
import type { Problem } from '../core/problem.ts';
import { type Pass, planLeft } from './pass.ts';
import type { Suspensions } from './suspended.ts';

type Subject = Pick<Condition, 'kind' | 'name'>;

/** The name of the conditions that concern a source as a whole: its own, or a reserved one where it is the only one. */
const subjectOf = (name: string) => ({ kind: 'source', name: sourceLabel(name) }) as const;

/** Why portals are left alone, or at an earlier commit, for people, by portal. */
export interface OperatorChoices {
  readonly suspensions: Suspensions;
  readonly rollbacks: ReadonlyMap<string, string>;
}

/**
 * `Synced` of every brand that this pass compared or held, and of those in `restless`, whose condition was not true before.
 * A brand that is none of these is what it was. `refused`: why an approval does not count; empty where there is none.
 */
export function brandConditions(
  pass: Pass,
  { suspensions, rollbacks }: OperatorChoices,
  restless: readonly string[],
  refused: string,
): Condition[] {
  const { desired } = pass;
  const held = new Map(desired.held.map((entry) => [entry.portalName, entry.problems]));
  const blocks = new Map(pass.blocked.map((entry) => [entry.brand, entry.blocks]));
  const drifted = Map.groupBy(pass.drift, ownerOf);
  const moved = pass.plan.changes.flatMap((change) => losingPortal(change) ?? []);
  const left = pass.blocked.length === 0 ? '' : planLeft(pass);
  const brands = new Set(
    [...pass.plan.compared, ...moved, ...held.keys(), ...blocks.keys(), ...rollbacks.keys(), ...restless].filter(
      isPortal,
    ),
  );
  return [...brands].sort().map((brand) => {
    const suspended = suspensions.get(brand);
    if (suspended !== undefined) return notSynced(brand, 'Suspended', suspended);
    const problems = held.get(brand);
    if (problems !== undefined) return heldCondition(brand, problems, desired.policyErrors);
    const guards = blocks.get(brand);
    if (guards !== undefined) return blockedCondition(brand, guards, left, refused);
    if (!desired.complete && !desired.wanted.has(brand)) return unseen(brand, desired.problems);
    const drift = drifted.get(brand);
    if (drift !== undefined) return driftedCondition(brand, drift);
    const rolledBack = rollbacks.get(brand);
    if (rolledBack !== undefined) return notSynced(brand, 'RolledBack', rolledBack);
    return desired.wanted.has(brand)
      ? synced(brand, 'Applied', 'live state is what the files want')
      : synced(brand, 'Archived', 'removed from the files; its customers, calls and payments are kept');
  });
}

/** `Synced` of the source itself: false while nothing newer is followed, or an error is in a file that holds no portal. */
export function sourceCondition(name: string, desired: Desired | null, hold: Hold | null): Condition {
  const subject = subjectOf(name);
  if (hold !== null) {
    const until = holdEnd(hold);
    const retry = until === null ? {} : { nextTry: until };
    return { ...subject, type: 'Synced', status: 'False', reason: hold.reason, message: holdText(hold), ...retry };
  }
  const [policy] = desired?.policyErrors ?? [];
  if (policy !== undefined) return policyUnusable(subject, policy);
  const errors = desired === null ? [] : unattributedErrors(desired);
  if (errors.length === 0) {
    return { ...subject, type: 'Synced', status: 'True', reason: 'Read', message: 'every document was read' };
  }
  return invalid(subject, errors);
}

/** Errors of files that hold no portal; of all files where one of them could not be attributed. */
export function unattributedErrors({ complete, held, problems }: Desired): Problem[] {
  const attributed = new Set(complete ? held.flatMap((entry) => entry.problems) : []);
  return problems.filter((problem) => problem.severity === 'error' && !attributed.has(problem));
}

function synced(brand: string, reason: 'Applied' | 'Archived', message: string): Condition {
  return { kind: 'portal', name: brand, type: 'Synced', status: 'True', reason, message };
}

function notSynced(brand: string, reason: string, message: string): Condition {
  return { kind: 'portal', name: brand, type: 'Synced', status: 'False', reason, message };
}

function unseen(brand: string, problems: readonly Problem[]): Condition {
  const first = problems.find((problem) => problem.severity === 'error');
  const where = first === undefined ? '' : `: ${first.origin.file}:${first.origin.line} ${first.message}`;
  const message = `not found in the files, but some of them could not be read, so nothing is removed${where}`;
  return { kind: 'portal', name: brand, type: 'Synced', status: 'Unknown', reason: 'FilesUnreadable', message };
}

/** Errors of the portal's own files come first: they stay when the policy is fixed. */
function heldCondition(brand: string, problems: readonly Problem[], policyErrors: readonly Problem[]): Condition {
  const subject = { kind: 'portal', name: brand };
  const [policy] = problems.filter((problem) => policyErrors.includes(problem));
  return policy === undefined ? invalid(subject, problems) : policyUnusable(subject, policy);
}

function policyUnusable({ kind, name }: Subject, { message, origin }: Problem): Condition {
  return {
    ...{ kind, name, type: 'Synced', status: 'False', reason: 'PolicyUnusable' },
    message: `${message}; what it would refuse is not known, so no portal is changed until it can be used`,
    ...{ file: origin.file, line: origin.line },
  };
}

function invalid(subject: Subject, problems: readonly Problem[]): Condition {
  const first = problems.find((problem) => problem.severity === 'error') ?? problems[0];
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    kind: subject.kind,
    name: subject.name,
    type: 'Synced',
    status: 'False',
    reason: 'Invalid',
    message: `${first?.message ?? 'the files are invalid'}${more}; the last good state is kept`,
    ...(first === undefined ? {} : { file: first.origin.file, line: first.origin.line }),
  };
}

/** Changes or limits named in a message. */
const MAX_NAMED = 5;

function blockedCondition(brand: string, blocks: readonly Block[], plan: string, refused: string): Condition {
  // A brand that goes takes one of each kind along; its kinds say more only where nothing else is broken.
  const wide = blocks.filter(({ level }) => level !== 'kind');
  const named = (wide.length > 0 ? wide : blocks).slice(0, MAX_NAMED);
  const why = [...named.map((block) => block.message), ...(refused === '' ? [] : [refused])].join('; ');
  return { ...notSynced(brand, 'Blocked', why), detail: { plan } };
}

function driftedCondition(brand: string, drift: readonly Change[]): Condition {
  const changes = drift.slice(0, MAX_NAMED).map(({ kind, name }) => ({ kind, name }));
  const message = 'selfHeal is off: correct it by hand, or with portico apply';
  return { ...notSynced(brand, 'Drifted', message), detail: { changes, more: drift.length - changes.length } };
}
