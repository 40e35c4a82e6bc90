// The centre of Portico: a pure comparison of what the files want with what is live. The plan is data:
// it is printed, hashed and stored as it stands, and what is printed is what is run.
import type { Json } from '../canonical.ts';
import { compareText } from '../problem.ts';
import { byPlace, type Change, parseSpec, planId } from './change.ts';
import type { Desired } from './desired.ts';
import { keyOf, type LiveResource, ownerOf, type Resource, type ResourceKey, SHARED } from './resource.ts';

export interface Live {
  /** Digest of what each live brand was last brought to; empty where somebody else changed it since. */
  readonly synced: ReadonlyMap<string, string>;
  /** Brands that somebody else changed, with the digest of what they were before that. */
  readonly drifted: ReadonlyMap<string, string>;
  /** Every row of the brands to compare and of held ones, and rows elsewhere that have a key which those want. */
  readonly rows: readonly LiveResource[];
}

export interface Plan {
  /** sha256 of the canonical changes. */
  readonly id: string;
  readonly changes: readonly Change[];
  /** Brands that were compared. */
  readonly compared: readonly string[];
  /** Those of them that keep something the files do not want, since a held brand or an unreadable file may need it. */
  readonly keeping: ReadonlySet<string>;
}

/** How a kind's spec names other resources, so that what a held brand relies on is kept as well. */
export type References = (kind: string, spec: Json) => readonly ResourceKey[];

/** The brands whose wishes are not what they were last brought to, sorted. Held brands are left alone. */
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
    if (!desired.complete || kept.has(key)) keeping.add(ownerOf(row));
    else removals.push({ action: 'remove', kind: row.kind, name: row.name, brand: row.brand, from: row, to: null });
  }

  const changes = [...upserts.sort(byPlace), ...removals.sort(byPlace)];
  return { id: planId(changes), changes, compared, keeping };
}

function upsert(resource: Resource, row: LiveResource | undefined): Change | undefined {
  const change = { kind: resource.kind, name: resource.name, brand: resource.brand, to: resource };
  if (row === undefined) return { ...change, action: 'create', from: null };
  if (row.digest === resource.digest && !row.edited && !row.archived && row.brand === resource.brand) return undefined;
  const action = row.archived ? 'restore' : row.edited ? 'heal' : 'update';
  return { ...change, action, from: row };
}

/** What held brands refer to, and what they want to take over: it stays where it is until they can be applied. */
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
 * What is to be recorded of each brand once these changes are made: the digest of what it was brought to, empty where it is
 * neither that nor what it was before, null for a brand that is gone.
 */
export function portalStates(desired: Desired, made: Plan, allowed: readonly Change[]): Map<string, string | null> {
  const unsettled = new Set(made.keeping);
  const done = new Set(allowed);
  const compared = new Set(made.compared);
  for (const change of made.changes) {
    const owners = [ownerOf(change), ...(change.from === null ? [] : [ownerOf(change.from)])];
    for (const owner of owners) if (!done.has(change) || !compared.has(owner)) unsettled.add(owner);
  }
  const settled = made.compared.filter((brand) => !unsettled.has(brand));
  return new Map([
    ...[...unsettled].map((brand): [string, string] => [brand, '']),
    ...settled.map((brand): [string, string | null] => [brand, desired.wanted.get(brand)?.digest ?? null]),
  ]);
}

/** Brands other than the shared part. */
export const isPortal = (owner: string): boolean => owner !== SHARED;
