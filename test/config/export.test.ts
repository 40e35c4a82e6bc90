// The live state as files, and back: applied to an empty store they make the same state, and exported again the same bytes.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { systemClock } from '../../src/adapters/clock.ts';
import { hasEnded } from '../../src/adapters/process-identity.ts';
import type { World } from '../../src/app/world.ts';
import { writeFiles } from '../../src/cli/portals/write-files.ts';
import { runProgram } from '../../src/cli/program.ts';
import { reportFailure } from '../../src/cli/report-failure.ts';
import { openStore } from '../../src/store/store.ts';
import { anyDocument, besideAny } from '../support/any-document.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';

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

/** Commands of the real program in this process, on a copy of the demo and an empty store. */
async function place() {
  const folder = mkdtempSync(join(tmpdir(), 'portico-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(import.meta.dirname, '../../portals'), join(folder, 'portals'), { recursive: true });
  const url = await newStoreUrl(join(folder, 'store.db'));
  const at = (path: string): string => join(folder, path);
  const portico = async (...args: string[]) => {
    let [out, err] = ['', ''];
    const world: World = {
      ...{ clock: systemClock, directory: folder, environment: { PORTICO_STORE: url, USER: 'ada' } },
      print: (text) => {
        out += text;
      },
      report: (text) => {
        err += text;
      },
      ...{ confirm: async () => false, readInput: async () => '', colors: false, terminal: false, interactive: false },
      ...{
        images,
        random: () => 0.5,
        release: 'test',
        hasEnded,
        step: () => undefined,
        stop: new AbortController().signal,
      },
    };
    const code = await runProgram(world, 'test', args).catch((thrown: unknown) => reportFailure(world, thrown));
    return { code, out, err };
  };
  return { folder, url, at, portico, read: (path: string) => readFileSync(at(path), 'utf8') };
}

/** Applies what another place has exported, and exports it again. */
async function exportedAgain(exported: string): Promise<Record<string, string>> {
  const { portico, at } = await place();
  expect(await portico('apply', exported, '--yes')).toMatchObject({ code: 0 });
  expect(await portico('export', at('out'))).toMatchObject({ code: 0 });
  return filesOf(at('out'));
}

test('the demo goes out, into an empty store, and out again as the same bytes', async () => {
  const first = await place();
  expect(await first.portico('apply', first.folder, '--yes')).toMatchObject({ code: 0 });
  expect(await first.portico('export', first.at('out'))).toMatchObject({ code: 0 });
  expect(await first.portico('validate', first.at('out'))).toMatchObject({ code: 0 });
  const plan = await first.portico('plan', first.at('out'), '--detailed-exitcode');
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
    'portals/solent/portal.yaml',
    'portals/templates/starter.yaml',
    'schemas/document.schema.json',
    'schemas/overrides.schema.json',
    'schemas/portal-layer.schema.json',
    'schemas/portal.schema.json',
    'schemas/template-customer.schema.json',
  ]);
  expect(await exportedAgain(first.at('out'))).toEqual(out);
});

test('a folder that holds anything is refused; replaced files are listed, and nothing is removed', async () => {
  const { portico, folder, at, read } = await place();
  await portico('apply', folder, '--yes');
  const before = read('portals/acme/portal.yaml');
  const refused = await portico('export', folder);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/portals is not empty:[\s\S]*Nothing was written/);
  expect(read('portals/acme/portal.yaml')).toBe(before);
  writeFileSync(at('portals/acme/notes.txt'), 'mine');
  const replaced = await portico('export', folder, '--overwrite');
  expect(replaced.out).toContain('portals/acme/portal.yaml  (replaced)');
  expect(read('portals/acme/notes.txt')).toBe('mine');
  expect(replaced.err).toContain('portals/solent.yaml is none of these files; it was left as it is');
  rmSync(at('portals/solent.yaml'));
  rmSync(at('portals/voice.yaml'));
  expect(await portico('plan', folder, '--detailed-exitcode')).toMatchObject({ code: 0 });
});

