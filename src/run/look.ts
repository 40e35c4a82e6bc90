// One look: desired, live, plan and guards. Reads everything, writes nothing.
import { type Block, type GuardLimits, guard } from '../core/guard.ts';
import { BRAND_FIELD, type Change, type Desired, type Plan, plan } from '../core/plan.ts';
import type { Revision } from '../core/source.ts';
import { references } from '../kinds/registry.ts';
import { type Live, readLive } from '../store/resources.ts';
import type { Store } from '../store/store.ts';
import type { BlockedBrand } from './conditions.ts';

export interface Look {
  readonly revision: Revision;
  readonly desired: Desired;
  readonly live: Live;
  /** All that the files ask for, guards aside; its id is what an operator approves. */
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  readonly blocked: readonly BlockedBrand[];
  /** The changes that may be applied now. */
  readonly allowed: readonly Change[];
}

export interface LookDependencies {
  readonly store: Store;
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  readonly limits: GuardLimits;
  /** Id of the one plan whose guards the operator has lifted. */
  readonly approved: string | null;
}

/** Compares the files at a revision with the store, and refuses before anything is done. */
export async function look(revision: Revision, dependencies: LookDependencies): Promise<Look> {
  const desired = await dependencies.readDesired(revision);
  const live = await readLive(dependencies.store);
  return compare(revision, desired, live, dependencies.limits, dependencies.approved);
}

/** The pure part of a look: plan, guards, and what may go ahead. */
export function compare(
  revision: Revision,
  desired: Desired,
  live: Live,
  limits: GuardLimits,
  approved: string | null,
): Look {
  const whole = plan(desired, live.resources, references);
  const blocks = whole.id === approved ? [] : guard(whole, live.resources, limits);
  const blocked = blockedBrands(whole.changes, blocks);
  const blockedNames = new Set(blocked.map((entry) => entry.brand));
  const allowed = whole.changes.filter((change) => isAllowed(change, blocks, blockedNames));
  return { revision, desired, live, plan: whole, blocks, blocked, allowed };
}

/** A limit of a brand holds that brand; a limit of a kind or over all holds every brand that takes part in the removal. */
function blockedBrands(changes: readonly Change[], blocks: readonly Block[]): BlockedBrand[] {
  const byBrand = new Map<string, Block[]>();
  for (const block of blocks) {
    const brands =
      block.level === 'brand'
        ? [block.subject]
        : changes
            .filter((change) => change.action === 'remove' && (block.level === 'all' || change.kind === block.subject))
            .flatMap((change) => change.brand ?? []);
    for (const brand of new Set(brands)) {
      if (brand !== '') byBrand.set(brand, [...(byBrand.get(brand) ?? []), block]);
    }
  }
  // Who would take something over from a blocked brand waits with it: that too is a removal.
  for (const change of changes) {
    const [moved] = change.fields.filter((field) => field.path === BRAND_FIELD);
    const held = typeof moved?.from === 'string' ? byBrand.get(moved.from) : undefined;
    if (held !== undefined && change.brand !== null && !byBrand.has(change.brand)) byBrand.set(change.brand, held);
  }
  return [...byBrand].map(([brand, held]) => ({ brand, blocks: held }));
}

function isAllowed(change: Change, blocks: readonly Block[], blockedNames: ReadonlySet<string>): boolean {
  if (change.brand !== null) return !blockedNames.has(change.brand);
  // What brands share may be added at any time; while any removal is blocked, nothing shared goes away.
  return change.action !== 'remove' || blocks.length === 0;
}
