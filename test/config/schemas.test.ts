// The schemas are what editors show: every place has a description and an example, and every example is right.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { riskDocuments, risksIn, risksOf } from '../../.ci/risk-classes.ts';
import { sections } from '../../src/core/access/section.ts';
import { breakoutColumns, cdrColumns } from '../../src/core/column.ts';

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema below one, by the path to it; what `$ref` leads to is a place of its own. */
function places(schema: Schema, path: string): [string, Schema][] {
  const named = ['properties', 'definitions'].flatMap((key) =>
    Object.entries(isSchema(schema[key]) ? schema[key] : {}),
  );
  const single = ['items', 'additionalProperties'].map((key): [string, unknown] => [key, schema[key]]);
  const choices = Array.isArray(schema['oneOf']) ? Object.entries(schema['oneOf']) : [];
  return [...named, ...single, ...choices].flatMap(([key, value]) =>
    isSchema(value) ? [[`${path}/${key}`, value] as [string, Schema], ...places(value, `${path}/${key}`)] : [],
  );
}

describe.each(readdirSync('schemas'))('%s', (file) => {
  const root: unknown = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
  if (!isSchema(root)) throw new Error(`${file} is not a schema`);
  const { definitions = {} } = root;
  const all = places(root, '');
  /** A place may leave its words to the definition that it refers to. */
  const has = (schema: Schema, key: string): boolean => {
    const name =
      String(schema['$ref'] ?? '')
        .split('/')
        .at(-1) ?? '';
    const target = isSchema(definitions) ? definitions[name] : undefined;
    return schema[key] !== undefined || (isSchema(target) && target[key] !== undefined);
  };

  test('every place has a description and an example', () => {
    expect(all.filter(([, schema]) => !has(schema, 'description')).map(([path]) => path)).toEqual([]);
    expect(all.filter(([, schema]) => !has(schema, 'examples')).map(([path]) => path)).toEqual([]);
  });

  test('every example and default is valid', () => {
    // What places refer to is compiled once for all of them.
    const ajv = new Ajv({ strict: false }).addSchema({ definitions }, 'root');
    const compiled = (schema: Schema) =>
      ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"root#/definitions/')));
    const wrong = all.flatMap(([path, schema]) => {
      const { examples = [], default: standard, ...rest } = schema;
      const valid = compiled(rest);
      const given = [...(examples as unknown[]), ...(standard === undefined ? [] : [standard])];
      return given.filter((example) => !valid(example)).map((example) => `${path}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('every field of a document has one risk class, and one that lacks it or has two is named', () => {
  expect(riskDocuments.flatMap((document) => risksOf(document).findings)).toEqual([]);
  const findings = (properties: object) =>
    risksIn('portal', { properties }).findings.map((text) => text.split(': ')[0]);
  const appearance = { 'x-risk': 'appearance' };
  expect(findings({ a: appearance, b: {}, c: { properties: { d: appearance, e: {} } } })).toEqual([
    'schemas/portal.schema.json, /b',
    'schemas/portal.schema.json, /c/e',
  ]);
  expect(findings({ a: { ...appearance, properties: { b: appearance } } })).toEqual(['schemas/portal.schema.json, /a']);
  expect(findings({ a: { ...appearance, items: { properties: { b: appearance } } } })).toEqual([
    'schemas/portal.schema.json, /a',
  ]);
  expect(findings({ a: { 'x-risk': 'beauty' } })).toEqual(['schemas/portal.schema.json, /a']);
});

test('every id of a section and of a column is listed, with what it shows', () => {
  const listed = (file: string, name: string): [string, string][] => {
    const { definitions } = JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')) as {
      definitions: Record<string, { enum: string[]; enumDescriptions: string[] }>;
    };
    const { enum: ids = [], enumDescriptions = [] } = definitions[name] ?? {};
    return ids.map((id, index) => [id, enumDescriptions[index] ?? '']);
  };
  const ids = (file: string, name: string) => listed(file, name).map(([id]) => id);
  expect(ids('portal', 'section')).toEqual([...sections.keys()]);
  expect(listed('overrides', 'section')).toEqual(listed('portal', 'section'));
  expect(ids('portal', 'cdrColumn')).toEqual([...cdrColumns.keys()]);
  expect(ids('portal', 'breakoutColumn')).toEqual([...breakoutColumns.keys()]);
  const all = ['section', 'cdrColumn', 'breakoutColumn', 'scriptPage'].flatMap((name) => listed('portal', name));
  expect(all.filter(([, text]) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});
