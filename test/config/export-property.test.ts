// Every shape of document that a schema allows, written and read back: the same state, and written again the same bytes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSchemas } from '../../src/cli/portals/document-schemas.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { writeDocuments } from '../../src/config/export/documents.ts';
import { differences, writtenTree } from '../../src/config/export/written-tree.ts';
import { allWanted, type Desired } from '../../src/core/plan/desired.ts';
import type { LiveResource } from '../../src/core/plan/resource.ts';
import { anyDocument, besideAny, type Document, fieldsOf } from '../support/any-document.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { sized } from '../support/test-size.ts';
import { images } from '../support/worlds/images.ts';

async function read(files: Parameters<typeof treeOf>[0]): Promise<Desired> {
  return readDesired(treeOf(files), {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  });
}

const yaml = (value: Document): string => stringify(value, { aliasDuplicateObjects: false });

const declared = (portal: Document, template: Document, overrides: Document): Promise<Desired> =>
  read({
    ...besideAny(portal),
    'portals/p/portal.yaml': yaml(portal),
    'portals/p/overrides.yaml': yaml({ ...overrides, portal: portal['name'] }),
    'portals/p/starter.yaml': yaml(template),
  });

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
    back: await readDesired(tree, {
      path: 'portals',
      hosts: internalHosts,
      secrets: ownSecrets,
      images,
      cache: new ParseCache(),
    }),
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
    { numRuns: sized(40, 200) },
  );
  // Enough of what is made passes the rules; a generator that only made refused documents would prove nothing.
  expect(seen).toBeGreaterThan(sized(5, 50));
}, 720_000);

/** Paths of all fields that a value has, with places in lists left out; keys of `fields` only. */
function fieldsIn(value: unknown, fields: ReadonlySet<string>, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => fieldsIn(member, fields, path));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const field = path === '' ? key : `${path}/${key}`;
    // A key of a map is not a field: everything below it belongs to the map.
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
  // A former name is of no use once the portal has its new one, and an inline script is a file once it is live.
  expect(all.filter((field) => !seen.has(field))).toEqual(['portal: renamedFrom', 'portal: theme/javascript/inline']);
}, 480_000);
