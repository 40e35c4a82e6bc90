// Backups, made by the real program while calls are being imported, and restored: what they hold is whole, everything that is
// checked is well, certificates are the same, and the next pass finds nothing to do.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { generateCalls, generatedCsv } from '../../src/calls/generate/generate-calls.ts';
import { openStore } from '../../src/store/store.ts';
import { debianPostgresMissing, startDebianPostgres } from '../support/debian-postgres.ts';
import { type Running, type Workplace, workplace } from '../support/running.ts';
import { query } from '../support/test-store.ts';

const CALLS = 30_000;
const STORE = 'var/portico.db';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

/** A customer with a contact, and a file of calls of that customer. */
async function fill(): Promise<void> {
  const made = [
    ['account', 'customer', 'add', 'CUST-A', '--portal', 'acme', '--name', 'A Ltd', '--currency', 'USD'],
    ['account', 'contact', 'add', 'ann@a.example', '--customer', 'CUST-A', '--name', 'Ann'],
  ];
  for (const args of made) expect(await place.here(...args)).toMatchObject({ code: 0 });
  const customer = {
    id: 'CUST-A',
    weight: 1,
    profile: 'carrier' as const,
    numbers: '442079460',
    sourceIp: '192.0.2.1',
  };
  const calls = generateCalls({
    ...{ seed: 3, until: Date.UTC(2026, 10, 24), days: 5, calls: CALLS, customers: [{ ...customer, inbound: 0.1 }] },
  });
  place.save('calls.csv', [...generatedCsv(calls)].join(''));
}

const importCalls = () => place.run('import', 'cdr', 'calls.csv', '--format', 'portico', '--quiet');

/** How many calls a store has whose sums are all right. */
async function soundCalls(): Promise<number> {
  const { code, out, err } = await place.here('check', 'cdr');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Number(/with (\d+) calls/.exec(out)?.[1]);
}

/**
 * Repeats a backup for as long as an import runs, with a rest as long as it took, so that the import gets on; the name of one
 * from the midst of those that were begun and done meanwhile.
 */
async function duringImport(make: (name: string) => Promise<void>): Promise<string> {
  const names: string[] = [];
  let importing = true;
  const imported = importCalls().finally(() => {
    importing = false;
  });
  for (let index = 0; importing; index += 1) {
    const begun = performance.now();
    await make(`${index}.backup`);
    if (importing) names.push(`${index}.backup`);
    await Promise.race([imported, new Promise((resolve) => setTimeout(resolve, performance.now() - begun))]);
  }
  expect((await imported).code).toBe(0);
  return names[Math.floor((names.length - 1) / 2)] ?? 'none';
}

/** Fingerprints of what is served, by the store. */
const certificates = async (): Promise<string> => (await place.here('domains', 'check', '-o', 'json')).out;

async function ready(running: Running): Promise<void> {
  await expect.poll(async () => (await place.here('status')).code, { timeout: 60_000, interval: 200 }).toBe(0);
  expect(running.process.exitCode).toBeNull();
}

test('an SQLite store is copied while it is written to, and comes back whole', { timeout: 960_000 }, async () => {
  const before = await place.start('up');
  await ready(before);
  await fill();
  const known = await certificates();
  const backup = await duringImport(async (name) => {
    const { code, out, err } = await place.run('backup', name);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('secret.key') });
    expect(out).toMatch(/^\S+: \d+\.\d MiB, checked, at main@sha1:[0-9a-f]{40}\n$/);
  });
  expect(statSync(join(place.folder, backup)).mode & 0o777).toBe(0o600);
  expect(readdirSync(place.folder).filter((name) => name.includes('partial'))).toEqual([]);
  expect(await place.here('backup', backup)).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  });

  // Nothing is swapped below a running process.
  expect(await place.here('restore', backup)).toMatchObject({ code: 1, err: expect.stringContaining('is in use') });
  await before.stop();
  await place.here('account', 'contact', 'add', 'late@a.example', '--customer', 'CUST-A', '--name', 'Late');
  const restored = await place.here('restore', backup);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('The previous store is in ') });
  expect(readdirSync(join(place.folder, 'var')).filter((name) => name.includes('before-restore'))).toHaveLength(1);
  expect(readdirSync(join(place.folder, 'var')).filter((name) => name.includes('restoring'))).toEqual([]);

  const some = await soundCalls();
  expect(some).toBeLessThan(CALLS);
  expect(await place.here('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  const after = await place.start('up');
  await ready(after);
  expect(await certificates()).toBe(known);
  expect(after.err()).not.toContain('"level":50');
  await after.stop();
  // What the copy came too early for is read from its file again, and what it has is not doubled.
  expect((await importCalls()).code).toBe(0);
  expect(await soundCalls()).toBe(CALLS);
  const emails = await place.here(
    'account',
    'contact',
    'add',
    'late@a.example',
    '--customer',
    'CUST-A',
    '--name',
    'Late',
  );
  expect(emails.code).toBe(0);
});

