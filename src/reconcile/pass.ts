// One reconcile pass: desired, live, plan and guards. Reads everything, writes nothing.
import { type Change, losingPortal, planId } from '../core/plan/change.ts';
import { type Desired, withHeld, withPolicyHolds } from '../core/plan/desired.ts';
import { type Block, type GuardLimits, guard, guardedRemovals, type LiveCounts } from '../core/plan/guard.ts';
import { type Plan, plan } from '../core/plan/plan.ts';
import { type Rename, resolveRenames, withRenames } from '../core/plan/rename.ts';
import { ownerOf } from '../core/plan/resource.ts';
import type { Revision } from '../core/source.ts';
import { references, renamedResource } from '../kinds/registry.ts';
import type { Store } from '../store/store.ts';
import { type BreakGlass, readBreakGlass } from '../store/tables/break-glass.ts';
import { type LiveState, readBrandStates, readLive, readLiveCounts, readWholeLive } from '../store/tables/resources.ts';

export interface BlockedBrand {
  readonly brand: string;
  readonly blocks: readonly Block[];
}

export interface Pass {
  readonly revision: Revision;
  readonly desired: Desired;
  /** As if the renames had been made. */
  readonly live: LiveState;
  /** The renames of this plan; those of blocked portals wait with them. */
  readonly renames: readonly Rename[];
  /** All that the files ask for, guards aside; its id is what an operator approves. */
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  readonly blocked: readonly BlockedBrand[];
  /** Changes that would heal drift, where drift is only reported. */
  readonly drift: readonly Change[];
  /** The changes that may be applied now. */
  readonly allowed: readonly Change[];
  /** Removals among them that the limits count for the rest of the hour. */
  readonly removed: number;
  /** Overrides in force that are not in the files. */
  readonly breakGlass: readonly BreakGlass[];
}

/** What decides how much of a plan may go ahead. */
export interface PassPolicy {
  readonly limits: GuardLimits;
  readonly selfHeal: boolean;
  /** Ids of the plans whose guards the operator has lifted. */
  readonly approved: ReadonlySet<string>;
}

export interface PassDependencies extends PassPolicy {
  readonly store: Store;
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  readonly now: number;
  /** True reads every row and trusts no digest. */
  readonly whole?: boolean;
}

/** Compares the files at a revision with the store, and decides which changes may be applied. */
export async function planPass(revision: Revision, dependencies: PassDependencies): Promise<Pass> {
  const { store, now } = dependencies;
  const given = await dependencies.readDesired(revision);
  const files = given.policyErrors.length === 0 ? given : withPolicyHolds(given, await readBrandStates(store));
  const read = dependencies.whole === true ? await readWholeLive(store, files) : await readLive(store, files);
  const planned = planRenamed(files, read);
  const removes = guardedRemovals(planned.plan.changes).length > 0;
  const breakGlass = await readBreakGlass(store);
  return judge(
    { revision, ...planned, breakGlass },
    removes ? await readLiveCounts(store, now) : nothing,
    dependencies,
  );
}

/** The plan of the files against live state, with the renames that they ask for; what cannot be renamed is held. */
export function planRenamed(files: Desired, read: LiveState): Pick<Pass, 'desired' | 'live' | 'plan' | 'renames'> {
  const { made, held } = resolveRenames(files, read);
  const desired = withHeld(files, held);
  const live = withRenames(read, made, renamedResource);
  return { desired, live, plan: plan(desired, live, references), renames: made };
}

/** Where nothing is removed, nothing has to be counted. */
const nothing: LiveCounts = { brands: new Map(), kinds: new Map(), all: 0, removedLastHour: 0 };

type Planned = Pick<Pass, 'revision' | 'desired' | 'live' | 'plan' | 'breakGlass' | 'renames'>;

/** The pure part of a pass: guards, and which changes may be applied. */
export function judge(planned: Planned, counts: LiveCounts, policy: PassPolicy): Pass {
  const { desired, live, plan: whole } = planned;
  const approved = policy.approved.has(whole.id);
  const blocks = approved ? [] : guard(whole, counts, policy.limits);
  const blocked = blockedBrands(whole.changes, blocks);
  const blockedNames = new Set(blocked.map((entry) => entry.brand));
  const drift = policy.selfHeal ? [] : whole.changes.filter((change) => isDrift(change, desired, live));
  const reported = new Set(drift);
  const allowed = whole.changes.filter((change) => !reported.has(change) && isAllowed(change, blocks, blockedNames));
  const removed = approved ? 0 : guardedRemovals(allowed).length;
  return { ...planned, blocks, blocked, drift, allowed, removed };
}

/** Id of the plan that is there once what may be applied now is applied: to approve it is to approve what waits. */
export function planLeft({ plan: { changes }, allowed }: Pass): string {
  const applied = new Set(allowed);
  return planId(changes.filter((change) => !applied.has(change)));
}

/** A limit of a brand holds that brand; a limit of a kind or over all holds every brand that takes part in the removal. */
function blockedBrands(changes: readonly Change[], blocks: readonly Block[]): BlockedBrand[] {
  if (blocks.length === 0) return [];
  const byBrand = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const brand of concernedBrands(changes, block)) {
      if (brand !== '') byBrand.set(brand, [...(byBrand.get(brand) ?? []), block]);
    }
  }
  // A brand that would take something over from a blocked brand waits with it: that too is a removal.
  for (const change of changes) {
    const losing = losingPortal(change);
    const held = losing === null ? undefined : byBrand.get(losing);
    if (held !== undefined && change.brand !== null && !byBrand.has(change.brand)) byBrand.set(change.brand, held);
  }
  return [...byBrand].map(([brand, held]) => ({ brand, blocks: held }));
}

function concernedBrands(changes: readonly Change[], { level, subject }: Block): Set<string> {
  if (level === 'brand' || level === 'protected') return new Set([subject]);
  const removals = changes.filter(({ action, kind }) => action === 'remove' && (level !== 'kind' || kind === subject));
  return new Set(removals.flatMap(({ brand }) => brand ?? []));
}

function isAllowed(change: Change, blocks: readonly Block[], blockedNames: ReadonlySet<string>): boolean {
  if (change.brand !== null) return !blockedNames.has(change.brand);
  // What brands share may be added at any time; while any removal is blocked, nothing shared goes away.
  return change.action !== 'remove' || blocks.length === 0;
}

/** Whether a change undoes an edit by hand, and is not something that the files newly ask for. */
function isDrift(change: Change, desired: Desired, live: LiveState): boolean {
  const { action, from, to } = change;
  if (action === 'rename') return false;
  if (from !== null) return from.edited || from.foreign;
  // A row that is missing was deleted by hand where the brand wants what it was brought to before.
  const owner = ownerOf(change);
  return to !== null && live.drifted.get(owner) === desired.wanted.get(owner)?.digest;
}
