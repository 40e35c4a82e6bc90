// Limits of removals: by count and by percent, per brand, per kind, over all and per rolling hour, from the first record up;
// and protected portals. A plan that breaks one is blocked for the brands concerned until it is approved by its exact id.

import { compareText } from '../problem.ts';
import { type Change, parseSpec } from './change.ts';
import { type ChangeBlock, type ChangeLimits, unlimitedChanges } from './change-guard.ts';
import type { Plan } from './plan.ts';

export interface GuardLimits {
  readonly maxRemovals: number;
  readonly maxRemovalPercent: number;
  readonly maxRemovalsPerHour: number;
  readonly maxRemovalPercentPerHour: number;
  readonly changes: ChangeLimits;
}

/** Limits that no plan breaks, but for protected portals. */
export const unlimited: GuardLimits = {
  maxRemovals: 1e9,
  maxRemovalPercent: 100,
  maxRemovalsPerHour: 1e9,
  maxRemovalPercentPerHour: 100,
  changes: unlimitedChanges,
};

type RemovalLimits = Omit<GuardLimits, 'changes'>;

/** Counts of live resources that the limits apply to; needed only where something would be removed. */
export interface LiveCounts {
  readonly brands: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly all: number;
  /** Resources removed within the last hour without an approval. */
  readonly removedLastHour: number;
}

export interface RemovalBlock {
  readonly level: 'brand' | 'kind' | 'all' | 'hour' | 'protected';
  /** Brand or kind; empty for `all` and `hour`. */
  readonly subject: string;
  readonly removals: number;
  readonly total: number;
  /** Without its subject, "this plan". */
  readonly message: string;
}

export type Block = RemovalBlock | ChangeBlock;

/** The block as a sentence. */
export const blockText = (block: Block): string => ('removals' in block ? `this plan ${block.message}` : block.message);

/** Kinds without limits: assets are removed together with what refers to them, and Git still has their bytes. */
const unguardedKinds: ReadonlySet<string> = new Set(['asset']);

/** Whether the limits apply to the kind. */
export const isGuarded = (kind: string): boolean => !unguardedKinds.has(kind);

/** The removals that the limits count: not rows that were not created by an apply, nor unguarded kinds. */
export function guardedRemovals(changes: readonly Change[]): Change[] {
  return changes.filter(({ action, kind, from }) => action === 'remove' && isGuarded(kind) && from?.foreign !== true);
}

/** The limits of removals that this plan would break; empty when it may be applied. */
export function guard(plan: Plan, counts: LiveCounts, limits: RemovalLimits): RemovalBlock[] {
  const removals = guardedRemovals(plan.changes);
  if (removals.length === 0) return [];
  const blocks = [
    ...levels('brand', removals, counts.brands, ({ brand }) => brand ?? '', limits),
    ...levels('kind', removals, counts.kinds, ({ kind }) => kind, limits),
    ...levels('all', removals, new Map([['', counts.all]]), () => '', limits),
    ...hourly(removals.length, counts, limits),
    ...protectedPortals(removals),
  ];
  return blocks.sort((left, right) => compareText(left.level + left.subject, right.level + right.subject));
}

function levels(
  level: 'brand' | 'kind' | 'all',
  removals: readonly Change[],
  totals: ReadonlyMap<string, number>,
  subjectOf: (change: Change) => string,
  limits: RemovalLimits,
): RemovalBlock[] {
  return [...Map.groupBy(removals, subjectOf)].flatMap(([subject, gone]) => {
    const total = totals.get(subject) ?? gone.length;
    const percent = (gone.length * 100) / total;
    if (gone.length <= limits.maxRemovals && percent <= limits.maxRemovalPercent) return [];
    const where = level === 'all' ? 'in all' : `of ${level} ${subject === '' ? '(shared)' : subject}`;
    const message =
      `would remove ${gone.length} of ${total} resources ${where} (${Math.round(percent)} %); ` +
      `the limits are ${limits.maxRemovals} and ${limits.maxRemovalPercent} %`;
    return [{ level, subject, removals: gone.length, total, message }];
  });
}

/** Checks the limit per hour, which catches a large removal that is split into many small ones. */
function hourly(removals: number, counts: LiveCounts, limits: RemovalLimits): RemovalBlock[] {
  if (counts.removedLastHour === 0) return [];
  const gone = counts.removedLastHour + removals;
  const total = counts.all + counts.removedLastHour;
  const percent = (gone * 100) / total;
  if (gone <= limits.maxRemovalsPerHour && percent <= limits.maxRemovalPercentPerHour) return [];
  const message =
    `would make it ${gone} of ${total} resources removed within an hour (${Math.round(percent)} %); ` +
    `the limits are ${limits.maxRemovalsPerHour} and ${limits.maxRemovalPercentPerHour} %`;
  return [{ level: 'hour', subject: '', removals: gone, total, message }];
}

/** Checks protected portals. The protection is read from the live row, so that removing or editing the file does not end it. */
function protectedPortals(removals: readonly Change[]): RemovalBlock[] {
  return removals.flatMap(({ kind, name, from }) => {
    if (kind !== 'portal' || from === null || !isProtected(from.spec)) return [];
    const message = `would remove the portal ${name}, which is protected (protect: true)`;
    return [{ level: 'protected', subject: name, removals: 1, total: 1, message }];
  });
}

function isProtected(spec: string): boolean {
  const value = parseSpec(spec);
  return value instanceof Object && Reflect.get(value, 'protect') === true;
}
