// What a kind is: its name, how documents expand into it, and what its spec refers to. A new kind is a new file.

import type { Json } from '../core/canonical.ts';
import type { HostPolicy } from '../core/domains/host-policy.ts';
import type { ResourceKey } from '../core/plan/resource.ts';
import type { Overrides, Portal, TemplateCustomer } from '../schema/documents.ts';
import type { AssetReference, ThemeFiles } from './theme-files.ts';

/** One resource of a kind as a document declares it. */
export interface Expanded {
  readonly name: string;
  readonly brand: string | null;
  readonly spec: object;
  /** Where in the document it comes from. */
  readonly pointer: readonly (string | number)[];
}

export interface PortalContext {
  readonly files: ThemeFiles;
  /** Hostnames in the order of the document, normalised, with where they stand in it. */
  readonly hosts: readonly { readonly host: string; readonly pointer: Expanded['pointer'] }[];
  readonly policy: HostPolicy;
}

/** A live resource, as the way back from it to a document reads it. */
export interface LiveSpec {
  readonly name: string;
  readonly spec: Json;
}

/** Where files go that a written document names. Each answers the path to name, from the document's own folder. */
export interface FilePlaces {
  /** `field` tells two files of one name apart. */
  asset(reference: AssetReference, field: string): string;
  /** A stylesheet as an author would have it, without what is put around it when it is served. */
  stylesheet(reference: AssetReference): string;
  text(name: string, content: string): string;
}

/**
 * A kind and its two directions. `from...` is what a document declares; `to...` is the part of a document that declares
 * these resources again. The second is given every live resource of the kind that belongs there, at least one.
 */
export interface Kind {
  readonly name: string;
  readonly fromPortal?: (portal: Portal, context: PortalContext) => readonly Expanded[];
  /** `texts`: what is in the files that the template names. */
  readonly fromTemplate?: (template: TemplateCustomer, texts: ReadonlyMap<string, string>) => readonly Expanded[];
  readonly fromOverrides?: (overrides: Overrides) => readonly Expanded[];
  readonly toPortal?: (live: readonly LiveSpec[], files: FilePlaces) => Partial<Portal>;
  readonly toTemplate?: (live: LiveSpec, files: FilePlaces) => Partial<TemplateCustomer>;
  readonly toOverrides?: (live: readonly LiveSpec[]) => Overrides['customers'];
  /** The resources that a spec of this kind cannot do without. */
  readonly references?: (spec: Json) => readonly ResourceKey[];
}

/** The one resource of a kind that carries its portal's own name. */
export function ownedBy(portal: Portal, spec: object, pointer: readonly (string | number)[]): readonly Expanded[] {
  return [{ name: portal.name, brand: portal.name, spec, pointer }];
}

/** The spec of the one resource of a kind that carries its portal's own name, as an apply wrote it. */
export function ownSpec<Spec>([own]: readonly LiveSpec[]): Spec {
  return own?.spec as Spec;
}
