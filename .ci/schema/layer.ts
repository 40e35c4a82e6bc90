// The schema of layers, made of that of portals: every field optional, `null` takes away what is inherited, lists of ids can be edited.
// Editors read `schemas/portal-layer.schema.json`; the validator of it is what layers are checked against before they are merged.
import { editableLists, isFactPlace, isWhole } from '../../src/config/layers/places.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

type Definitions = Readonly<Record<string, Schema>>;

/** A base has no former name. */
const onlyPortalsAreRenamed = JSON.parse(
  '{ "if": { "properties": { "kind": { "const": "PortalBase" } } }, "then": { "properties": { "renamedFrom": false } } }',
) as object;

/** What a document needs for itself, and no base can give or null take away. */
const own = ['apiVersion', 'kind', 'name'];

/** The text of `schemas/portal-layer.schema.json`. */
export function layerSchemaText(portal: object): string {
  const { definitions, properties = {} } = portal as Schema & { readonly definitions: Definitions };
  const fields = Object.entries(properties).map(([key, field]) => [
    key,
    own.includes(key) ? withoutRisks(field) : inLayer(field, [key], definitions),
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'portal-layer.schema.json',
    title: 'PortalLayer',
    description:
      'A base that portals extend (kind: PortalBase), or a portal that extends one. The fields are those of a portal, each of them optional: maps are merged by key, what is written here replaces what is inherited, null takes it away, and lists of ids can be edited by { add, remove, after }.',
    type: 'object',
    additionalProperties: false,
    required: own,
    ...onlyPortalsAreRenamed,
    properties: {
      ...Object.fromEntries(fields),
      kind: {
        description: 'PortalBase is what others extend, and is never served itself. Portal is one brand.',
        enum: ['PortalBase', 'Portal'],
        examples: ['PortalBase'],
      },
      name: {
        ...withoutRisks(properties['name'] ?? {}),
        description: 'Of a base, the name by which others extend it; of a portal, its id.',
      },
      extends: {
        description:
          'Name of the PortalBase that this document continues, in any file of the folder. One parent; at most six layers.',
        type: 'string',
        pattern: '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
        examples: ['retail'],
      },
    },
    definitions: withoutRisks(definitions),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A field as a layer may give it. Inside of lists nothing is merged, so what an entry requires stays required. */
function inLayer(given: Schema, path: readonly string[], definitions: Definitions): Schema {
  const name = given.$ref?.replace('#/definitions/', '');
  const isId =
    name !== undefined &&
    definitions[name]?.['enum'] !== undefined &&
    definitions[name]?.['enumDescriptions'] !== undefined;
  if (isId) return withoutRisks(given);
  const { $ref: _reference, ...here } = { ...(name === undefined ? {} : definitions[name]), ...given };
  const { required: _required, minProperties: _least, 'x-risk': _risk, ...rest } = here;
  if (isFactPlace(path)) {
    const { pattern: _pattern, minLength: _minLength, ...text } = rest;
    return nullable({ ...text, maxLength: 2000 });
  }
  if (isWhole(path.join('/'))) return nullable(withoutRisks(here));
  const list = editableLists.find((each) => each.join('/') === path.join('/'));
  if (list !== undefined) return edited(withoutRisks(rest));
  if (rest.oneOf !== undefined) {
    const members = rest.oneOf.map((member) => inLayer(member, path, definitions)).map(withoutNull);
    return { ...rest, oneOf: [...members, takenAway] };
  }
  return nullable({
    ...rest,
    ...(rest.properties === undefined ? {} : { properties: membersOf(rest.properties, path, definitions) }),
    ...(typeof rest.additionalProperties === 'object'
      ? { additionalProperties: inLayer(rest.additionalProperties, [...path, '*'], definitions) }
      : {}),
    ...(rest.items === undefined ? {} : { items: withoutRisks(rest.items) }),
  });
}

const membersOf = (properties: Readonly<Record<string, Schema>>, path: readonly string[], definitions: Definitions) =>
  Object.fromEntries(
    Object.entries(properties).map(([key, member]) => [key, inLayer(member, [...path, key], definitions)]),
  );

const takenAway = { description: 'Takes away what is inherited.', type: 'null', examples: [null] };

function nullable(schema: Schema): Schema {
  const { type, enum: values, ...rest } = schema;
  if (Array.isArray(values))
    return { ...rest, ...(type === undefined ? {} : { type: [type, 'null'] }), enum: [...values, null] };
  if (typeof type !== 'string') return schema;
  return { ...rest, type: [type, 'null'] };
}

function withoutNull(schema: Schema): Schema {
  const { type } = schema;
  return Array.isArray(type) ? { ...schema, type: type.find((each) => each !== 'null') } : schema;
}

/** A list of ids, or what is added to the inherited one and removed from it. */
function edited(list: Schema): Schema {
  const { items, type: _type, examples, ...rest } = list;
  const [ids] = examples as readonly (readonly unknown[])[];
  const some = { type: 'array', minItems: 1, maxItems: 100 };
  const names = (ids ?? []).map((id) => (typeof id === 'string' ? id : 'https://cdn.example/widget.js'));
  return {
    ...rest,
    description: `${String(list['description'] ?? 'A list.')} A list replaces the inherited one; { add, remove, after } edits it.`,
    type: ['array', 'object', 'null'],
    additionalProperties: false,
    minProperties: 1,
    items,
    properties: {
      add: { ...some, description: 'What is added, at the end or after the id in `after`.', items, examples },
      remove: {
        ...some,
        description: 'What is removed of the inherited list. A script is named by its src or file.',
        items: { description: 'An id.', type: 'string', maxLength: 2000, examples: names.slice(0, 1) },
        examples: [names],
      },
      after: {
        description: 'The id after which `add` is put.',
        type: 'string',
        maxLength: 2000,
        examples: names.slice(0, 1),
      },
    },
    examples: [ids, { add: ids }],
  };
}

/** The classes are those of the portal's schema, which the merged document is of. */
function withoutRisks<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'x-risk' ? undefined : member))) as Value;
}
