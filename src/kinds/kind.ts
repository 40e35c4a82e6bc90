// What a kind is: its name, how documents expand into it, and what its spec refers to. A new kind is a new file.
import type { Overrides, Portal, TemplateCustomer } from '../config/generated/documents.ts';
import type { Json } from '../core/canonical.ts';
import type { HostPolicy } from '../core/host-policy.ts';
import type { ResourceKey } from '../core/resource.ts';
import type { ThemeFiles } from './theme-files.ts';

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

export interface Kind {
  readonly name: string;
  readonly fromPortal?: (portal: Portal, context: PortalContext) => readonly Expanded[];
  /** `texts`: what is in the files that the template names. */
  readonly fromTemplate?: (template: TemplateCustomer, texts: ReadonlyMap<string, string>) => readonly Expanded[];
  readonly fromOverrides?: (overrides: Overrides) => readonly Expanded[];
  /** The resources that a spec of this kind cannot do without. */
  readonly references?: (spec: Json) => readonly ResourceKey[];
}

/** The one resource of a kind that carries its portal's own name. */
export function ownedBy(portal: Portal, spec: object, pointer: readonly (string | number)[]): readonly Expanded[] {
  return [{ name: portal.name, brand: portal.name, spec, pointer }];
}
