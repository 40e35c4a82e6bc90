// The ids that documents list, in their schemas: editors complete them and show what each is. Definitions of these names are generated
// from the registries of sections and columns; the rules check the ids themselves, with the nearest name.
import { secretPages, sectionEntries } from '../../src/core/access/section.ts';
import { breakoutColumnEntries, cdrColumnEntries } from '../../src/core/column.ts';

interface Ids {
  readonly description: string;
  readonly example: string;
  /** What each id is, as sentences. */
  readonly ids: readonly (readonly [id: string, what: string])[];
}

const sections = Object.entries(sectionEntries).map(([id, { shows, needs }]): [string, string] => [
  id,
  needs === null ? shows : `${shows} Needs: ${needs}`,
]);
const columns = (entries: Readonly<Record<string, readonly [string, string]>>): [string, string][] =>
  Object.entries(entries).map(([id, [, shows]]) => [id, shows]);

const definitions: Readonly<Record<string, Ids>> = {
  section: { description: 'Id of a section.', example: 'cdr', ids: sections },
  cdrColumn: { description: 'Id of a column of the CDR report.', example: 'charge', ids: columns(cdrColumnEntries) },
  breakoutColumn: {
    description: 'Id of a column of the breakout report.',
    example: 'attempts',
    ids: columns(breakoutColumnEntries),
  },
  scriptPage: {
    description: 'Id of a page.',
    example: 'dashboard',
    ids: [['dashboard', 'The first page after the login.'], ...sections.filter(([id]) => !secretPages.has(id))],
  },
};

/** The text of a schema with the generated definitions in it. */
export function withIds(text: string): string {
  return text.replace(/^ {4}"(\w+)": \{(?:[^}]*\n {4})?\}/gm, (whole, name: string) => {
    const ids = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    return ids === undefined ? whole : `    "${name}": ${definitionText(ids)}`;
  });
}

/** In the form of the formatter. */
function definitionText({ description, example, ids }: Ids): string {
  const list = (key: string, values: readonly string[]): string =>
    `      "${key}": [\n${values.map((value) => `        ${JSON.stringify(value)}`).join(',\n')}\n      ],\n`;
  const values = ids.map(([id]) => id);
  const what = ids.map(([, text]) => text.replaceAll('`', ''));
  return (
    `{\n      "description": "${description}",\n      "type": "string",\n      "maxLength": 63,\n` +
    `${list('enum', values)}${list('enumDescriptions', what)}      "examples": ["${example}"]\n    }`
  );
}

/** A schema without the lists of ids, which its validator leaves to the rules: each reference to one is any id. */
export function withoutIds<Schema extends object>(schema: Schema): Schema {
  const plain = JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'definitions' && value instanceof Object) {
      return Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(definitions, name)));
    }
    const reference: unknown = value instanceof Object ? Reflect.get(value, '$ref') : undefined;
    const name = typeof reference === 'string' ? reference.replace('#/definitions/', '') : '';
    const ids = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (ids === undefined) return value;
    return { description: ids.description, type: 'string', maxLength: 63, examples: [ids.example] };
  });
  return JSON.parse(plain) as Schema;
}
