// What one look says of each brand and of the source, as conditions. Pure.
import type { Condition } from '../core/condition.ts';
import type { Block } from '../core/guard.ts';
import type { Desired } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import type { LiveResource } from '../core/resource.ts';

/** The reserved name of the conditions that concern the source as a whole. */
const SOURCE = { kind: 'source', name: 'source' } as const;

export interface BlockedBrand {
  readonly brand: string;
  readonly blocks: readonly Block[];
}

/** `Synced` of every brand that is live, wanted or held. */
export function brandConditions(
  desired: Desired,
  live: readonly LiveResource[],
  blocked: readonly BlockedBrand[],
  planId: string,
): Condition[] {
  const problems = new Map(desired.held.map((held) => [held.brand, held.problems]));
  const blocks = new Map(blocked.map((entry) => [entry.brand, entry.blocks]));
  const brands = new Set([
    ...live.flatMap((row) => (row.brand === null || row.archived ? [] : [row.brand])),
    ...desired.resources.flatMap((resource) => resource.brand ?? []),
    ...problems.keys(),
  ]);
  const wanted = new Set(desired.resources.map((resource) => resource.brand));
  return [...brands].sort().map((brand) => {
    const held = problems.get(brand);
    if (held !== undefined) return invalid({ kind: 'portal', name: brand }, held);
    const guards = blocks.get(brand);
    if (guards !== undefined) return blockedCondition(brand, guards, planId);
    if (!desired.complete && !wanted.has(brand)) return unseen(brand, desired.problems);
    return synced(brand);
  });
}

/** `Synced` of the source itself: false while some document cannot be attributed to a brand. */
export function sourceCondition(desired: Desired): Condition {
  const errors = desired.problems.filter((problem) => problem.severity === 'error');
  if (desired.complete || errors.length === 0) {
    return { ...SOURCE, type: 'Synced', status: 'True', reason: 'Read', message: 'every document was read' };
  }
  return invalid(SOURCE, errors);
}

/** `Synced=False` of the source when there is nothing to compare: it could not be read, or must not be followed. */
export function sourceHeld(reason: 'SourceUnreadable' | 'Rewound', message: string): Condition {
  return { ...SOURCE, type: 'Synced', status: 'False', reason, message };
}

function synced(brand: string): Condition {
  const message = 'live state is what the files want';
  return { kind: 'portal', name: brand, type: 'Synced', status: 'True', reason: 'Applied', message };
}

function unseen(brand: string, problems: readonly Problem[]): Condition {
  const first = problems.find((problem) => problem.severity === 'error');
  const where = first === undefined ? '' : `: ${first.origin.file}:${first.origin.line} ${first.message}`;
  const message = `not found in the files, but some of them could not be read, so nothing is removed${where}`;
  return { kind: 'portal', name: brand, type: 'Synced', status: 'Unknown', reason: 'FilesUnreadable', message };
}

function invalid(subject: { readonly kind: string; readonly name: string }, problems: readonly Problem[]): Condition {
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

function blockedCondition(brand: string, blocks: readonly Block[], planId: string): Condition {
  const why = blocks.map((block) => block.message).join('; ');
  const message = `${why}. To allow exactly this plan: portico reconcile --once --approve ${planId}`;
  return { kind: 'portal', name: brand, type: 'Synced', status: 'False', reason: 'Blocked', message };
}
