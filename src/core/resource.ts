// A resource is a small typed record (kind, name) -> spec. Desired and live state are both sets of them.
import type { Json } from './canonical.ts';
import type { Origin } from './problem.ts';

/** A resource as the files want it. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  /** Name of the portal it belongs to; null for what brands share (templates, assets). */
  readonly brand: string | null;
  readonly spec: Json;
  /** sha256 of the canonical spec. */
  readonly digest: string;
  readonly origin: Origin;
}

/** A resource as the store has it. */
export interface LiveResource {
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  /** JSON text; parsed only where a difference has to be shown. */
  readonly spec: string;
  readonly digest: string;
  /** True when the row was changed by something other than an apply. */
  readonly edited: boolean;
  /** True when the row was put there by something other than an apply: nothing of the operator's is lost with it. */
  readonly foreign: boolean;
  readonly archived: boolean;
  /** File that last declared it. */
  readonly file: string;
}

export type ResourceKey = `${string}/${string}`;

export function keyOf(resource: { readonly kind: string; readonly name: string }): ResourceKey {
  return `${resource.kind}/${resource.name}`;
}
