// A new repository of portals as an operator gets it: written, checked, edited, broken and fixed, by the real program.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { programFile } from '../support/program.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let made: { status: number | null; stdout: string; stderr: string };
let shop: string;
beforeAll(() => {
  place = workplace();
  made = spawnSync(process.execPath, [programFile('main'), 'init', 'shop'], {
    cwd: place.folder,
    encoding: 'utf8',
  });
  shop = join(place.folder, 'shop');
});
afterAll(() => place.remove());

const read = (path: string): string => readFileSync(join(shop, path), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A schema of the new repository, with the others that it refers to. */
function schema(path: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  // What a value is read as; editors pass over keywords that they do not know.
  ajv.addVocabulary(['valueType', 'x-risk', 'enumDescriptions']);
  for (const name of readdirSync(join(shop, 'schemas'))) ajv.addSchema(JSON.parse(read(`schemas/${name}`)));
  const compiled = ajv.getSchema(path.replace(/^\.?\/?schemas\//, ''));
  if (compiled === undefined) throw new Error(`there is no schema ${path}`);
  return compiled;
}

test('everything it says it wrote is there, and the commands it names run', () => {
  expect(made.status).toBe(0);
  expect(made.stdout.trim().split('\n').sort()).toEqual(filesOf(shop).map((file) => `shop/${file}`));
  const commands = [...made.stderr.matchAll(/^ {2}portico (.*)$/gm)].map((match) => (match[1] ?? '').split(' '));
  expect(commands).toHaveLength(2);
  const [validated, planned] = commands.map((command) => place.portico(...command));
  expect(validated).toEqual({ code: 0, out: '', err: '' });
  expect(planned).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Plan \w+: \d+ to create, 0 to update, 0 to remove/),
  });
});

test('a second init writes nothing and says which files are in the way', () => {
  writeFileSync(join(shop, 'CODEOWNERS'), 'mine\n');
  const again = place.portico('init', 'shop');
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('  shop/CODEOWNERS\n');
  expect(again.err.match(/^ {2}shop\//gm)).toHaveLength(filesOf(shop).length);
  expect(read('CODEOWNERS')).toBe('mine\n');
});

test('one file in the way is enough, and the others are not written', () => {
  place.save('half/README.md', 'mine\n');
  const refused = place.portico('init', 'half');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/already:\n {2}half\/README\.md\n {2}Nothing was written/);
  expect(filesOf(join(place.folder, 'half'))).toEqual(['README.md']);
});

test('where a folder cannot be made, what was written before is taken away again', () => {
  place.save('stuck/schemas', 'a file where a folder has to be\n');
  const refused = place.portico('init', 'stuck');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('Nothing was written');
  expect(filesOf(join(place.folder, 'stuck'))).toEqual(['schemas']);
  expect(existsSync(join(place.folder, 'stuck/.github'))).toBe(false);
  expect(place.portico('init', 'stuck/schemas').err).toContain('is a file');
});

test('the editor has a schema for every document, and it accepts each', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string[]> };
  const checked: string[] = [];
  for (const [path, globs] of Object.entries(settings['yaml.schemas'])) {
    const accepts = schema(path);
    for (const file of globs.flatMap((glob) => globSync(glob, { cwd: shop }))) {
      expect({ file, ok: accepts(parse(read(file))), errors: accepts.errors }).toEqual({
        file,
        ok: true,
        errors: null,
      });
      checked.push(file);
    }
  }
  const documents = filesOf(shop).filter((file) => /\.ya?ml$/.test(file) && !file.startsWith('.github/'));
  expect(checked.sort()).toEqual(documents);
});

test('each document names its own schema in its first line', () => {
  for (const file of filesOf(shop).filter((path) => /^(portals|portico).*\.yaml$/.test(path))) {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(file))?.[1] ?? 'none';
    const path = join(file, '..', named);
    expect({ file, ok: schema(path)(parse(read(file))) }).toEqual({ file, ok: true });
  }
});

test('the schema of all documents tells them apart by kind', () => {
  const accepts = schema('schemas/document.schema.json');
  const portal = parse(read('portals/example/portal.yaml')) as Record<string, unknown>;
  expect(accepts({ ...portal, currency: 'USD' })).toBe(false);
  expect(accepts.errors?.map(({ params }) => params)).toContainEqual({ additionalProperty: 'currency' });
  expect(accepts({ ...portal, kind: 'Overrides' })).toBe(false);
  expect(accepts({ ...portal, kind: 'Portals' })).toBe(false);
  expect(accepts({ name: 'x' })).toBe(false);
});

test('the settings are accepted, with and without what is commented out', async () => {
  const text = read('portico.yaml');
  const uncommented = text.replace(/^#(?=\S| {2})/gm, '');
  expect(uncommented.split('\n').filter((line) => /^(certificates|console| +branch| +target)/.test(line))).toHaveLength(
    4,
  );
  for (const settings of [text, uncommented]) {
    const result = await readSettings(settings, 'portico.yaml', {});
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([]);
  }
});

test('the example of a policy refuses scripts from elsewhere and nothing else', () => {
  const accepts = new Ajv().compile(JSON.parse(read('policies/no-external-js.schema.json')));
  const portal = parse(read('portals/example/portal.yaml')) as { theme: Record<string, unknown> };
  const withScript = (script: object) => ({ ...portal, theme: { ...portal.theme, javascript: [script] } });
  expect(accepts(portal)).toBe(true);
  expect(accepts(withScript({ file: 'chat.js' }))).toBe(true);
  expect(accepts(withScript({ src: 'https://cdn.example/w.js', integrity: 'none', reason: 'x' }))).toBe(false);
  expect(accepts.errors?.[0]?.instancePath).toBe('/theme/javascript/0/src');
});

test('a mistake is named with its line and what to write; once it is fixed, all is well', () => {
  const before = read('portals/example/portal.yaml');
  const validate = () => place.portico('-c', 'shop/portico.yaml', 'validate', 'shop');
  writeFileSync(join(shop, 'portals/example/portal.yaml'), before.replace('[USD, EUR]', '[USD, EURO]'));
  const wrong = validate();
  expect(wrong.code).toBe(1);
  expect(wrong.out).toMatch(
    /portals\/example\/portal\.yaml:\d+:\d+ .*"EURO" is not an ISO 4217 code; did you mean "EUR"\?/s,
  );
  writeFileSync(join(shop, 'portals/example/portal.yaml'), before);
  expect(validate().code).toBe(0);
});

test('the check of pull requests runs this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(read('.github/workflows/portico.yml')).toContain(`version: "${version}"`);
  expect(filesOf(shop).filter((file) => read(file).includes('PORTICO_VERSION'))).toEqual([]);
});
