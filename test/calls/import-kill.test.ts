// An import that is killed at random moments, the real program and a real SQLite file; run again, it leaves the tables of an import
// without a kill: nothing lost, nothing twice.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { generateCalls, generatedCsv } from '../../src/calls/generate/generate-calls.ts';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { programFile } from '../support/program.ts';
import { sized } from '../support/test-size.ts';
import { firstDifference, wrongSums } from '../support/worlds/calls.ts';

/** More than a transaction, which takes 40,000; each night more than two. */
const CALLS = sized(48_000, 100_000);

test('killed at random points and run again, an import leaves what a whole one leaves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const customers = ['A', 'B'].map((name) => ({
    ...{ id: `CUST-${name}`, weight: 1, profile: 'carrier' as const, numbers: '442079460', sourceIp: '192.0.2.1' },
    inbound: 0.1,
  }));
  const calls = generateCalls({ seed: 3, until: Date.UTC(2026, 10, 24), days: 5, calls: CALLS, customers });
  const file = join(folder, 'calls.csv');
  writeFileSync(file, [...generatedCsv(calls)].join(''));
  const whole = await imported(folder, 'whole', file, [], Number.POSITIVE_INFINITY);
  const random = seededRandom(11);
  const moments = Array.from({ length: sized(2, 10) }, () => random.between(30, 70) / 100);
  const cut = await imported(folder, 'cut', file, moments, whole.lasted);
  expect(cut.killed).toBeGreaterThan(0);
  expect(cut.tables.calls).toHaveLength(CALLS);
  expect(firstDifference(cut.tables, whole.tables)).toBeNull();
}, 720_000);

/**
 * Imports the file, killed after each of these parts of the time that an import lasts, then once to its end. One that ended sooner
 * tells that the machine has become quicker.
 */
async function imported(folder: string, name: string, file: string, moments: readonly number[], lasts: number) {
  const url = `sqlite:${join(folder, `${name}.db`)}`;
  const store = await openStore(url);
  const customer = { portal: 'acme', type: 'customer', currency: 'USD', timezone: 'UTC', status: 'active' } as const;
  await store
    .insertInto('customer')
    .values(['CUST-A', 'CUST-B'].map((id) => ({ ...customer, id, name: id, created_at: 0 })))
    .execute();
  let killed = 0;
  let lasted = lasts;
  for (const moment of [...moments, null]) {
    const child = spawn(
      process.execPath,
      [programFile('main'), 'import', 'cdr', file, '--format', 'portico', '--quiet'],
      {
        env: { ...process.env, PORTICO_STORE: url },
        stdio: 'ignore',
      },
    );
    const ended = new Promise<string | number | null>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? code)),
    );
    const startedAt = performance.now();
    if (moment !== null) {
      await Promise.race([wait(moment * lasted), ended]);
      child.kill('SIGKILL');
    }
    const how = await ended;
    if (how === 'SIGKILL') {
      killed += 1;
      continue;
    }
    expect(how).toBe(0);
    lasted = Math.min(lasted, performance.now() - startedAt);
  }
  expect(await wrongSums(store)).toEqual([]);
  const tables = await tablesOf(store);
  await store.destroy();
  return { killed, tables, lasted };
}

async function tablesOf(store: Store) {
  return {
    calls: await store.selectFrom('cdr').selectAll().execute(),
    hours: await store.selectFrom('cdr_hour').selectAll().execute(),
    days: await store.selectFrom('cdr_day').selectAll().execute(),
    totals: await store.selectFrom('cdr_total').selectAll().execute(),
    known: await store.selectFrom('cdr_origin').select(['origin', 'calls']).execute(),
  };
}
