// A resource is a small typed record (kind, name) -> spec. Desired and live state are both sets of them.
import type { Origin } from '../problem.ts';

export type ResourceKey = `${string}/${string}`;

/** What resources that brands share count as in place of a brand's name; no portal can be called so. */
export const SHARED = '';

/** A resource as the files want it. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  /** Name of the portal it belongs to; null for what brands share (templates, assets). */
  readonly brand: string | null;
  /** Canonical JSON: specs are compared and hashed far more often than they are looked into. */
  readonly spec: string;
  /** sha256 of the spec. */
  readonly digest: string;
  readonly origin: Origin;
}

/** A resource as the store has it. */
export interface LiveResource {
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  /** JSON text, unless somebody edited it into something else. */
  readonly spec: string;
  readonly digest: string;
  /** True when the row was changed by something other than an apply. */
  readonly edited: boolean;
  /** True when the row was put there by something other than an apply: nothing of the operator's is lost with it. */
  readonly foreign: boolean;
  readonly archived: boolean;
}

export function keyOf(resource: { readonly kind: string; readonly name: string }): ResourceKey {
  return `${resource.kind}/${resource.name}`;
}

/** The name under which a resource's brand is compared: its own, or the one for what brands share. */
export function ownerOf({ brand }: { readonly brand: string | null }): string {
  return brand ?? SHARED;
}