test('break-glass overrides are comments, with who, why and until when', async () => {
  const { portico, folder, at, read } = await place();
  await portico('apply', folder, '--yes');
  const reason = 'outage\n--- \u2028kind: Portal';
  expect(
    await portico('override', 'set', 'CUST-7', '--portal', 'acme', '--hide', 'cdr', '--for', '1h', '--reason', reason),
  ).toMatchObject({ code: 0 });
  expect(await portico('export', at('out'))).toMatchObject({ code: 0 });
  const text = read('out/portals/acme/overrides.yaml');
  expect(text).toMatch(/^# CUST-7: hide cdr, until 2\S+Z \(.+: outage --- {1,2}kind: Portal\)$/m);
  expect(text).not.toMatch(/^kind: Portal/m);
  expect(await portico('plan', at('out'), '--detailed-exitcode')).toMatchObject({ code: 0 });
});

test('what cannot be written back is reported, and the rest is written', async () => {
  const { portico, folder, at, read, url } = await place();
  await portico('apply', folder, '--yes');
  const store = await openStore(url);
  await store
    .updateTable('resource')
    .set({ spec: '{"codes":7}' })
    .where('kind', '=', 'currencies')
    .where('name', '=', 'acme')
    .execute();
  await store.updateTable('resource').set({ spec: 'nonsense' }).where('kind', '=', 'mail').execute();
  await store.destroy();
  const exported = await portico('export', at('out'));
  expect(exported.code).toBe(1);
  expect(exported.err).toContain('cannot be put back: currencies/acme is not what an apply writes');
  expect(exported.err).not.toContain('    at ');
  expect(read('out/portals/nordwind/portal.yaml')).toContain('currencies: [EUR]');
});

test('rows that were edited by hand write nothing outside the folder', async () => {
  const { portico, folder, at, read, url } = await place();
  await portico('apply', folder, '--yes');
  const store = await openStore(url);
  await store.updateTable('resource').set({ brand: '../../up' }).where('brand', '=', 'acme').execute();
  await store
    .updateTable('resource')
    .set({ name: '../../up' })
    .where('name', '=', 'starter')
    .where('brand', 'is', null)
    .execute();
  await store.destroy();
  const exported = await portico('export', at('out'));
  expect(exported.code).toBe(1);
  expect(exported.err).toContain('cannot be put back: "../../up" is not a valid portal name');
  expect(exported.err).toContain('cannot be put back: "../../up" is not a valid template name');
  expect(readdirSync(folder).filter((name) => name.startsWith('up'))).toEqual([]);
  expect(read('out/portals/nordwind/portal.yaml')).toContain('currencies: [EUR]');
});

test('nothing is written through a link or into another folder', async () => {
  const { portico, folder, at } = await place();
  await portico('apply', folder, '--yes');
  mkdirSync(at('out/portals'), { recursive: true });
  mkdirSync(at('elsewhere'));
  symlinkSync(at('elsewhere'), at('out/portals/acme'));
  const exported = await portico('export', at('out'), '--overwrite');
  expect(exported.err).toMatch(/acme is a symbolic link[\s\S]*Nothing was written/);
  expect(readdirSync(at('elsewhere'))).toEqual([]);
  expect(readdirSync(at('out'))).toEqual(['portals']);
  await expect(writeFiles(at('out'), [{ path: 'a/../../x', bytes: '' }], 'refuse')).rejects.toThrow('leads out of');
});

test('replacing is all or nothing, and what cannot be undone is reported', async () => {
  const { portico, folder, at, read } = await place();
  await portico('apply', folder, '--yes');
  const before = filesOf(at('portals'));
  writeFileSync(at('portals/acme/portal.yaml.part'), 'of a try that was killed');
  rmSync(at('portals/templates'), { recursive: true });
  mkdirSync(at('portals/templates/starter.yaml'), { recursive: true });
  const refused = await portico('export', folder, '--overwrite');
  expect(refused.err).toMatch(/starter\.yaml is a folder[\s\S]*Nothing was written/);
  expect(filesOf(at('portals'))).toMatchObject({ 'acme/portal.yaml': before['acme/portal.yaml'] });
  rmSync(at('portals/templates'), { recursive: true });
  expect(await portico('export', folder, '--overwrite')).toMatchObject({ code: 0 });

  writeFileSync(at('first'), 'old');
  const files = function* () {
    yield { path: 'first', bytes: 'new' };
    yield { path: 'second', bytes: 'new' };
    yield { path: 'third', bytes: 'new' };
    mkdirSync(at('third'));
  };
  const failed = await writeFiles(folder, files(), 'replace').catch((thrown: unknown) => thrown);
  expect(failed).toMatchObject({ hint: expect.stringMatching(/these were replaced before:\n {2}first$/) });
  expect(read('first')).toBe('new');
  expect(readdirSync(folder).filter((name) => name === 'second' || name.startsWith('.part'))).toEqual([]);
});

test('a portal with every field goes through the store and back', async () => {
  const first = await place();
  rmSync(first.at('portals'), { recursive: true });
  const every = fc.tuple(anyDocument('portal', 'every'), anyDocument('template-customer', 'every'));
  let applied = false;
  // Not all of what the schemas allow passes the rules; the first that does is taken.
  for (const [portal, template] of fc.sample(every, { numRuns: 30, seed: 7 })) {
    const files = {
      ...besideAny(portal),
      'portals/p/portal.yaml': yaml(portal),
      'portals/starter.yaml': yaml(template),
    };
    rmSync(first.at('portals'), { recursive: true, force: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(first.at(path)), { recursive: true });
      writeFileSync(first.at(path), content);
    }
    if ((await first.portico('validate', first.folder)).code !== 0) continue;
    expect(await first.portico('apply', first.folder, '--yes')).toMatchObject({ code: 0 });
    applied = true;
    break;
  }
  expect(applied).toBe(true);
  expect(await first.portico('export', first.at('out'))).toMatchObject({ code: 0 });
  expect(await first.portico('plan', first.at('out'), '--detailed-exitcode')).toMatchObject({ code: 0 });
  expect(await exportedAgain(first.at('out'))).toEqual(filesOf(first.at('out')));
});

const yaml = (value: object): string => stringify(value, { aliasDuplicateObjects: false });
