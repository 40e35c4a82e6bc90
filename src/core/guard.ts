// Removal limits: by count and by percent, per brand, per kind and over all, from the first record up.
// A plan that breaks one is blocked as a whole for that brand until it is approved by its exact id.
import type { Plan } from './plan.ts';
import { compareText } from './problem.ts';
import { keyOf, type LiveResource } from './resource.ts';

export interface GuardLimits {
  readonly maxRemovals: number;
  readonly maxRemovalPercent: number;
}

export interface Block {
  readonly level: 'brand' | 'kind' | 'all';
  /** Brand or kind; empty for `all`. */
  readonly subject: string;
  readonly removals: number;
  readonly total: number;
  readonly message: string;
}

/** Content-addressed bytes come and go with what refers to them; losing one loses nothing that Git does not hold. */
const unguardedKinds: ReadonlySet<string> = new Set(['asset']);

/** The limits this plan would break; empty when it may be applied. */
export function guard(plan: Plan, live: readonly LiveResource[], limits: GuardLimits): Block[] {
  const guarded = live.filter((row) => !row.archived && !unguardedKinds.has(row.kind));
  const foreign = new Set(live.filter((row) => row.foreign).map(keyOf));
  const removals = plan.changes.filter(
    (change) => change.action === 'remove' && !unguardedKinds.has(change.kind) && !foreign.has(keyOf(change)),
  );
  const blocks = [
    ...levels('brand', removals, guarded, (row) => row.brand ?? '', limits),
    ...levels('kind', removals, guarded, (row) => row.kind, limits),
    ...levels('all', removals, guarded, () => '', limits),
  ];
  return blocks.sort((left, right) => compareText(left.level + left.subject, right.level + right.subject));
}

type Owned = { readonly kind: string; readonly brand: string | null };

function levels(
  level: Block['level'],
  removals: readonly Owned[],
  live: readonly Owned[],
  subjectOf: (row: Owned) => string,
  limits: GuardLimits,
): Block[] {
  const removed = Map.groupBy(removals, subjectOf);
  const present = Map.groupBy(live, subjectOf);
  return [...removed].flatMap(([subject, gone]) => {
    const total = present.get(subject)?.length ?? gone.length;
    const percent = (gone.length * 100) / total;
    if (gone.length <= limits.maxRemovals && percent <= limits.maxRemovalPercent) return [];
    const where = level === 'all' ? 'in all' : `of ${level} ${subject === '' ? '(shared)' : subject}`;
    const message =
      `would remove ${gone.length} of ${total} resources ${where} (${Math.round(percent)} %); ` +
      `the limits are ${limits.maxRemovals} and ${limits.maxRemovalPercent} %`;
    return [{ level, subject, removals: gone.length, total, message }];
  });
}
