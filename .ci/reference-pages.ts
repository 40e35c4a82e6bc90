// The reference: docs/reference/commands.md from the command line itself, docs/reference/settings.md and docs/reference/documents.md from the schemas.
import { readFileSync } from 'node:fs';
import type { Argument, Command, Option } from 'commander';
import type { AnyCommand } from '../src/cli/command.ts';
import { variablesOf } from '../src/config/settings/environment.ts';
import { processVariables } from '../src/config/settings/process-variables.ts';
import { riskClasses, riskMeanings, risksAt } from '../src/core/plan/risk.ts';
import { settingsTree } from '../src/schema/settings.ts';
import { risksOf } from './risk-classes.ts';
import { describedProgram } from './share/described-program.ts';

const generated = (from: string): string => `<!-- Generated from ${from} by \`npm run generate\`; do not edit. -->\n`;

export async function commandsPage(): Promise<string> {
  const { program, definitions } = await describedProgram();
  return [
    generated('the command line'),
    '# Commands\n',
    'From a clone `npm run -s portico -- COMMAND`, installed `portico COMMAND`. Results go to standard output, everything else to',
    'standard error. Each command names its exit codes.\n',
    '## Options of every command\n',
    ...optionRows(program.options),
    '',
    ...program.commands.flatMap((command) => commandSection(command, 'portico', definitions)),
  ].join('\n');
}

function commandSection(command: Command, parent: string, definitions: ReadonlyMap<Command, AnyCommand>): string[] {
  const name = `${parent} ${command.name()}`;
  const uses = command.registeredArguments.map(argumentText);
  const head = [`## ${[name, ...uses].join(' ')}\n`, `${sentence(command.description())}\n`];
  const rows = command.options.length > 0 ? [...optionRows(command.options), ''] : [];
  const { examples = [], exits = {} } = definitions.get(command) ?? {};
  const shown = examples.length === 0 ? [] : ['```sh', ...examples, '```', ''];
  return [
    ...head,
    ...shown,
    ...rows,
    ...exitRows(exits),
    ...command.commands.flatMap((child) => commandSection(child, name, definitions)),
  ];
}

function exitRows(exits: AnyCommand['exits']): string[] {
  const rows = Object.entries(exits).map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`);
  return rows.length === 0 ? [] : ['| exit code | meaning |', '| --- | --- |', ...rows, ''];
}

export function argumentText(argument: Argument): string {
  const name = `${argument.name().toUpperCase()}${argument.variadic ? '...' : ''}`;
  return argument.required ? name : `[${name}]`;
}

function optionRows(options: readonly Option[]): string[] {
  return [
    '| option | meaning |',
    '| --- | --- |',
    ...options.map((option) => `| \`${cell(option.flags)}\` | ${cell(optionMeaning(option))} |`),
  ];
}

export function optionMeaning({ description, argChoices, defaultValue, mandatory }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`;
  const usual = typeof defaultValue === 'string' ? `; ${defaultValue} where it is not given` : '';
  return `${description}${choices}${usual}${mandatory ? '; needed' : ''}`;
}

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

interface Schema {
  readonly $ref?: string;
  readonly 'x-risk'?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;

export function settingsPage(): string {
  const variables = new Map(variablesOf(settingsTree).map(({ name, path }) => [path.join('.'), name]));
  const defaults = defaultsOf(schemaOf('portico'), '');
  return [
    generated('schemas/portico.schema.json'),
    '# Settings\n',
    'Keys of `portico.yaml`. Each key has a variable in the environment, which overrides the file; a key inside a list has none. A list or an',
    "object is given as YAML or JSON text, e.g. `PORTICO_NOTIFY='[{ email: ops@operator.example }]'`; a list of texts also separated by commas.",
    'A secret is a reference, `{ env: NAME }` or `{ file: PATH }`; its variable holds the secret itself. A `PORTICO_...` variable that is not',
    'listed here is refused, unless a secret of these settings is read from it. Paths are relative to the folder of the file.\n',
    '| key | meaning | default | example | variable |',
    '| --- | --- | --- | --- | --- |',
    ...rowsOf(withoutDefaults(schemaOf('portico')), '').map(
      ({ path, meaning, example }) =>
        `| \`${path}\` | ${meaning} | ${defaults.get(path) ?? ''} | ${example} | ${variables.has(path) ? `\`${variables.get(path)}\`` : ''} |`,
    ),
    '\n## Variables that are not settings\n',
    '| variable | meaning |',
    '| --- | --- |',
    ...Object.entries(processVariables).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`),
    '',
  ].join('\n');
}

