// `npm run generate`: types and ahead-of-time validators from `schemas/`, the keys of messages, and the reference: rules,
// commands, settings, documents, metrics. With `--check` nothing is written and a stale file is named.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { riskClassesFile } from './risk-classes.ts';
import { withIds, withoutIds } from './schema/ids.ts';
import { layerSchemaText } from './schema/layer.ts';
import { settingsFile } from './schema/settings.ts';
import { inParts, withImports, withoutUnreadParts } from './schema/validators.ts';
import { secretPlacesFile } from './secret-places.ts';
import { sqliteTablesFile } from './store/sqlite-tables.ts';

// Both are CommonJS whose types describe an ES default export; required, they are what they are.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as typeof import('ajv');
const standaloneCode = (
  require('ajv/dist/standalone') as { default: typeof import('ajv/dist/standalone/index.js').default }
).default;

const root = fileURLToPath(new URL('..', import.meta.url));
const target = 'src/schema';
const schemas = {
  portal: 'Portal',
  'template-customer': 'TemplateCustomer',
  overrides: 'Overrides',
  'cdr-mapping': 'CdrMapping',
};

/** Settings are validated as documents are; their type is that of the settings as they are read. */
const validated = { ...schemas, 'portal-layer': 'PortalLayer', portico: 'PorticoSettings' };

/** What accounts hold; apart, since accounts know nothing of documents. */
const accountSchemas = { account: 'AccountRecord' };

const read = (name: string): JSONSchema & object =>
  withoutIds(JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8')) as JSONSchema & object);

const check = process.argv.includes('--check');
for (const name of ['portal', 'overrides']) {
  const path = `schemas/${name}.schema.json`;
  put(path, withIds(readFileSync(`${root}${path}`, 'utf8')));
}
put(
  'schemas/portal-layer.schema.json',
  layerSchemaText(JSON.parse(readFileSync(`${root}schemas/portal.schema.json`, 'utf8')) as object),
);

const files: Readonly<Record<string, string>> = {
  [`${target}/documents.ts`]: await types(schemas),
  [`${target}/validators.js`]: validators(validated),
  [`${target}/validators.d.ts`]: declarations(validated),
  [`${target}/settings.ts`]: await settingsFile(read('portico')),
  [`${target}/message-keys.ts`]: messageKeys(),
  [`${target}/risk-classes.ts`]: riskClassesFile(),
  [`${target}/secret-places.ts`]: secretPlacesFile(),
  [`${target}/records.ts`]: await types(accountSchemas),
  [`${target}/record-schemas.ts`]: accountSchema(),
  [`${target}/record-validators.js`]: validators(accountSchemas),
  [`${target}/record-validators.d.ts`]: declarations(accountSchemas),
  [`${target}/sqlite-tables.ts`]: await sqliteTablesFile(),
};

mkdirSync(`${root}${target}`, { recursive: true });
for (const [path, text] of Object.entries(files)) put(path, text);

// The examples are run by the pipeline, which imports the files above.
const { rulesPage } = await import('./rules-page.ts');
put('docs/reference/rules.md', await rulesPage());
const { commandsPage, documentsPage, settingsPage } = await import('./reference-pages.ts');
put('docs/reference/commands.md', await commandsPage());
put('docs/reference/settings.md', settingsPage());
put('docs/reference/documents.md', documentsPage());
mkdirSync(`${root}share/completion`, { recursive: true });
const { completionScripts } = await import('./share/completion.ts');
for (const [shell, script] of Object.entries(await completionScripts()))
  put(`share/completion/portico.${shell}`, script);
const { manPage } = await import('./share/man-page.ts');
put('share/portico.1', await manPage());
const { columnsPage, sectionsPage } = await import('./ids-pages.ts');
put('docs/reference/sections.md', sectionsPage());
put('docs/reference/columns.md', columnsPage());
const { limitsPage } = await import('./limits-page.ts');
put('docs/reference/limits.md', limitsPage());
const { formatsPage } = await import('./formats/page.ts');
put('docs/reference/formats.md', formatsPage());
const { writesPage } = await import('./writes-page.ts');
put('docs/reference/writes.md', writesPage());
const { logEventsPage } = await import('./log-events/page.ts');
put('docs/reference/log-events.md', logEventsPage());
const { metricsPage } = await import('./metrics-page.ts');
put('docs/reference/metrics.md', metricsPage());
const { translationsPage } = await import('./translations-page.ts');
put('docs/reference/translations.md', translationsPage());
const { asvsPage } = await import('./asvs/page.ts');
put('docs/operate/asvs.md', asvsPage());

function put(path: string, text: string): void {
  if (!check) writeFileSync(`${root}${path}`, text);
  else if (readOrEmpty(`${root}${path}`) !== text) {
    console.error(`${path} is stale: run npm run generate and commit it`);
    process.exitCode = 1;
  }
}

type Schemas = Readonly<Record<string, string>>;

async function types(schemas: Schemas): Promise<string> {
  const parts = ['// Generated from schemas/ by `npm run generate`; do not edit.\n'];
  for (const [file, name] of Object.entries(schemas)) {
    const schema = read(file);
    const text = await compile({ ...schema, title: name, $id: name }, name, {
      bannerComment: '',
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
    });
    parts.push(text);
  }
  return parts.join('\n');
}

function validators(schemas: Schemas): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    // Each error carries the schema of its place: from it comes "did you mean" for a key.
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  const exported = Object.fromEntries(
    Object.entries(schemas).map(([name, exportedAs]) => [exportedAs, `${name}.schema.json`]),
  );
  for (const name of Object.keys(schemas)) ajv.addSchema(inParts(read(name)), `${name}.schema.json`);
  const code = standaloneCode(ajv, exported);
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${withoutUnreadParts(withImports(code))}`;
}

function declarations(schemas: Schemas): string {
  const lines = Object.values(schemas).map((name) => `export declare const ${name}: Validator;`);
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly examples?: readonly unknown[];
  };
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
${lines.join('\n')}
`;
}

/** Which texts a brand may replace, and in which languages there are any: config needs the keys and may not know the renderer. */
function messageKeys(): string {
  const english = JSON.parse(readFileSync(`${root}templates/messages/en.json`, 'utf8')) as object;
  const keys = Object.keys(english).map((key) => `  '${key}',\n`);
  const languages = readdirSync(`${root}templates/messages`).map((file) => file.replace(/\.json$/, ''));
  return `// Generated from templates/messages/ by \`npm run generate\`; do not edit.
/** Languages that there are messages in. */
export const messageLanguages: readonly string[] = [${languages
    .sort()
    .map((tag) => `'${tag}'`)
    .join(', ')}];

export const messageKeys = [\n${keys.join('')}] as const;

export type MessageKey = (typeof messageKeys)[number];
`;
}

/** For the documentation of the API: what is in it is what the validators check. */
function accountSchema(): string {
  const schema: unknown = JSON.parse(readFileSync(`${root}schemas/account.schema.json`, 'utf8'));
  const properties = JSON.stringify((schema as { properties: object }).properties, null, 2);
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\nexport const kindSchemas: Readonly<Record<string, object>> = ${properties};\n`;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
