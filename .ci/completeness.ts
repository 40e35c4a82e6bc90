// `node .ci/completeness.ts`: what no type holds about the things that CONTRIBUTING.md says how to add. Every page of a portal has its
// template, its section and its texts; every CDR column has its name, and its place in the store; every field of a document its risk class.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { secretPages, sections } from '../src/core/access/section.ts';
import { cdrColumns, storedColumns, storedName } from '../src/core/column.ts';
import type { Kind } from '../src/kinds/kind.ts';
import { kinds } from '../src/kinds/registry.ts';
import { fieldRisks } from '../src/kinds/risk.ts';
import { pages } from '../src/portal/pages/registry.ts';
import { publicPages } from '../src/portal/public-pages/registry.ts';
import { templateFiles } from '../src/portal/site/templates.ts';
import { riskDocuments, risksOf } from './risk-classes.ts';
import { migratedStore } from './store/sqlite-tables.ts';

/** Pages that draw no template of their own: graphs share one, and `open` leads to another system. */
const withoutTemplate = /^(?:open|(?:customer|carrier)-(?:acd|asr|cps|channels))$/;
/** Columns of the table `cdr` that are not of the report. */
const internalColumns: ReadonlySet<string> = new Set([
  'customer',
  'id',
  'origin',
  'connected',
  'revision',
  'rating',
  'source_sent',
  'destination_sent',
]);

const english = readFileSync(fileURLToPath(new URL('../templates/messages/en.json', import.meta.url)), 'utf8');
const messages = JSON.parse(english) as Readonly<Record<string, string>>;
const templates = templateFiles();

const findings = [
  ...pages.flatMap(({ id, section, title }) => [
    ...(templates.has(id) || withoutTemplate.test(id) ? [] : [`page ${id}: there is no template ${id}.hbs`]),
    ...(section === null || sections.has(section) ? [] : [`page ${id}: ${section} is not in core/access/section.ts`]),
    ...missingTexts(`page ${id}`, title),
  ]),
  ...misclassedPages(),
  ...[...sections].flatMap(([id, kind]) => (kind === 'page' ? missingTexts(`section ${id}`, `section.${id}`) : [])),
  ...[...cdrColumns.keys()].flatMap((id) => missingTexts(`column ${id}`, `column.${id}`)),
  ...(await misplacedColumns()),
  ...riskDocuments.flatMap((document) => risksOf(document).findings),
  ...kinds.flatMap(unclassedFields),
];

for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;

function missingTexts(what: string, key: string): string[] {
  return messages[key] === undefined ? [`${what}: templates/messages/en.json has no ${key}`] : [];
}

/** The rules of documents know the pages by name only: their list has to be what the pages say. */
function misclassedPages(): string[] {
  const all = [
    ...pages.map(({ id, secret }) => ({ id, secret })),
    ...publicPages.map(({ page, secret }) => ({ id: page, secret })),
  ];
  const wrong = all.filter(({ id, secret }) => secret !== secretPages.has(id));
  const unknown = [...secretPages].filter((id) => !all.some((page) => page.id === id));
  const proving = pages.filter(
    ({ secret, actions = {} }) => !secret && Object.values(actions).some(({ proof }) => proof !== 'none'),
  );
  return [
    ...wrong.map(
      ({ id, secret }) => `page ${id}: secret is ${secret}, and secretPages in core/access/section.ts says otherwise`,
    ),
    ...unknown.map((id) => `secretPages in core/access/section.ts names ${id}, which is not a page`),
    ...proving.map(({ id }) => `page ${id}: an action asks for a proof of who sends it, so the page is secret`),
  ];
}

/** A field of a kind that documents have: its pointer leads to a class, so that a change of it is counted by the guards. */
function unclassedFields(kind: Kind): string[] {
  return Object.entries(kind.fields).flatMap(([key, field]) => {
    const members = Object.entries(field.members ?? {}).map(([member, { pointer }]) => ({
      path: [key, member],
      pointer,
    }));
    const all = members.length === 0 ? [{ path: [key], pointer: field.pointer }] : members;
    return all
      .filter(({ pointer, path }) => typeof pointer !== 'string' && fieldRisks(kind, 'acme', path).length === 0)
      .map(
        ({ path }) =>
          `kind ${kind.name}: the pointer of ${path.join('.')} leads to no field of a document with a risk class`,
      );
  });
}

/** Compares the list of columns with the table as the migrations make it. */
async function misplacedColumns(): Promise<string[]> {
  const store = await migratedStore();
  try {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info('cdr')`.execute(store);
    const stored = new Set(rows.map(({ name }) => name));
    const listed = new Set([...storedColumns.keys()].map(storedName));
    return [
      ...[...listed].filter((name) => !stored.has(name)).map((name) => `column ${name}: no migration adds it to cdr`),
      ...[...stored]
        .filter((name) => !listed.has(name) && !internalColumns.has(name))
        .map((name) => `column ${name} of cdr is not in core/column.ts`),
    ];
  } finally {
    await store.destroy();
  }
}
