// The live state as files, and back: applied to an empty store they make the same state, and exported again the same bytes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSchemas } from '../src/cli/document-schemas.ts';
import { readDesired } from '../src/config/desired.ts';
import { formatProblem } from '../src/config/format-problem.ts';
import { ParseCache } from '../src/config/parse-cache.ts';
import { writeDocuments } from '../src/config/write/documents.ts';
import { differences, writtenTree } from '../src/config/write/written-tree.ts';
import { allWanted, type Desired } from '../src/core/desired.ts';
import type { LiveResource } from '../src/core/resource.ts';
import { anyDocument, fieldsOf } from './any-document.ts';
import { internalHosts } from './internal-hosts.ts';
import { workplace } from './running.ts';
import { newStoreUrl } from './test-store.ts';
import { treeOf } from './tree-of.ts';

/** Every file below a folder, by path, as base64. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'base64')] as const;
    }),
  );
}

/** A place of its own with an empty store. */
async function place() {
  const made = workplace();
  onTestFinished(() => made.remove());
  made.environment['PORTICO_STORE'] = await newStoreUrl(join(made.folder, 'store.db'));
  return made;
}

test('the demo goes out, into an empty store, and out again as the same bytes', async () => {
  const first = await place();
  expect(first.portico('apply', '.', '--yes').code).toBe(0);
  expect(first.portico('export', 'out').code).toBe(0);
  expect(first.portico('validate', 'out').code).toBe(0);
  const plan = first.portico('plan', 'out', '--detailed-exitcode');
  expect(plan.out).toContain('No changes');
  expect(plan.code).toBe(0);
  const out = filesOf(join(first.folder, 'out'));
  expect(Object.keys(out).sort()).toEqual([
    'portals/acme/custom.css',
    'portals/acme/dashboard.js',
    'portals/acme/favicon.png',
    'portals/acme/logo-dark.png',
    'portals/acme/logo.png',
    'portals/acme/logo2x.png',
    'portals/acme/overrides.yaml',
    'portals/acme/portal.yaml',
    'portals/nordwind/custom.css',
    'portals/nordwind/favicon.png',
    'portals/nordwind/logo.png',
    'portals/nordwind/logo2x.png',
    'portals/nordwind/overrides.yaml',
    'portals/nordwind/portal.yaml',
    'portals/templates/starter.yaml',
    'schemas/document.schema.json',
    'schemas/overrides.schema.json',
    'schemas/portal.schema.json',
    'schemas/template-customer.schema.json',
  ]);
  const second = await place();
  execFileSync('cp', ['-r', join(first.folder, 'out'), join(second.folder, 'in')]);
  expect(second.portico('apply', 'in', '--yes').code).toBe(0);
  expect(second.portico('export', 'out').code).toBe(0);
  expect(filesOf(join(second.folder, 'out'))).toEqual(out);
}, 60_000);

test('a folder that holds anything is refused; replacing is told file by file, and nothing is removed', async () => {
  const { portico, save, read } = await place();
  portico('apply', '.', '--yes');
  const before = read('portals/acme/portal.yaml');
  const refused = portico('export');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/portals is not empty:[\s\S]*Nothing was written/);
  expect(read('portals/acme/portal.yaml')).toBe(before);
  save('portals/acme/notes.txt', 'mine');
  const replaced = portico('export', '--overwrite');
  expect(replaced.out).toContain('portals/acme/portal.yaml  (replaced)');
  expect(read('portals/acme/notes.txt')).toBe('mine');
  expect(portico('plan', '.', '--detailed-exitcode').code).toBe(0);
});

