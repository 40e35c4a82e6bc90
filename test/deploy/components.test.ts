// What is said of other people's code that we ship: the bill of materials, its licences, and their texts.
// The bill is written by npm, which takes two seconds.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { BUNDLED, billOfMaterials } from '../../.ci/components/bill-of-materials.ts';
import { licenceTexts } from '../../.ci/components/licence-texts.ts';
import { licenceFindings } from '../../.ci/components/licences.ts';
import { readLock, shippedPackages } from '../../.ci/components/shipped.ts';

// CommonJS whose types describe an ES module.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as typeof import('ajv');

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8')) as object;

interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly object[];
    readonly licenses: readonly object[];
    readonly properties: readonly object[];
  }[];
}

const shipped = shippedPackages();
let text: string;
let bill: Bill;
beforeAll(async () => {
  text = await billOfMaterials(new Set(['node_modules/express']));
  bill = JSON.parse(text) as Bill;
}, 60_000);

test('the bill of materials is CycloneDX 1.5', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(schemaOf('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(schemaOf('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  const validate = ajv.compile(schemaOf('bom-1.5'));
  expect([validate(bill), validate.errors]).toEqual([true, null]);
  expect(validate({ ...bill, components: [{ name: 'a', type: 'nothing' }] })).toBe(false);
});

test('it has every package that is shipped, with digest and licence, and none of development', () => {
  const named = (packages: readonly { name: string; version: string }[]): Set<string> =>
    new Set(packages.map(({ name, version }) => `${name}@${version}`));
  expect(named(bill.components)).toEqual(named(shipped));
  expect(named(bill.components)).toContain(`express@${readLock().packages['node_modules/express']?.version}`);
  expect(bill.components.filter(({ name }) => /^(?:vitest|typescript|rolldown)$/.test(name))).toEqual([]);
  expect(bill.components.filter(({ hashes, licenses }) => hashes.length === 0 || licenses.length === 0)).toEqual([]);
});

test('it is of this release, marks what is bundled, and is the same each time', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(bill.metadata.component).toMatchObject({ name: 'portico', version });
  const marked = bill.components.filter(({ properties }) => properties.some((own) => 'name' in own));
  expect(marked.map(({ name, properties }) => [name, properties])).toEqual([['express', [BUNDLED]]]);
  expect(await billOfMaterials(new Set(['node_modules/express']))).toBe(text);
}, 60_000);

describe('licences', () => {
  const other = { path: 'node_modules/a', name: 'a', version: '1.0.0' };

  test('of everything that is shipped are allowed', () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(licenceFindings(shipped)).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', 'has the licence GPL-3.0-only'],
    ['SEE LICENSE IN x', 'has the licence SEE LICENSE IN x'],
    ['MIT AND GPL-2.0', 'has the licence MIT AND GPL-2.0'],
    ['(MIT AND (GPL-2.0 OR MIT))', 'has the licence'],
    [null, 'names no licence'],
  ])('%s is found', (licence, finding) => {
    expect(licenceFindings([{ ...other, licence }])).toEqual([expect.stringContaining(finding)]);
  });

  test('of alternatives one is enough', () => {
    expect(licenceFindings([{ ...other, licence: '(BSD-3-Clause OR GPL-2.0)' }])).toEqual([]);
  });

  test('of what is bundled have their text, or say where it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portico-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'package.json'), '{ "author": { "name": "Ada" }, "homepage": "https://a.example" }');
    writeFileSync(join(folder, 'index.js'), 'export {};\n');
    const bare = { ...other, path: relative('.', folder), licence: 'MPL-2.0' };
    const written = licenceTexts([...shipped.filter(({ name }) => name === 'express'), bare]);
    expect(written).toMatch(/express \d[\d.]*\nLicence: MIT\n[\s\S]*TJ Holowaychuk[\s\S]*Permission is hereby granted/);
    expect(written).toContain('a 1.0.0\nLicence: MPL-2.0\nAuthor: Ada\nSource: https://a.example\n');
    expect(written).toContain('https://spdx.org/licenses/MPL-2.0.html');
    writeFileSync(join(folder, 'index.js'), '// (c) Ada. Permission is hereby granted to all.\nexport {};\n');
    expect(licenceTexts([bare])).toContain('(c) Ada. Permission is hereby granted to all.');
  });
});
