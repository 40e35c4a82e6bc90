// The changes of a plan that the limits of `guards.changes` count: those of live brands that the files newly ask for, by risk class. Pure.
import { type Change, losingPortal, parseSpec, wholePortals } from '../core/plan/change.ts';
import type { ChangedBrands } from '../core/plan/change-guard.ts';
import type { Desired } from '../core/plan/desired.ts';
import type { Block } from '../core/plan/guard.ts';
import type { Live } from '../core/plan/plan.ts';
import { keyOf, type LiveResource, ownerOf, type ResourceKey } from '../core/plan/resource.ts';
import type { RiskClass } from '../core/plan/risk.ts';
import { references } from '../kinds/registry.ts';
import { changedFields, risksOfFields } from '../kinds/risk.ts';

/** The live brands that refer to a shared resource. */
export type UsersOf = ReadonlyMap<ResourceKey, readonly string[]>;

export interface CountedChange {
  readonly change: Change;
  readonly risks: readonly RiskClass[];
  /** The live brands that it changes something of. */
  readonly portals: readonly string[];
}

interface Compared {
  readonly desired: Pick<Desired, 'wanted'>;
  readonly live: Pick<Live, 'drifted'>;
  readonly plan: { readonly changes: readonly Change[] };
}

/** New brands change nothing of what is live, removed ones have limits of their own, and healing restores what was let through before. */
export function countedChanges(compared: Compared, users: UsersOf): readonly CountedChange[] {
  const { changes } = compared.plan;
  const whole = wholePortals(changes);
  return changes.flatMap((change) => {
    const own = change.brand === null ? (users.get(keyOf(change)) ?? []) : [change.brand, losingPortal(change)];
    const portals = own.flatMap((portal) => (portal === null || whole.has(portal) ? [] : [portal]));
    if (portals.length === 0 || restores(change, compared)) return [];
    const risks = risksOfFields(change, changedFields(change));
    return risks.length === 0 ? [] : [{ change, risks, portals }];
  });
}

export function changedBrands(counted: readonly CountedChange[]): ChangedBrands {
  const changed = new Map<RiskClass, Set<string>>();
  for (const { risks, portals } of counted) {
    for (const risk of risks) {
      const brands = changed.get(risk) ?? new Set();
      for (const portal of portals) brands.add(portal);
      changed.set(risk, brands);
    }
  }
  return changed;
}

/** Shared resources that brands have risk by: a change of one is a change of each brand that refers to it. */
export function sharedKeys(changes: readonly Change[]): readonly ResourceKey[] {
  return changes.flatMap((change) =>
    change.brand === null && risksOfFields(change, changedFields(change)).length > 0 ? [keyOf(change)] : [],
  );
}

export function usersOf(keys: readonly ResourceKey[], rows: readonly LiveResource[]): UsersOf {
  const users = new Map<ResourceKey, string[]>(keys.map((key) => [key, []]));
  for (const { kind, brand, spec } of rows) {
    if (brand === null) continue;
    for (const key of references(kind, parseSpec(spec) ?? null)) users.get(key)?.push(brand);
  }
  return users;
}

/** What is shared by blocked brands waits with them. */
export function heldChanges(counted: readonly CountedChange[], blocks: readonly Block[]): ReadonlySet<Change> {
  const classes = new Set(blocks.flatMap((block) => ('portals' in block ? [block.subject] : [])));
  return new Set(
    counted.flatMap(({ change, risks }) =>
      change.brand === null && risks.some((risk) => classes.has(risk)) ? [change] : [],
    ),
  );
}

/** Whether a change undoes an edit by hand, and is not something that the files newly ask for. */
export function isDrift(change: Change, { live, desired }: Omit<Compared, 'plan'>): boolean {
  const { action, from, to } = change;
  if (action === 'rename') return false;
  if (from !== null) return from.edited || from.foreign;
  // A row that is missing was deleted by hand where the brand wants what it was brought to before.
  const owner = ownerOf(change);
  return to !== null && live.drifted.get(owner) === desired.wanted.get(owner)?.digest;
}

/** Whether the result is what an apply has written before: a row that was edited keeps the digest of that. */
function restores(change: Change, compared: Omit<Compared, 'plan'>): boolean {
  const { from, to } = change;
  if (from === null || from.archived) return from === null && isDrift(change, compared);
  return to === null ? from.foreign : from.digest === to.digest && from.brand === to.brand;
}
