// Two reconcilers on one file when one of them dies: the other takes over automatically, and nothing is applied twice.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';

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

const isHolder = ({ process }: Running): boolean =>
  String(query('SELECT holder FROM lease')[0]?.['holder']).includes(`/${process.pid}/`);
const logged = ({ err }: Running, words: string): number => err().split(`"msg":"${words}"`).length - 1;
const eventually = (check: () => boolean | Promise<boolean>) =>
  expect.poll(check, { timeout: 60_000, interval: 100 }).toBe(true);

function commit(text: string): string {
  const path = 'portals/acme/portal.yaml';
  place.save(path, place.read(path).replace(/^footer: .*$/m, `footer: ${text}`));
  return place.commit(text);
}

test('kill -9 of the active one: the other takes over, and a new commit is served once', {
  timeout: 720_000,
}, async () => {
  const one = await place.start('reconcile');
  await eventually(() => isHolder(one));
  const two = await place.start('reconcile');
  const first = place.git('rev-parse', 'HEAD');
  await eventually(() => query('SELECT host FROM certificate').length === 3);
  const serving = await place.start('serve');
  const shows = (text: string) =>
    eventually(async () => (await ask(serving.httpsPort, 'acme.localhost', '/login')).body.includes(text));
  const second = commit('By the first');
  await shows('By the first');
  expect([logged(one, 'this reconciler is active'), logged(two, 'this reconciler is active')]).toEqual([1, 0]);

  // The commit is there when it dies: whichever saw it, it is applied once.
  const third = commit('When it dies');
  one.process.kill('SIGKILL');
  await shows('When it dies');
  await eventually(() => isHolder(two));
  const fourth = commit('By the second');
  await shows('By the second');
  expect(logged(two, 'this reconciler is active')).toBe(1);

  const applied = query('SELECT commit_id FROM revision WHERE changes > 0 ORDER BY id').map((row) => row['commit_id']);
  expect(applied).toEqual([first, second, third, fourth]);
  const updates = `SELECT revision FROM event WHERE reason = 'Updated' AND kind = 'portal' ORDER BY id`;
  expect(query(updates)).toEqual([second, third, fourth].map((id) => ({ revision: `main@sha1:${id}` })));
  expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});
