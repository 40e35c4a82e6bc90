// From schemas/portico.schema.json: the type of the settings as the program has them, and the tree that they are read by.
import { compile, type JSONSchema } from 'json-schema-to-typescript';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly valueType?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const ADDRESS = '{ readonly host: string | undefined; readonly port: number }';

/** What a value becomes when it is read; those not named here stay text. */
const typesOf: Readonly<Record<string, string>> = {
  duration: 'number',
  repository: 'RepositoryAddress',
  address: ADDRESS,
  'address-or-off': `${ADDRESS} | 'off'`,
  secret: 'SecretReference',
  secrets: 'readonly SecretReference[]',
  'secret-lists': 'SecretLists',
  texts: 'readonly string[]',
  names: 'Readonly<Record<string, string>>',
};

/** `src/schema/settings.ts`. */
export async function settingsFile(schema: object): Promise<string> {
  const root = schema as Schema;
  const types = await compile(resolvedType(root) as JSONSchema, 'Settings', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  const tree = JSON.stringify(nodeOf(root, []), null, 2);
  return `// Generated from schemas/portico.schema.json by \`npm run generate\`; do not edit.
import type { RepositoryAddress } from '../core/text/repository-address.ts';
import type { SettingNode } from '../core/setting-node.ts';
import type { SecretLists, SecretReference } from '../core/secret.ts';

${types}
export const settingsTree: SettingNode = ${tree};
`;
}

const isSecret = ({ properties = {} }: Schema): boolean => Object.keys(properties).join() === 'env,file';

function kindOf(schema: Schema): string | undefined {
  if (isSecret(schema)) return 'secret';
  return schema.anyOf?.some(isSecret) === true ? 'secrets' : schema.valueType;
}

/** Every key is there: with its default, or null. */
function resolvedType(schema: Schema): object {
  const { description } = schema;
  const kind = kindOf(schema);
  const tsType = kind === undefined ? undefined : typesOf[kind];
  if (tsType !== undefined) return { description, tsType };
  if (schema.items !== undefined) return { description, type: 'array', items: resolvedType(schema.items) };
  if (schema.properties === undefined) {
    return { description, type: schema.type, ...(schema.enum === undefined ? {} : { enum: schema.enum }) };
  }
  const properties = Object.entries(schema.properties).map(([key, member]) => {
    const resolved = resolvedType(member);
    // Without any secret, the list of them is empty.
    const given = 'default' in member || schema.required?.includes(key) === true || kindOf(member) === 'secrets';
    return [key, given ? resolved : { description: member.description, anyOf: [resolved, { type: 'null' }] }];
  });
  return {
    ...{ description, type: 'object', additionalProperties: false },
    properties: Object.fromEntries(properties) as object,
    required: Object.keys(schema.properties),
  };
}

const plainTypes: Readonly<Record<string, string>> = { integer: 'number', number: 'number', boolean: 'boolean' };

/** `path` is null inside a list, whose entries have no variable. */
function nodeOf(schema: Schema, path: readonly string[] | null): object {
  const kind = kindOf(schema);
  const own = {
    ...(path === null || path.length === 0 ? {} : { variable: variableOf(path) }),
    ...('default' in schema ? { default: schema.default } : {}),
  };
  if (kind !== undefined) return { type: kind, ...own };
  if (schema.items !== undefined) return { type: 'list', ...own, items: nodeOf(schema.items, null) };
  if (schema.properties === undefined) return { type: plainTypes[schema.type ?? ''] ?? 'text', ...own };
  const members = Object.entries(schema.properties).map(([key, member]) => [
    key,
    nodeOf(member, path === null ? null : [...path, key]),
  ]);
  return { type: 'object', ...own, properties: Object.fromEntries(members) as object };
}

/** `source`, `webhookSecret` -> `PORTICO_SOURCE_WEBHOOK_SECRET`. */
function variableOf(path: readonly string[]): string {
  return `PORTICO_${path.map((key) => key.replace(/[A-Z]/g, (capital) => `_${capital}`)).join('_')}`.toUpperCase();
}
