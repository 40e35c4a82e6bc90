// The interface of a kind: its name, title and fields, how documents expand into it, and what its spec refers to.

import type { Json } from '../core/canonical.ts';
import type { HostPolicy } from '../core/domains/host-policy.ts';
import type { ResourceKey } from '../core/plan/resource.ts';
import type { Overrides, Portal, TemplateCustomer } from '../schema/documents.ts';
import type { EffectsOfKind } from './effects.ts';
import type { Field, Fields, Pointer } from './field.ts';
import type { AssetReference, ThemeFiles } from './theme-files.ts';

/** One resource of a kind as a document declares it. */
export interface Expanded {
  readonly name: string;
  readonly brand: string | null;
  readonly spec: object;
  /** Its location in the document. */
  readonly pointer: Pointer;
}

export interface PortalContext {
  readonly files: ThemeFiles;
  /** Normalized hostnames in the order of the document, with their locations. */
  readonly hosts: readonly { readonly host: string; readonly pointer: Pointer }[];
  readonly policy: HostPolicy;
}

/** A live resource, as the export reads it. */
export interface LiveSpec {
  readonly name: string;
  readonly spec: Json;
}

/** Places the files of a written document. Each method returns the path to write in the document, relative to its folder. */
export interface FilePlaces {
  /** `field` distinguishes two files with the same name. */
  asset(reference: AssetReference, field: string): string;
  /** A stylesheet as its author wrote it, without the cascade layer that is added when it is served. */
  stylesheet(reference: AssetReference): string;
  text(name: string, content: string): string;
}

/**
 * A kind. `from...` returns what a document declares; `to...` returns the part of a document that declares these resources
 * again, given every live resource of the kind that belongs to the document, at least one.
 */
export interface Kind {
  readonly name: string;
  /** For display, e.g. `Mail server`. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The path of the resource with this name in a document, from which the pointers of its fields start; the root without it. */
  readonly pointer?: (name: string, document: Json) => Pointer;
  /** The title of one resource where it is not the kind's title alone (its portal's own) or followed by the name. */
  readonly titleOf?: (name: string) => string;
  /** True where names are made of the portal's: its own, or `acme/cdr`. */
  readonly namedByPortal?: true;
  /** Shows the resource as one value instead of field by field. */
  readonly shownAs?: (live: LiveSpec) => Json;
  /** The live value for the facts of a portal's summary. Must accept any spec, since rows can be edited by hand. */
  readonly fact?: (live: readonly LiveSpec[]) => Fact;
  /** How a summary lists resources: one line for each without this; `group` with a count first; `nested` below what refers to them. */
  readonly summary?: 'group' | 'nested';
  /** True where it concerns a single customer; it is then shown only to roles that may see customers. */
  readonly ofCustomer?: true;
  /** Text that a plan adds to a removal. */
  readonly removalNote?: string;
  /** What customers notice of the changes of one portal; nothing without it. */
  readonly effects?: EffectsOfKind;
  readonly fromPortal?: (portal: Portal, context: PortalContext) => readonly Expanded[];
  /** `texts`: the contents of the files that the template names. */
  readonly fromTemplate?: (template: TemplateCustomer, texts: ReadonlyMap<string, string>) => readonly Expanded[];
  readonly fromOverrides?: (overrides: Overrides) => readonly Expanded[];
  readonly toPortal?: (live: readonly LiveSpec[], files: FilePlaces) => Partial<Portal>;
  readonly toTemplate?: (live: LiveSpec, files: FilePlaces) => Partial<TemplateCustomer>;
  readonly toOverrides?: (live: readonly LiveSpec[]) => Overrides['customers'];
  /** The resources that a spec of this kind refers to. */
  readonly references?: (spec: Json) => readonly ResourceKey[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

type Definition<Spec> = Omit<Kind, 'fields'> & { readonly fields: Fields<Spec> };

/** Defines a kind whose fields cover every key of its spec; a missing one does not compile. */
export function defineKind<Spec extends object>(definition: Definition<Spec>): Kind {
  return definition;
}

/** The title of one resource of a portal. */
export function titleOf(kind: Kind, name: string, portal: string): string {
  return kind.titleOf?.(name) ?? (name === portal ? kind.title : `${kind.title} ${name}`);
}

/** The single resource of a kind that has its portal's name. */
export function ownedBy(portal: Portal, spec: object, pointer: Pointer): readonly Expanded[] {
  return [{ name: portal.name, brand: portal.name, spec, pointer }];
}

/** The spec of the single resource of a kind that has its portal's name, as an apply wrote it. */
export function ownSpec<Spec>([own]: readonly LiveSpec[]): Spec {
  return own?.spec as Spec;
}

/** A member of a live spec, which may have been edited by hand. @returns undefined where it has none */
export function memberOf([own]: readonly LiveSpec[], key: string): unknown {
  return own?.spec instanceof Object ? Reflect.get(own.spec, key) : undefined;
}

/** A list as text; empty for what is not a list. */
export const listText = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : '');