/** The same schema; its defaults have a column of their own. */
const withoutDefaults = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'default' ? undefined : value))) as Schema;

/** Defaults by path; an object's own is made of those of its keys. */
function defaultsOf(schema: Schema, path: string): ReadonlyMap<string, string> {
  const own = schema.default;
  const shown =
    own === undefined || JSON.stringify(own) === '{}' ? [] : [[path, `\`${cell(JSON.stringify(own))}\``] as const];
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]) => [
    ...defaultsOf(member, path === '' ? key : `${path}.${key}`),
  ]);
  const items = schema.items === undefined ? [] : [...defaultsOf(schema.items, `${path}[]`)];
  return new Map([...shown, ...members, ...items]);
}

export function documentsPage(): string {
  const documents = { portal: 'Portal', 'template-customer': 'TemplateCustomer', overrides: 'Overrides' };
  return [
    generated('schemas/'),
    '# Documents\n',
    'Keys of the YAML documents under `portals/`. What is asked of them beyond their form is in [rules.md](rules.md).\n',
    'A `PortalBase`, and a `Portal` that extends one, has the keys of a Portal, each of them optional, and `extends`: [layers](../operate/layers.md).\n',
    'The risk class of a key says which limit of `guards.changes` counts a change of it on live brands:\n',
    ...riskClasses.map((risk) => `- \`${risk}\`: ${riskMeanings[risk]}`),
    '',
    ...Object.entries(documents).flatMap(([file, name]) => {
      const schema = schemaOf(file);
      const { tree } = risksOf(file);
      const rows = rowsOf(schema, '').map(({ path, meaning, example }) => {
        const risk = [...new Set(risksAt(tree, path.replaceAll('[]', '').split('.')))].join(', ');
        return `| \`${path}\` | ${meaning} | ${risk} | ${example} |`;
      });
      return [
        `## ${name}\n`,
        `${schema.description}\n`,
        '| key | meaning | risk | example |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
      ];
    }),
  ].join('\n');
}

interface Row {
  readonly path: string;
  readonly meaning: string;
  readonly example: string;
}

/** One row for each key, outer before inner. `[]` means each entry of a list, `<name>` each key of a map. */
function rowsOf(schema: Schema, path: string, root: Schema = schema): Row[] {
  const here = resolved(schema, root);
  const own = Object.entries(isReference(here) ? {} : (here.properties ?? {})).flatMap(([key, property]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [rowOf(inner, property, root, here.required?.includes(key) === true), ...rowsOf(property, inner, root)];
  });
  const { items, additionalProperties: others } = here;
  const rows = [
    ...own,
    ...(items === undefined ? [] : rowsOf(items, `${path}[]`, root)),
    ...(typeof others === 'object' ? rowsOf(others, `${path}.<name>`, root) : []),
    ...[...(here.oneOf ?? []), ...(here.anyOf ?? [])].flatMap((form) => rowsOf(form, path, root)),
  ];
  return [...new Map(rows.map((row) => [row.path, row])).values()];
}

/** True for a reference to a secret, whose two forms are described once, above the table. */
const isReference = ({ properties = {} }: Schema): boolean =>
  ['env', 'env,file', 'env,file,sealed'].includes(Object.keys(properties).join());

function rowOf(path: string, schema: Schema, root: Schema, required: boolean): Row {
  const here = resolved(schema, root);
  const [example] = schema.examples ?? here.examples ?? [];
  const choices =
    here.enum === undefined ? '' : ` One of ${here.enum.map((value) => `\`${String(value)}\``).join(', ')}.`;
  const usual = here.default === undefined ? '' : ` \`${JSON.stringify(here.default)}\` where it is not given.`;
  const needed = required ? ' Needed.' : '';
  const meaning = cell(`${schema.description ?? here.description ?? ''}${choices}${usual}${needed}`);
  const text = example === undefined ? '' : JSON.stringify(example);
  return {
    path: cell(path),
    meaning,
    example: text === '' ? '' : `\`${cell(text.length > 80 ? `${text.slice(0, 79)}…` : text)}\``,
  };
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : { ...root.definitions?.[name], ...schema };
}
