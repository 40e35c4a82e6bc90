// One reconcile pass: desired, live, plan and guards. Reads everything, writes nothing.
import { type Change, losingPortal, parseSpec, planId } from '../core/plan/change.ts';
import { type ChangeCounts, type ChangedBrands, guardChanges } from '../core/plan/change-guard.ts';
import { type Desired, withHeld, withPolicyHolds } from '../core/plan/desired.ts';
import { type Block, type GuardLimits, guard, guardedRemovals, type LiveCounts } from '../core/plan/guard.ts';
import {
  askingForForeign,
  isAlone,
  isForeignTo,
  type Ownership,
  ownPart,
  unrecorded,
  withLeaving,
  withTaken,
} from '../core/plan/ownership.ts';
import { type Plan, plan } from '../core/plan/plan.ts';
import { type Rename, resolveRenames, withRenames } from '../core/plan/rename.ts';
import type { Revision } from '../core/source.ts';
import { references, referringKinds, renamedResource } from '../kinds/registry.ts';
import { wereLive } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { readChangeCounts } from '../store/tables/brand-states.ts';
import { type BreakGlass, readBreakGlass } from '../store/tables/break-glass.ts';
import {
  type LiveState,
  readBrandStates,
  readLive,
  readLiveCounts,
  readRowsOfKinds,
  readWholeLive,
} from '../store/tables/resources.ts';
import {
  changedBrands,
  countedChanges,
  heldChanges,
  isDrift,
  sharedKeys,
  type UsersOf,
  usersOf,
} from './counted-changes.ts';
import { type SourcePart, solePart } from './source-part.ts';

export interface BlockedBrand {
  readonly brand: string;
  readonly blocks: readonly Block[];
}

export interface Pass {
  readonly revision: Revision;
  /** Whose pass it is: only that source's portals are in it. */
  readonly part: Ownership;
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
  /** Live brands among those of `allowed` that the limits count for the rest of the hour. */
  readonly changed: ChangedBrands;
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
  /** Whose pass it is; absent on a server that has had one source only. */
  readonly part?: SourcePart;
  /** True reads every row and trusts no digest. */
  readonly whole?: boolean;
}

/** Compares the files at a revision with the store, and decides which changes may be applied. */
export async function planPass(revision: Revision, dependencies: PassDependencies): Promise<Pass> {
  const { store, now } = dependencies;
  const { part, given } = await partOf(store, await dependencies.readDesired(revision), dependencies.part ?? solePart);
  const files = given.policyErrors.length === 0 ? given : withPolicyHolds(given, await readBrandStates(store, part));
  const live =
    dependencies.whole === true ? await readWholeLive(store, files, part) : await readLive(store, files, part);
  const read = await withSharedInUse(store, live, part);
  const breakGlass = (await readBreakGlass(store)).filter(({ portal }) => !isForeignTo(part, portal));
  const compared = planRenamed(withHeld(files, askingForForeign(files, part, read.rows)), read);
  const planned = { revision, part, ...compared, breakGlass };
  return judge(planned, await countsFor(planned, store, now), dependencies);
}

/** What of the files is the source's own, with the portals that it takes over now. */
async function partOf(store: Store, desired: Desired, { ownership, handOvers, names }: SourcePart) {
  if (isAlone(ownership) && handOvers.size === 0) return { part: ownership, given: desired };
  const live = await wereLive(store, unrecorded(ownership, desired));
  const part = withTaken(ownership, handOvers, desired, live);
  return { part, given: withLeaving(ownPart(desired, part), part, handOvers, names) };
}

/** What a source shares and portals of others refer to is kept, whatever its files say. */
async function withSharedInUse(store: Store, live: LiveState, part: Ownership): Promise<LiveState> {
  if (isAlone(part) || !live.rows.some(({ brand, archived }) => brand === null && !archived)) return live;
  const others = (await readRowsOfKinds(store, referringKinds)).filter(
    ({ brand }) => brand !== null && isForeignTo(part, brand),
  );
  const inUse = new Set(others.flatMap(({ kind, spec }) => references(kind, parseSpec(spec) ?? null)));
  return { ...live, inUse };
}

