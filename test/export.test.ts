// The live state as files, and back: applied to an empty store they make the same state, and exported again the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { anyDocument, besideAny } from './any-document.ts';
import { workplace } from './running.ts';
import { newStoreUrl } from './test-store.ts';

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

/** Each starts the program several times. */
const LONG = 180_000;

/** A place of its own with an empty store. */
async function place() {
  const made = workplace();
  onTestFinished(() => made.remove());
  made.environment['PORTICO_STORE'] = await newStoreUrl(join(made.folder, 'store.db'));
  return made;
}

test(
  'the demo goes out, into an empty store, and out again as the same bytes',
  async () => {
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
  },
  LONG,
);

test(
  'a folder that holds anything is refused; replacing is told file by file, and nothing is removed',
  async () => {
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
  },
  LONG,
);

test(
  'break-glass overrides are comments, with who, why and until when',
  async () => {
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
  },
  LONG,
);

test(
  'what cannot be put back is told, and the rest is written',
  async () => {
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
  },
  LONG,
);

test(
  'a portal with every field goes through the store and back',
  async () => {
    const first = await place();
    rmSync(join(first.folder, 'portals'), { recursive: true });
    const [portal = {}] = fc.sample(anyDocument('portal', 'every'), { numRuns: 1, seed: 11 });
    const [template = {}] = fc.sample(anyDocument('template-customer', 'every'), { numRuns: 1, seed: 11 });
    const files = {
      ...besideAny(portal),
      'portals/p/portal.yaml': stringify(portal),
      'portals/starter.yaml': stringify(template),
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(first.folder, path)), { recursive: true });
      writeFileSync(join(first.folder, path), content);
    }
    expect(first.portico('apply', '.', '--yes')).toMatchObject({ code: 0 });
    expect(first.portico('export', 'out')).toMatchObject({ code: 0 });
    expect(first.portico('plan', 'out', '--detailed-exitcode')).toMatchObject({ code: 0 });
    const second = await place();
    execFileSync('cp', ['-r', join(first.folder, 'out'), join(second.folder, 'in')]);
    expect(second.portico('apply', 'in', '--yes').code).toBe(0);
    expect(second.portico('export', 'out').code).toBe(0);
    expect(filesOf(join(second.folder, 'out'))).toEqual(filesOf(join(first.folder, 'out')));
  },
  LONG,
);
