// The kinds of documents, distinguished by `kind:`, with their types and validators.
import type { Problem } from '../../core/problem.ts';
import type { Overrides, Portal, TemplateCustomer } from '../../schema/documents.ts';
import * as validators from '../../schema/validators.js';
import { holdsFacts, mayHoldFacts } from '../layers/facts.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { problemsOfErrors, schemaErrors } from './check-schema.ts';
import { didYouMean, nearest } from './nearest.ts';
import { broken, known, type Sound, soundPart } from './sound.ts';

interface Checked<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  readonly yaml: YamlDocument;
}

export type PortalDocument = Checked<'Portal', Portal>;
export type TemplateDocument = Checked<'TemplateCustomer', TemplateCustomer>;
export type OverridesDocument = Checked<'Overrides', Overrides>;
export type ConfigDocument = PortalDocument | TemplateDocument | OverridesDocument;

/** Documents of which any part may be broken; a valid one is such a document too. */
export type ReadablePortal = Checked<'Portal', Sound<Portal>>;
export type ReadableTemplate = Checked<'TemplateCustomer', Sound<TemplateCustomer>>;
export type ReadableOverrides = Checked<'Overrides', Sound<Overrides>>;
export type ReadableDocument = ReadablePortal | ReadableTemplate | ReadableOverrides;

/** A base, or a portal that is merged of its own document and what it extends: the part of a portal that one file says, as far as it is sound. */
export interface LayerDocument {
  readonly kind: 'PortalLayer';
  readonly value: unknown;
  readonly yaml: YamlDocument;
}

/** The name of a portal as messages give it: its file where the name itself is broken. */
export const nameOf = ({ value, yaml }: ReadablePortal): string => known(value.name) ?? yaml.file;

/** One YAML document after the schema check: typed, or invalid with what could be read of it. */
export type SchemaResult =
  | { readonly ok: true; readonly document: ConfigDocument | LayerDocument }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly brand: string | null;
      /** Null where its kind is not known. It is checked by the other rules, but never applied. */
      readonly document: ReadableDocument | LayerDocument | null;
    };

/** Checks one document against the schema of its kind; one whose kind is misspelt also against the one that was meant. */
export function checkDocument(yaml: YamlDocument): SchemaResult {
  const given = textAt(yaml, 'kind');
  const kind = kinds.find((known) => known === given);
  if (kind !== undefined) return checkAs(yaml, shapeOf(yaml, kind));
  const meant = given === undefined ? undefined : nearest(given, kinds);
  const problem = unknownKind(yaml, given);
  const result = meant === undefined ? undefined : checkAs(yaml, shapeOf(yaml, meant));
  if (result === undefined) return { ok: false, problems: [problem], brand: null, document: null };
  if (result.ok) return { ok: false, problems: [problem], brand: null, document: result.document };
  // Without a name it may be something else altogether.
  if (
    result.document === null ||
    textAt(yaml, result.document.kind === 'Overrides' ? 'portal' : 'name') === undefined
  ) {
    return { ...result, problems: [problem], brand: null, document: null };
  }
  const others = result.problems.filter(({ pointer }) => pointer !== 'kind');
  return { ...result, problems: [problem, ...others], brand: null };
}

const kinds = ['Portal', 'PortalBase', 'TemplateCustomer', 'Overrides'] as const;
const validatorOf = {
  Portal: validators.Portal,
  PortalLayer: validators.PortalLayer,
  TemplateCustomer: validators.TemplateCustomer,
  Overrides: validators.Overrides,
};
type Shape = keyof typeof validatorOf;

/** A portal is whole where it neither extends a base nor has facts in its texts. */
function shapeOf(yaml: YamlDocument, kind: (typeof kinds)[number]): Shape {
  if (kind === 'PortalBase') return 'PortalLayer';
  if (kind !== 'Portal') return kind;
  const extending = extendsKey(yaml) !== undefined || (mayHoldFacts(yaml.text) && holdsFacts(yaml.value));
  return extending ? 'PortalLayer' : 'Portal';
}

/** The key `extends`, also misspelt: what is missing then is not what is to be corrected. */
function extendsKey({ value }: YamlDocument): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.keys(value).find((key) => key === 'extends' || /^exten[a-z]{0,3}$/i.test(key));
}

function unknownKind(yaml: YamlDocument, kind: string | undefined): Problem {
  const found = kind === undefined ? 'found none' : `found "${kind.slice(0, 60)}"`;
  const suggestion = kind === undefined ? undefined : didYouMean(kind, kinds);
  return {
    rule: 'kind-unknown',
    severity: 'error',
    message: `expected kind: ${kinds.join(', ')}; ${found}`,
    ...(suggestion === undefined ? {} : { suggestion }),
    pointer: 'kind',
    origin: yaml.locate(['kind'], 'value'),
  };
}

function checkAs(yaml: YamlDocument, kind: Shape): SchemaResult {
  const errors = schemaErrors(yaml, validatorOf[kind]);
  if (errors.length === 0 && yaml.lost.length === 0) {
    // The validator has checked it.
    return { ok: true, document: { kind, value: yaml.value, yaml } as unknown as ConfigDocument | LayerDocument };
  }
  const value = soundPart(yaml.value, errors, yaml.lost);
  const name = textAt(yaml, kind === 'Overrides' ? 'portal' : 'name') ?? null;
  const isOfPortal = kind !== 'TemplateCustomer' && textAt(yaml, 'kind') !== 'PortalBase';
  return {
    ok: false,
    problems: problemsOfErrors(yaml, errors),
    brand: isOfPortal ? name : null,
    // What is left after everything that the validator refuses was marked.
    document: value === broken ? null : ({ kind, value, yaml } as unknown as ReadableDocument | LayerDocument),
  };
}

function textAt(yaml: YamlDocument, key: string): string | undefined {
  const { value } = yaml;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : undefined;
}
