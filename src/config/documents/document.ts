// The three kinds of documents, distinguished by `kind:`, with their types and validators.
import type { Problem } from '../../core/problem.ts';
import type { Overrides, Portal, TemplateCustomer } from '../../schema/documents.ts';
import * as validators from '../../schema/validators.js';
import type { YamlDocument } from '../yaml/document.ts';
import { schemaProblems } from './check-schema.ts';
import { didYouMean } from './nearest.ts';

interface Checked<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  readonly yaml: YamlDocument;
}

export type PortalDocument = Checked<'Portal', Portal>;
export type TemplateDocument = Checked<'TemplateCustomer', TemplateCustomer>;
export type OverridesDocument = Checked<'Overrides', Overrides>;
export type ConfigDocument = PortalDocument | TemplateDocument | OverridesDocument;

/** One YAML document after the schema check: typed, or invalid with what could be read of it. */
export type SchemaResult =
  | { readonly ok: true; readonly document: ConfigDocument }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly brand: string | null;
      /** Former name that a portal's document gives, whatever it is worth. */
      readonly renamedFrom?: string | undefined;
      /** Present where only unknown keys and values are wrong: it is checked by the other rules, but never applied. */
      readonly document?: ConfigDocument;
    };

/** Checks one document against the schema of its kind. */
export function checkDocument(yaml: YamlDocument): SchemaResult {
  const kind = textAt(yaml, 'kind');
  const brand = brandOf(yaml, kind);
  switch (kind) {
    case 'Portal':
      return result(yaml, brand, validators.Portal, { kind, value: yaml.value as unknown as Portal, yaml });
    case 'TemplateCustomer':
      return result(yaml, null, validators.TemplateCustomer, {
        kind,
        value: yaml.value as unknown as TemplateCustomer,
        yaml,
      });
    case 'Overrides':
      return result(yaml, brand, validators.Overrides, {
        kind,
        value: yaml.value as unknown as Overrides,
        yaml,
      });
    default: {
      const found = kind === undefined ? 'found none' : `found "${kind.slice(0, 60)}"`;
      const suggestion = kind === undefined ? undefined : didYouMean(kind, kinds);
      const problem: Problem = {
        rule: 'kind-unknown',
        severity: 'error',
        message: `expected kind: ${kinds.join(', ')}; ${found}`,
        ...(suggestion === undefined ? {} : { suggestion }),
        pointer: 'kind',
        origin: yaml.locate(['kind'], 'value'),
      };
      return { ok: false, problems: [problem], brand: null };
    }
  }
}

const kinds = ['Portal', 'TemplateCustomer', 'Overrides'] as const;

function result(
  yaml: YamlDocument,
  brand: string | null,
  validator: validators.Validator,
  document: ConfigDocument,
): SchemaResult {
  const problems = schemaProblems(yaml, validator);
  if (problems.length === 0) return { ok: true, document };
  const checkable = brand !== null && problems.every(({ rule }) => rule === 'key-unknown' || rule === 'value-unknown');
  const renamedFrom = document.kind === 'Portal' ? textAt(yaml, 'renamedFrom') : undefined;
  return { ok: false, problems, brand, renamedFrom, ...(checkable ? { document } : {}) };
}

function brandOf(yaml: YamlDocument, kind: string | undefined): string | null {
  return (kind === 'Portal' ? textAt(yaml, 'name') : textAt(yaml, 'portal')) ?? null;
}

function textAt(yaml: YamlDocument, key: string): string | undefined {
  const { value } = yaml;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : undefined;
}
