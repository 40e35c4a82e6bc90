// The shape of a rule's documented example. Each is run as a test, and docs/reference/rules.md is made from them: every other file
// of this folder exports `examples: RuleExamples`.

import type { SourcePermission } from '../../../../src/core/access/source-permission.ts';

/** Paths from the root of the tree to text, to bytes, or to the target of a symbolic link. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | { readonly symlink: string }>>;

export interface RuleExample {
  /** Yields findings of this rule alone; as a rule one, and one for each document where two are at odds. */
  readonly failing: ExampleFiles;
  /** File of the finding when `failing` has several; else its only one. */
  readonly file?: string;
  /** Line and column of the finding, as in `12:5`. */
  readonly at: string;
  /** Yields no finding at all. */
  readonly passing: ExampleFiles;
  /** What the source may declare, and what another one has, by resource. */
  readonly source?: {
    readonly may?: SourcePermission;
    readonly elsewhere?: Readonly<Record<`${string}/${string}`, string>>;
  };
  /** Cause of the mistake, or background; shown in the documentation. */
  readonly note?: string;
}

/** By rule id. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

type Change = Readonly<Partial<Record<'name' | 'domains' | 'currencies' | 'sections', string>>>;

/** A portal document with every required key; `more` is added at its end and starts in line 8. */
export function portal(more = '', change: Change = {}): string {
  const { name = 'acme', domains = '[acme.localhost]', currencies = '[USD]' } = change;
  return `apiVersion: portico/v1
kind: Portal
name: ${name}
brand: Acme Voice
${domains === '' ? '' : `domains: ${domains}\n`}currencies: ${currencies}
sections: ${change.sections ?? '[balance, cdr, payments]'}
${more}`;
}

/** A template document; `more` starts in line 4. */
export function template(more: string): string {
  return `apiVersion: portico/v1
kind: TemplateCustomer
name: starter
${more}`;
}

/** Where examples keep the document that they are about. */
export const portalFile = 'portals/acme/portal.yaml';
export const templateFile = 'portals/templates/starter.yaml';
export const overridesFile = 'portals/acme/overrides.yaml';
