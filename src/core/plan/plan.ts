// The pure comparison of desired and live state. The plan is data: it is printed, hashed, stored and executed unchanged.
import type { Json } from '../canonical.ts';
import { compareText } from '../problem.ts';
import { byPlace, type Change, parseSpec, planId } from './change.ts';
import type { Desired, SyncedTo } from './desired.ts';
import { keyOf, type LiveResource, ownerOf, type Resource, type ResourceKey, SHARED } from './resource.ts';

export interface Live extends SyncedTo {
  /** Every row of the brands to compare and of held ones, and rows of other brands whose key those want. */
  readonly rows: readonly LiveResource[];
  /** What portals that are not compared here refer to, beside those rows; it is kept. */
  readonly inUse?: ReadonlySet<ResourceKey>;
}

export interface Plan {
  /** sha256 of the canonical changes. */
  readonly id: string;
  readonly changes: readonly Change[];
  /** The compared brands. */
  readonly compared: readonly string[];
  /** Compared brands that keep a resource which the files do not want, since a held brand or an unreadable file may need it. */
  readonly keeping: ReadonlySet<string>;
}

/** Returns the resources that a spec refers to, so that what a held brand needs is kept as well. */
export type References = (kind: string, spec: Json) => readonly ResourceKey[];

/** The brands whose desired digest differs from the one that they were last synced to, sorted. Held brands are left out. */
export function portalsToCompare(desired: Desired, synced: ReadonlyMap<string, string>): string[] {
  const held = new Set(desired.held.map(({ portalName }) => portalName));
  const differing = [...desired.wanted].filter(([brand, { digest }]) => synced.get(brand) !== digest);
  const gone = [...synced.keys()].filter((brand) => !desired.wanted.has(brand));
  return [...differing.map(([brand]) => brand), ...gone].filter((brand) => !held.has(brand)).sort(compareText);
}

/** Compares desired with live. Upserts come first and removals last; equal inputs give equal bytes. */
export function plan(desired: Desired, live: Live, references: References): Plan {
  const compared = portalsToCompare(desired, live.synced);
  const comparing = new Set(compared);
  const heldBrands = new Set(desired.held.map(({ portalName }) => portalName));
  const rows = new Map(live.rows.map((row) => [keyOf(row), row]));
  const wanted = new Map<ResourceKey, Resource>();
  for (const brand of compared) {
    for (const resource of desired.wanted.get(brand)?.resources() ?? []) wanted.set(keyOf(resource), resource);
  }

  const keeping = new Set<string>();
  const upserts: Change[] = [];
  for (const [key, resource] of wanted) {
    const row = rows.get(key);
    if (row?.brand != null && row.brand !== resource.brand && heldBrands.has(row.brand)) {
      keeping.add(ownerOf(resource));
      continue;
    }
    const change = upsert(resource, row);
    if (change !== undefined) upserts.push(change);
  }

  const kept = keptKeys(desired, live.rows, heldBrands, references);
  const removals: Change[] = [];
  for (const [key, row] of rows) {
    if (row.archived || wanted.has(key) || !comparing.has(ownerOf(row))) continue;
    if (!desired.complete || kept.has(key) || live.inUse?.has(key) === true) keeping.add(ownerOf(row));
    else removals.push({ action: 'remove', kind: row.kind, name: row.name, brand: row.brand, from: row, to: null });
  }

  const changes = [...upserts.sort(byPlace), ...removals.sort(byPlace)];
  return { id: planId(changes), changes, compared, keeping };
}

function upsert(resource: Resource, row: LiveResource | undefined): Change | undefined {
  const change = { kind: resource.kind, name: resource.name, brand: resource.brand, to: resource };
  if (row === undefined) return { ...change, action: 'create', from: null };
  if (row.renamedFrom !== undefined && resource.kind === 'portal') {
    return { ...change, action: 'rename', from: { ...row, brand: row.renamedFrom, name: row.renamedFrom } };
  }
  if (row.digest === resource.digest && !row.edited && !row.archived && row.brand === resource.brand) return undefined;
  const action = row.archived ? 'restore' : row.edited ? 'heal' : 'update';
  return { ...change, action, from: row };
}

/** The resources that held brands refer to or would take over: they are kept unchanged until those brands can be applied. */
function keptKeys(
  desired: Desired,
  rows: readonly LiveResource[],
  heldBrands: ReadonlySet<string>,
  references: References,
): Set<ResourceKey> {
  const kept = new Set<ResourceKey>();
  if (heldBrands.size === 0) return kept;
  for (const brand of heldBrands) {
    for (const resource of desired.wanted.get(brand)?.resources() ?? []) kept.add(keyOf(resource));
  }
  for (const row of rows) {
    if (row.brand === null || !heldBrands.has(row.brand)) continue;
    kept.add(keyOf(row));
    for (const key of references(row.kind, parseSpec(row.spec) ?? null)) kept.add(key);
  }
  return kept;
}

/**
 * Returns what to record for each brand once the allowed changes are applied: the digest that it was synced to, empty where it
 * was synced only in part, null for a removed brand.
 */
export function portalStates(desired: Desired, made: Plan, allowed: readonly Change[]): Map<string, string | null> {
  const incomplete = new Set(made.keeping);
  const done = new Set(allowed);
  const compared = new Set(made.compared);
  for (const change of made.changes) {
    const { action, from } = change;
    const owners = [ownerOf(change), ...(from === null || action === 'rename' ? [] : [ownerOf(from)])];
    for (const owner of owners) if (!done.has(change) || !compared.has(owner)) incomplete.add(owner);
  }
  const synced = made.compared.filter((brand) => !incomplete.has(brand));
  return new Map([
    ...[...incomplete].map((brand): [string, string] => [brand, '']),
    ...synced.map((brand): [string, string | null] => [brand, desired.wanted.get(brand)?.digest ?? null]),
  ]);
}

/** Brands other than the shared part. */
export const isPortal = (owner: string): boolean => owner !== SHARED;