/** The plan of the files against live state, with the renames that they ask for; what cannot be renamed is held. */
export function planRenamed(files: Desired, read: LiveState): Pick<Pass, 'desired' | 'live' | 'plan' | 'renames'> {
  const { made, held } = resolveRenames(files, read);
  const desired = withHeld(files, held);
  const live = withRenames(read, made, renamedResource);
  return { desired, live, plan: plan(desired, live, references), renames: made };
}

/** What the guards need to know of live state besides the plan. */
export interface GuardCounts {
  readonly removals: LiveCounts;
  readonly changes: ChangeCounts;
  readonly users: UsersOf;
}

/** Reads what has to be counted: nothing where nothing is removed and no live brand changes. */
async function countsFor({ plan: whole, part }: Planned, store: Store, now: number): Promise<GuardCounts> {
  const removes = guardedRemovals(whole.changes).length > 0;
  const shared = sharedKeys(whole.changes);
  return {
    removals: removes ? await readLiveCounts(store, now, part) : nothing,
    changes: whole.changes.length > 0 ? await readChangeCounts(store, now, part) : { live: 0, lastHour: new Map() },
    users: shared.length > 0 ? usersOf(shared, await readRowsOfKinds(store, referringKinds)) : new Map(),
  };
}

const nothing: LiveCounts = { brands: new Map(), kinds: new Map(), all: 0, removedLastHour: 0 };

export type Planned = Pick<Pass, 'revision' | 'part' | 'desired' | 'live' | 'plan' | 'breakGlass' | 'renames'>;

/** The pure part of a pass: guards, and which changes may be applied. */
export function judge(planned: Planned, counts: GuardCounts, policy: PassPolicy): Pass {
  const { plan: whole } = planned;
  const { limits } = policy;
  const approved = policy.approved.has(whole.id);
  const counted = countedChanges(planned, counts.users);
  const changed = changedBrands(counted);
  const blocks: Block[] = approved
    ? []
    : [...guard(whole, counts.removals, limits), ...guardChanges(changed, counts.changes, limits.changes)];
  const blocked = blockedBrands(whole.changes, blocks);
  const blockedNames = new Set(blocked.map((entry) => entry.brand));
  const held = heldChanges(counted, blocks);
  const drift = policy.selfHeal ? [] : whole.changes.filter((change) => isDrift(change, planned));
  const reported = new Set(drift);
  const allowed = whole.changes.filter(
    (change) => !reported.has(change) && !held.has(change) && isAllowed(change, blocks, blockedNames),
  );
  const made = new Set(allowed);
  return {
    ...planned,
    ...{ blocks, blocked, drift, allowed },
    removed: approved ? 0 : guardedRemovals(allowed).length,
    changed: approved ? new Map() : changedBrands(counted.filter(({ change }) => made.has(change))),
  };
}

/** The pass of a plan that was approved. */
export function liftGuards(pass: Pass, { limits, selfHeal }: Omit<PassPolicy, 'approved'>): Pass {
  const uncounted = { removals: nothing, changes: { live: 0, lastHour: new Map() }, users: new Map() };
  return judge(pass, uncounted, { limits, selfHeal, approved: new Set([pass.plan.id]) });
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

function concernedBrands(changes: readonly Change[], block: Block): ReadonlySet<string> {
  if ('portals' in block) return new Set(block.portals);
  const { level, subject } = block;
  if (level === 'brand' || level === 'protected') return new Set([subject]);
  const removals = changes.filter(({ action, kind }) => action === 'remove' && (level !== 'kind' || kind === subject));
  return new Set(removals.flatMap(({ brand }) => brand ?? []));
}

function isAllowed(change: Change, blocks: readonly Block[], blockedNames: ReadonlySet<string>): boolean {
  if (change.brand !== null) return !blockedNames.has(change.brand);
  // What brands share may be added at any time; while any removal is blocked, nothing shared goes away.
  return change.action !== 'remove' || blocks.length === 0;
}
