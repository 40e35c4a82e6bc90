// Two reconcilers on one SQLite store, as real processes: one is active, the other takes over, and neither writes when it should not.

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Running, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

function query(statement: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(place.folder, 'var/portico.db'), { readOnly: true });
  try {
    return database.prepare(statement).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

const holder = (): string => String(query('SELECT holder FROM lease')[0]?.['holder']);
const isActive = ({ process }: Running): boolean => holder().includes(`/${process.pid}/`);
const footer = (): string =>
  String(query(`SELECT spec FROM resource WHERE kind = 'portal' AND name = 'acme'`)[0]?.['spec'] ?? '');

function commit(text: string): string {
  const path = 'portals/acme/portal.yaml';
  place.save(path, place.read(path).replace(/^footer: .*$/m, `footer: ${text}`));
  return place.commit(text);
}

const eventually = (check: () => boolean) => expect.poll(check, { timeout: 60_000, interval: 50 }).toBe(true);

async function both(): Promise<readonly [active: Running, standby: Running]> {
  const [one, two] = [await place.start('reconcile'), await place.start('reconcile')];
  await eventually(() => footer() !== '' && (isActive(one) || isActive(two)));
  return isActive(one) ? [one, two] : [two, one];
}

// One story: each start of two programs takes seconds.
test('commands work beside them; one that is stopped is taken over from and writes nothing when woken; a clean stop hands over', async () => {
  const [active, standby] = await both();
  commit('For a sync');
  expect(await place.here('sync', '--wait')).toMatchObject({ code: 0 });
  expect(footer()).toContain('For a sync');
  expect((await place.here('plan', '--detailed-exitcode')).code).toBe(0);
  const { code, err } = await place.here('reconcile', '--once');
  expect(code).toBe(1);
  expect(err).toMatch(/another reconciler is active[\s\S]*portico sync/);

  active.process.kill('SIGSTOP');
  try {
    await eventually(() => isActive(standby));
    commit('By the other');
    await eventually(() => footer().includes('By the other'));
  } finally {
    active.process.kill('SIGCONT');
  }
  await eventually(() => active.err().includes('another reconciler is active'));
  commit('After it woke up');
  await eventually(() => footer().includes('After it woke up'));
  expect(isActive(standby)).toBe(true);

  expect(await standby.stop()).toBe(0);
  await eventually(() => isActive(active));
  const last = commit('After a clean stop');
  await eventually(() => footer().includes('After a clean stop'));
  const applied = query('SELECT commit_id FROM revision WHERE changes > 0 ORDER BY id').map((row) => row['commit_id']);
  expect(applied.at(-1)).toBe(last);
  expect(new Set(applied).size).toBe(applied.length);
});
