// The centre of Portico: a pure comparison of what the files want with what is live. The plan is data:
// it is printed, hashed and stored as it stands, and what is printed is what is run.
import { canonicalJson, type Json, sha256 } from './canonical.ts';
import { diffSpecs, type FieldChange } from './diff.ts';
import { compareText, type Problem } from './problem.ts';
import { keyOf, type LiveResource, type Resource, type ResourceKey } from './resource.ts';

/** The field of a change that says that a resource goes from one brand to another. */
export const BRAND_FIELD = '(brand)';

export type Action = 'create' | 'update' | 'heal' | 'restore' | 'remove';

/** `heal` puts right what was edited by hand; `restore` brings back what was archived. */
export interface Change {
  readonly action: Action;
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  readonly fields: readonly FieldChange[];
}

/** A brand that stays at its last good state, and why. */
export interface HeldBrand {
  readonly brand: string;
  readonly problems: readonly Problem[];
}

/** What the files want, as far as they could be read. */
export interface Desired {
  readonly resources: readonly Resource[];
  /** Bytes of each asset resource, by its name (sha256). */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly held: readonly HeldBrand[];
  /**
   * False when some document could not be attributed to a brand (unreadable YAML, a template that is wrong):
   * what is missing may be in there, so nothing may be removed for being missing.
   */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

export interface Plan {
  /** sha256 of the canonical changes; blind to files and lines. */
  readonly id: string;
  readonly changes: readonly Change[];
  readonly held: readonly HeldBrand[];
}

/** How a kind's spec names other resources, so that what a held brand relies on is kept as well. */
export type References = (kind: string, spec: Json) => readonly ResourceKey[];

/** Compares desired with live. Upserts come first and removals last; equal inputs give equal bytes. */
export function plan(desired: Desired, live: readonly LiveResource[], references: References): Plan {
  const liveByKey = new Map(live.map((row) => [keyOf(row), row]));
  const heldBrands = new Set(desired.held.map((held) => held.brand));
  const wanted = new Map<ResourceKey, Resource>();
  for (const resource of desired.resources) {
    if (resource.brand === null || !heldBrands.has(resource.brand)) wanted.set(keyOf(resource), resource);
  }

  const upserts: Change[] = [];
  for (const [key, resource] of wanted) {
    const row = liveByKey.get(key);
    if (row !== undefined && row.brand !== null && heldBrands.has(row.brand) && row.brand !== resource.brand) continue;
    const change = upsert(resource, row);
    if (change !== undefined) upserts.push(change);
  }

  const kept = keptRows(desired, live, heldBrands, references);
  const removals = live
    .filter((row) => !row.archived && !wanted.has(keyOf(row)) && !kept.has(keyOf(row)))
    .map((row): Change => ({ action: 'remove', kind: row.kind, name: row.name, brand: row.brand, fields: [] }));

  const changes = [...upserts.sort(byKey), ...removals.sort(byKey)];
  return { id: planId(changes), changes, held: desired.held };
}

function upsert(resource: Resource, row: LiveResource | undefined): Change | undefined {
  const change = { kind: resource.kind, name: resource.name, brand: resource.brand };
  if (row === undefined) return { ...change, action: 'create', fields: diffSpecs(undefined, resource.spec) };
  if (row.digest === resource.digest && !row.edited && !row.archived && row.brand === resource.brand) return undefined;
  const action = row.archived ? 'restore' : row.edited ? 'heal' : 'update';
  const moved: FieldChange[] =
    row.brand === resource.brand ? [] : [{ path: BRAND_FIELD, from: row.brand, to: resource.brand }];
  return { ...change, action, fields: [...moved, ...diffSpecs(parseSpec(row.spec), resource.spec)] };
}

/** Rows of held brands and whatever those refer to; while the desired state is incomplete, every row. */
function keptRows(
  desired: Desired,
  live: readonly LiveResource[],
  heldBrands: ReadonlySet<string>,
  references: References,
): Set<ResourceKey> {
  const kept = new Set<ResourceKey>();
  // What a held brand wants to take over from another brand stays where it is until it can be taken over.
  for (const resource of desired.resources) {
    if (resource.brand !== null && heldBrands.has(resource.brand)) kept.add(keyOf(resource));
  }
  for (const row of live) {
    const held = row.brand !== null && heldBrands.has(row.brand);
    if (!held && desired.complete) continue;
    kept.add(keyOf(row));
    for (const key of references(row.kind, parseSpec(row.spec) ?? null)) kept.add(key);
  }
  return kept;
}

/** A spec edited by hand may be no JSON at all; then every field counts as changed. */
function parseSpec(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function planId(changes: readonly Change[]): string {
  return sha256(canonicalJson(changes as unknown as Json));
}

function byKey(left: Change, right: Change): number {
  return (
    compareText(left.brand ?? '', right.brand ?? '') ||
    compareText(left.kind, right.kind) ||
    compareText(left.name, right.name)
  );
}
