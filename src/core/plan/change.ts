// One difference between the files and live state, as data: it is printed, hashed and applied unchanged.
import { canonicalJson, type Json, sha256 } from '../canonical.ts';
import { compareText } from '../problem.ts';
import { diffSpecs, type FieldChange } from './diff.ts';
import type { LiveResource, Resource } from './resource.ts';

/** The field of a change that moves a resource from one brand to another. */
export const BRAND_FIELD = '(brand)';

/** `heal` reverts an edit by hand; `restore` brings back an archived resource; `rename` gives a portal, with all that is its own, a new name. */
export type Action = 'create' | 'update' | 'rename' | 'heal' | 'restore' | 'remove';

export interface Change {
  readonly action: Action;
  readonly kind: string;
  readonly name: string;
  /** Its portal after the change; for a removal, the portal it was removed from. */
  readonly brand: string | null;
  /** The live row; null for a new resource. */
  readonly from: LiveResource | null;
  /** The resource as the files want it; null for a removal. */
  readonly to: Resource | null;
}

/** Old and new value of each field that differs, sorted by path; empty for a removal. */
export function fieldsOf({ from, to }: Change): readonly FieldChange[] {
  if (to === null) return [];
  const moved =
    from === null || from.brand === to.brand
      ? []
      : [{ path: BRAND_FIELD, pointer: null, from: from.brand, to: to.brand }];
  return [...moved, ...diffSpecs(from === null ? undefined : parseSpec(from.spec), parseSpec(to.spec))];
}

/** The brand that loses the resource to another, if any. */
export function losingPortal({ action, from, to }: Change): string | null {
  return action !== 'rename' && from !== null && to !== null && !from.archived && from.brand !== to.brand
    ? from.brand
    : null;
}

/** The portals that come or go as a whole with these changes. */
export function wholePortals(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ kind, name, action }) =>
      kind === 'portal' && (action === 'create' || action === 'remove' || action === 'restore') ? [name] : [],
    ),
  );
}

/** Parses a spec. A spec edited by hand may be invalid JSON; it is then undefined, and every field counts as changed. */
export function parseSpec(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * sha256 of the canonical changes (old and new value). It ignores files and lines, and whether a created resource was archived
 * before, so that a comparison of two commits and the server compute the same id.
 */
export function planId(changes: readonly Change[]): string {
  return sha256(changes.map((change) => sha256(idLine(change))).join('\n'));
}

function idLine({ kind, name, from, to }: Change): string {
  const before = from === null || from.archived ? null : [from.brand, digestOfText(from.spec)];
  return canonicalJson([kind, name, before, to === null ? null : [to.brand, to.digest]]);
}

function digestOfText(spec: string): string {
  const value = parseSpec(spec);
  return sha256(value === undefined ? spec : canonicalJson(value));
}

/** Compares by brand, kind and name. */
export function byPlace(left: Change, right: Change): number {
  return (
    compareText(left.brand ?? '', right.brand ?? '') ||
    compareText(left.kind, right.kind) ||
    compareText(left.name, right.name)
  );
}