test('an unsound backup replaces nothing', { timeout: 360_000 }, async () => {
  await place.here('reconcile', '--once');
  await place.here('backup', 'good.backup');
  const good = readFileSync(join(place.folder, 'good.backup'));
  const torn = Buffer.from(good);
  torn.fill(0x5a, torn.length / 2, torn.length / 2 + 20_000);
  place.save('text.backup', 'no database');
  writeFileSync(join(place.folder, 'torn.backup'), torn);
  writeFileSync(join(place.folder, 'short.backup'), good.subarray(0, 50_000));
  const kept = readFileSync(join(place.folder, STORE));
  for (const name of ['text.backup', 'torn.backup', 'short.backup', 'missing.backup']) {
    const { code, err } = await place.here('restore', name);
    expect({ name, code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/damaged|not a store/) });
  }
  expect(readFileSync(join(place.folder, STORE)).equals(kept)).toBe(true);
  // Into an empty place, with the key that came along.
  const moved = workplace();
  onTestFinished(() => moved.remove());
  cpSync(join(place.folder, 'good.backup'), join(moved.folder, 'good.backup'));
  expect(await moved.here('restore', 'good.backup')).toMatchObject({ code: 0 });
  expect((await moved.here('status')).out).toContain('Acme Voice');
});

test('a restore logs everybody out and names the API tokens, which may have been removed since', {
  timeout: 360_000,
}, async () => {
  await place.here('reconcile', '--once');
  await place.here('account', 'customer', 'add', 'CUST-A', '--portal', 'acme', '--name', 'A Ltd', '--currency', 'USD');
  await place.here('account', 'contact', 'add', 'ann@a.example', '--customer', 'CUST-A', '--name', 'Ann');
  await place.here('account', 'token', 'add', 'billing', '--role', 'admin');
  const open = await openStore(`sqlite:${join(place.folder, STORE)}`);
  const times = { created_at: 1, seen_at: 1 };
  await open
    .insertInto('console_session')
    .values({
      token_hash: 'a',
      principal: 'ada',
      role: 'admin',
      via: 'token',
      proof: 'x',
      ...times,
      ends_at: 9e12,
      flash: null,
    })
    .execute();
  const { id, portal } = await open.selectFrom('contact').select(['id', 'portal']).executeTakeFirstOrThrow();
  await open
    .insertInto('session')
    .values({ token_hash: 'b', portal, contact: id, ...times })
    .execute();
  await open.destroy();
  await place.here('backup', 'a.backup');
  await place.here('account', 'token', 'remove', 'billing');
  const { code, err } = await place.here('restore', 'a.backup');
  expect(code).toBe(0);
  expect(err).toContain('All sessions have ended.');
  expect(err).toMatch(/check each \(portico account token remove\):\n {2}billing \(admin\)\n/);
  const restored = await openStore(`sqlite:${join(place.folder, STORE)}`, 'read-only');
  onTestFinished(() => restored.destroy());
  expect(await restored.selectFrom('console_session').select('principal').execute()).toEqual([]);
  expect(await restored.selectFrom('session').select('contact').execute()).toEqual([]);
  expect(await restored.selectFrom('contact').select('email').execute()).toEqual([{ email: 'ann@a.example' }]);
});

const missing = debianPostgresMissing();
describe.skipIf(missing !== null)('PostgreSQL', () => {
  test('a database is dumped while it is written to, by the documented command, and comes back whole', {
    timeout: 960_000,
  }, async () => {
    const server = await startDebianPostgres();
    onTestFinished(() => server.stop());
    const [url, empty] = [server.create('portico'), server.create('restored')];
    place.environment['PORTICO_STORE'] = url;
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    await fill();
    const command = async (...args: string[]): Promise<string> => {
      const { code, err } = await place.here(...args);
      expect(code).toBe(1);
      return /DATABASE_URL as in store: (.*)/.exec(err)?.[1] ?? '';
    };
    const shell = (text: string, file: string, database: string): void => {
      const environment = { ...process.env, PATH: `${server.programs}:${process.env['PATH']}`, DATABASE_URL: database };
      execFileSync('sh', ['-c', text.replace('FILE', file)], { cwd: place.folder, env: environment, stdio: 'pipe' });
    };
    const dump = await command('backup', 'x.backup');
    const name = await duringImport(async (made) => {
      // Gives way to the import between two of them.
      await new Promise((resolve) => setTimeout(resolve, 50));
      shell(dump, made, url);
    });
    shell(await command('restore', 'x.backup'), name, empty);

    place.environment['PORTICO_STORE'] = empty;
    const some = await soundCalls();
    expect(some).toBeLessThan(CALLS);
    expect(await query(empty, `SELECT email FROM contact WHERE customer = 'CUST-A'`)).toEqual([
      { email: 'ann@a.example' },
    ]);
    expect(await place.here('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
    const running = await place.start('up');
    await ready(running);
    await running.stop();
    expect((await importCalls()).code).toBe(0);
    expect(await soundCalls()).toBe(CALLS);
  });
});