test('break-glass overrides are comments, with who, why and until when', async () => {
  const { portico, read } = await place();
  portico('apply', '.', '--yes');
  const reason = 'outage\n--- \u2028kind: Portal';
  expect(
    portico('override', 'set', 'CUST-7', '--portal', 'acme', '--hide', 'cdr', '--for', '1h', '--reason', reason).code,
  ).toBe(0);
  expect(portico('export', 'out').code).toBe(0);
  const text = read('out/portals/acme/overrides.yaml');
  expect(text).toMatch(/^# CUST-7: hide cdr, until 2\S+Z \(.+: outage --- {1,2}kind: Portal\)$/m);
  expect(text).not.toMatch(/^kind: Portal/m);
  expect(portico('plan', 'out', '--detailed-exitcode').code).toBe(0);
});

test('what cannot be put back is told, and the rest is written', async () => {
  const { portico, read, environment } = await place();
  portico('apply', '.', '--yes');
  const store = await import('../src/store/store.ts').then(({ openStore }) =>
    openStore(environment['PORTICO_STORE'] ?? ''),
  );
  await store
    .updateTable('resource')
    .set({ spec: '{"codes":7}' })
    .where('kind', '=', 'currencies')
    .where('name', '=', 'acme')
    .execute();
  await store.updateTable('resource').set({ spec: 'nonsense' }).where('kind', '=', 'mail').execute();
  await store.destroy();
  const exported = portico('export', 'out');
  expect(exported.code).toBe(1);
  expect(exported.err).toContain('cannot be put back: currencies/acme is not what an apply writes');
  expect(exported.err).not.toContain('    at ');
  expect(read('out/portals/nordwind/portal.yaml')).toContain('currencies: [EUR]');
});

const png = readFileSync(join(import.meta.dirname, '../portals/acme/logo.png'));
const dark = readFileSync(join(import.meta.dirname, '../portals/acme/logo-dark.png'));
const beside = {
  'logo.png': png,
  'more/logo.png': dark,
  'dark/Logo.png': dark,
  'favicon.png': png,
  'custom.css/logo.png': dark,
  'custom.css': 'h1 { color: RED }',
  'look/Custom.css': '@layer x { a { margin: 0 } }',
  'a.js': 'let a = 1',
  'more/a.js': 'let a = 2',
  'Portal.js': 'let p',
  'privacy.md': '# Privacy\r\n\n  text \n',
  'terms.md': '',
  'more/terms.md': 'é\u2028',
  'terms.txt': 'Terms\n',
  'more/terms.txt': 'More\n'.repeat(2_000),
};

type Document = Record<string, unknown>;

async function read(files: Parameters<typeof treeOf>[0]): Promise<Desired> {
  return readDesired(treeOf(files), { path: 'portals', hosts: internalHosts, cache: new ParseCache() });
}

async function declared(portal: Document, template: Document, overrides: Document): Promise<Desired> {
  const names = Object.entries(beside).filter(([name]) => !name.startsWith('custom.css/'));
  const custom = { 'portals/p/custom.css': beside['custom.css'] };
  const favicon = JSON.stringify(portal).includes('custom.css/logo.png');
  return read({
    ...Object.fromEntries(names.map(([name, content]) => [`portals/p/${name}`, content])),
    ...(favicon ? { 'portals/p/custom.css/logo.png': dark } : custom),
    'portals/p/portal.yaml': stringify(portal),
    'portals/p/overrides.yaml': stringify({ ...overrides, portal: portal['name'] }),
    'portals/p/starter.yaml': stringify({ ...template, name: 'starter' }),
  });
}

const asRows = (desired: Desired): LiveResource[] =>
  allWanted(desired).map(({ kind, name, brand, spec, digest }) => {
    return { kind, name, brand, spec, digest, edited: false, foreign: false, archived: false };
  });

async function written(desired: Desired) {
  const rows = asRows(desired);
  const texts = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const { kind, name } of rows) {
    if (kind !== 'asset') continue;
    const bytes = await desired.content(name);
    texts.set(name, Buffer.from(bytes).toString());
    sizes.set(name, bytes.length);
  }
  const input = {
    rows,
    path: 'portals',
    schemas: readSchemas(),
    stylesheet: (digest: string) => texts.get(digest),
    remarks: new Map(),
  };
  const { files, lost } = writeDocuments(input);
  const tree = writtenTree(files, sizes, desired.content);
  return {
    rows,
    files,
    lost,
    back: await readDesired(tree, { path: 'portals', hosts: internalHosts, cache: new ParseCache() }),
  };
}

const errorsOf = ({ problems }: Desired) => problems.filter(({ severity }) => severity === 'error').map(formatProblem);

test('any portal with any fields comes back as it was, and is written the same again', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      anyDocument('portal'),
      anyDocument('template-customer'),
      anyDocument('overrides'),
      async (...documents) => {
        const desired = await declared(...documents);
        if (errorsOf(desired).length > 0) return;
        seen += 1;
        const { rows, files, lost, back } = await written(desired);
        expect([...lost, ...errorsOf(back), ...differences(rows, back)]).toEqual([]);
        expect([...(await written(back)).files]).toEqual([...files]);
      },
    ),
    { numRuns: 100 },
  );
  // Most of what is made passes the rules; a generator that only made refused documents would prove nothing.
  expect(seen).toBeGreaterThan(50);
}, 180_000);

/** Paths of all fields that a value has, with places in lists left out; keys of `fields` only. */
function fieldsIn(value: unknown, fields: ReadonlySet<string>, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => fieldsIn(member, fields, path));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const field = path === '' ? key : `${path}/${key}`;
    // A key of a map is no field: what is below it belongs to the map itself.
    return fields.has(field) ? [field, ...fieldsIn(member, fields, field)] : fieldsIn(member, fields, path);
  });
}

const schemas = ['portal', 'template-customer', 'overrides'] as const;

function schemaOfFile(path: string): (typeof schemas)[number] {
  if (path.endsWith('/portal.yaml')) return 'portal';
  return path.includes('/overrides') ? 'overrides' : 'template-customer';
}

/** `schema: field` of all that the written files say. */
function writtenFields(files: ReadonlyMap<string, unknown>): string[] {
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.yaml') || typeof content !== 'string') return [];
    const schema = schemaOfFile(path);
    return fieldsIn(parse(content), fieldsOf(schema)).map((field) => `${schema}: ${field}`);
  });
}

test('every field of every schema is exported', async () => {
  const every = fc.tuple(
    anyDocument('portal', 'every'),
    anyDocument('template-customer', 'every'),
    anyDocument('overrides', 'every'),
  );
  const seen = new Set<string>();
  for (const documents of fc.sample(every, { numRuns: 60, seed: 7 })) {
    const desired = await declared(...documents);
    if (errorsOf(desired).length > 0) continue;
    for (const field of writtenFields((await written(desired)).files)) seen.add(field);
  }
  const all = schemas.flatMap((schema) => [...fieldsOf(schema)].map((field) => `${schema}: ${field}`));
  // An authoring form: it is a file once it is live.
  expect(all.filter((field) => !seen.has(field))).toEqual(['portal: theme/javascript/inline']);
}, 120_000);
