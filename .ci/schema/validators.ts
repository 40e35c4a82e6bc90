// A schema as validators are generated from it: the same for what is valid, and cheaper to load.

type Schema = Readonly<Record<string, unknown>>;

/** What says nothing about validity, and is in no error. */
const unused = new Set(['$comment', 'title', 'description', 'default', 'valueType', 'x-risk']);
const ofNames = new Set(['properties', 'patternProperties', 'definitions']);
const ofLists = new Set(['allOf', 'anyOf', 'oneOf']);
const ofSchemas = new Set(['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else']);

/**
 * Each object in it is a definition, and equal ones are the same: a validator of its own, which is compiled when a value for it comes.
 * Most documents give few of the objects that they may.
 */
export function inParts(schema: Schema): Schema {
  const parts = new Map<string, { readonly name: string; readonly schema: Schema }>();
  const part = (value: unknown): unknown => {
    if (!isSchema(value)) return value;
    const small = keywords(value);
    if (!isSchema(small['properties'])) return small;
    const text = JSON.stringify(small);
    const known = parts.get(text) ?? { name: `part${parts.size}`, schema: small };
    parts.set(text, known);
    return { $ref: `#/definitions/${known.name}` };
  };
  const keywords = (value: Schema): Schema => {
    // An example is in the error of a pattern alone.
    const isUsed = (keyword: string): boolean => !unused.has(keyword) && (keyword !== 'examples' || 'pattern' in value);
    const entries = Object.entries(value).filter(([keyword]) => isUsed(keyword));
    return Object.fromEntries(entries.map(([keyword, given]) => [keyword, within(keyword, given)]));
  };
  const within = (keyword: string, given: unknown): unknown => {
    if (ofSchemas.has(keyword)) return part(given);
    if (ofLists.has(keyword) && Array.isArray(given)) return given.map(part);
    if (!ofNames.has(keyword) || !isSchema(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, part(each)]));
  };
  const whole = keywords(schema);
  const given = isSchema(whole['definitions']) ? whole['definitions'] : {};
  const added = Object.fromEntries([...parts.values()].map(({ name, schema: each }) => [name, each]));
  return { ...whole, definitions: { ...given, ...added } };
}

/**
 * The code of validators that imports what Ajv has them require, so that it is bundled with them. Node's default import of these
 * CommonJS modules is all that they export; other loaders take the default of it.
 */
export function withImports(code: string): string {
  const imports: string[] = [];
  const own = code.replace(
    /^const (\w+) = require\("(ajv\/[\w/]+)"\)\.default;$/gm,
    (_, name: string, path: string) => {
      imports.push(`import ${name}Module from '${path}.js';`);
      return `const ${name} = ${name}Module.default ?? ${name}Module;`;
    },
  );
  return `${imports.join('\n')}\n${own}`;
}

/** The code of validators without the parts of errors that `validators.d.ts` does not declare; they are a third of it. */
export function withoutUnreadParts(code: string): string {
  return code.replace(
    /^(const err\d+ = \{.*?),schemaPath:.*?(,keyword:.*?),schema:.*(,parentSchema:.*),data(?::\w+)?(?:,propertyName:\w+)?\};$/gm,
    '$1$2$3};',
  );
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
