// A resource is a small typed record (kind, name) -> spec. Desired and live state are both sets of them.
import type { Json } from '../canonical.ts';
import type { Origin } from '../problem.ts';

export type ResourceKey = `${string}/${string}`;

/** Used in place of a brand's name for resources that brands share; it is not a valid portal name. */
export const SHARED = '';

/** A resource as the files want it. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  /** Name of the portal it belongs to; null for what brands share (templates, assets). */
  readonly brand: string | null;
  /** Canonical JSON, since specs are compared and hashed far more often than they are parsed. */
  readonly spec: string;
  /** sha256 of the spec. */
  readonly digest: string;
  readonly origin: Origin;
  /** Where a base says what is at a path of the spec, after a change of it; null where the document itself says it, or nothing does. */
  inherited?(path: readonly string[], change: ValueChange): Origin | null;
  /** What is filled into texts that a base gives: they are the same for all portals but for this. */
  readonly facts?: readonly string[];
}

/** The old and the new value of a field; undefined where there is none. */
export interface ValueChange {
  readonly from?: Json;
  readonly to?: Json;
}

/** A resource as the store has it. */
export interface LiveResource {
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  /** JSON text, unless it was edited by hand into something invalid. */
  readonly spec: string;
  readonly digest: string;
  /** True when the row was last changed by something other than an apply. */
  readonly edited: boolean;
  /** True when the row was created by something other than an apply, so that its removal loses nothing of the operator's. */
  readonly foreign: boolean;
  readonly archived: boolean;
  /** Name of the portal that the row belongs to, where the plan renames it; `brand` and `name` are then those of after. */
  readonly renamedFrom?: string;
}

export function keyOf(resource: { readonly kind: string; readonly name: string }): ResourceKey {
  return `${resource.kind}/${resource.name}`;
}

/** The owner of a resource: its portal's name, or `SHARED`. */
export function ownerOf({ brand }: { readonly brand: string | null }): string {
  return brand ?? SHARED;
}
