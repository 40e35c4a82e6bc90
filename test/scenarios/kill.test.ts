// Killed anywhere: at every named step between read and commit, and at random moments, the real process on a real repository.
// The next start converges immediately, with nothing lost, nothing done twice and no brand half applied.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { portalsReady } from '../support/operator.ts';
import { programFile } from '../support/program.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { everyNth, sized } from '../support/test-size.ts';

const steps = ['looked', 'contents-read', 'claimed', 'written', 'recorded', 'committed'] as const;

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

const live = (): string =>
  JSON.stringify(
    query('SELECT kind, name, brand, spec FROM resource WHERE archived_at IS NULL ORDER BY kind, name').map(
      Object.values,
    ),
  );

/** Runs one pass in a process that is killed at a step. */
function killedAt(step: string, ...args: string[]): void {
  const { signal, stderr } = spawnSync(process.execPath, [programFile('killable'), 'reconcile', '--once', ...args], {
    cwd: place.folder,
    env: { ...place.environment, PORTICO_TEST_KILL_AT: step },
    encoding: 'utf8',
  });
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
}

/** What a store makes of the files that has seen nothing else. */
async function fresh(): Promise<string> {
  const other = workplace();
  try {
    place.git('push', '-q', '--force', other.folder, 'HEAD:refs/heads/next');
    other.git('reset', '-q', '--hard', 'next');
    const { code, out, err } = await other.here('reconcile', '--once');
    if (code !== 0) throw new Error(out + err);
    const database = new DatabaseSync(join(other.folder, 'var/portico.db'), { readOnly: true });
    const rows = database
      .prepare('SELECT kind, name, brand, spec FROM resource WHERE archived_at IS NULL ORDER BY kind, name')
      .all();
    database.close();
    return JSON.stringify((rows as Record<string, unknown>[]).map(Object.values));
  } finally {
    await other.remove();
  }
}

/** The next start finds its way: no waiting for the dead one's lease, everything as the files want it, each thing done once. */
async function converges(): Promise<void> {
  const once = await place.here('reconcile', '--once');
  expect(once.code, once.err + once.out).toBe(0);
  expect(live()).toBe(await fresh());
  expect(await portalsReady(place)).toBe(true);
  expect((await place.here('plan', '--detailed-exitcode')).code).toBe(0);
  expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(query('SELECT count(*) AS count FROM authority')).toEqual([{ count: 1 }]);
  // One row a commit that changed something, however often it was begun.
  expect(query('SELECT label FROM revision WHERE changes > 0 GROUP BY label HAVING count(*) > 1')).toEqual([]);
  const doubled =
    "SELECT name FROM event WHERE reason = 'Created' AND kind = 'portal' GROUP BY name, message HAVING count(*) > 1";
  expect(query(doubled)).toEqual([]);
  expect(query('SELECT name FROM resource WHERE edited <> 0')).toEqual([]);
}

const edit = (name: string, change: (text: string) => string): void =>
  place.save(`portals/${name}/portal.yaml`, change(place.read(`portals/${name}/portal.yaml`)));

/** Kinds of change, each as what is committed and the options of the pass. */
const changes: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>])[] = [
  [
    'an update with a new stylesheet',
    () => {
      edit('acme', (text) => text.replace(/^footer: .*$/m, 'footer: Changed'));
      place.save('portals/acme/custom.css', 'h1 { color: #123456; }\n');
      place.commit('A change');
      return [];
    },
  ],
  [
    'a hostname that moves to another brand',
    () => {
      edit('acme', (text) => text.replace(', www.acme.localhost', ''));
      edit('nordwind', (text) => text.replace('[nordwind.localhost]', '[nordwind.localhost, www.acme.localhost]'));
      place.commit('It moves');
      return [];
    },
  ],
  [
    'a removal that is approved',
    async () => {
      place.git('rm', '-qr', 'portals/nordwind');
      place.commit('Nordwind goes');
      const { id } = JSON.parse((await place.here('plan', '--format', 'json')).out) as { id: string };
      return ['--approve', id];
    },
  ],
];

describe('at a named step', () => {
  test('the first apply, killed at each step in turn', async () => {
    for (const step of steps) {
      killedAt(step);
      const [rows] = query('SELECT count(*) AS count FROM resource');
      expect([step, rows?.['count'] !== 0]).toEqual([step, step === 'committed']);
    }
    await converges();
  });

  // At each commit every second step with one of the changes; each night each with all.
  test.each(changes.map((entry, index) => [...entry, index] as const))(
    '%s, killed at steps in turn',
    async (_name, change, index) => {
      expect((await place.here('reconcile', '--once')).code).toBe(0);
      const before = live();
      const args = await change();
      for (const step of everyNth(steps, 2 * changes.length, 2 * index + 1)) {
        killedAt(step, ...args);
        // Once the commit was made, it is not made again.
        expect([step, live() === before]).toEqual([step, step !== 'committed']);
      }
      await converges();
    },
  );
});

test('at random moments of a daemon under a stream of commits', async () => {
  const random = seededRandom(Number(process.env['PORTICO_TEST_KILL_SEED'] ?? 7));
  for (let round = 0; round < sized(3, 15); round += 1) {
    const daemon = spawn(process.execPath, [programFile('killable'), 'reconcile'], {
      cwd: place.folder,
      env: place.environment,
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => daemon.once('exit', resolve));
    for (let commit = 0; commit < 2; commit += 1) {
      const name = random.unit() < 0.5 ? 'acme' : 'nordwind';
      edit(name, (text) => text.replace(/^footer: .*$/m, `footer: Round ${round}, commit ${commit}`));
      place.save('portals/acme/custom.css', `h1 { color: #${String(100_000 + random.between(0, 99_999))}; }\n`);
      place.commit(`Round ${round}`);
      await new Promise((resolve) => setTimeout(resolve, random.between(0, 400)));
    }
    daemon.kill('SIGKILL');
    await gone;
  }
  await converges();
  const heads = place.git('rev-list', 'HEAD').split('\n');
  const applied = query('SELECT commit_id FROM revision WHERE changes > 0 ORDER BY id').map((row) =>
    String(row['commit_id']),
  );
  // Only ever forwards: in the order of the commits, none of them twice.
  expect(applied).toEqual([...new Set(applied)].sort((left, right) => heads.indexOf(right) - heads.indexOf(left)));
  expect(applied.at(-1)).toBe(heads[0]);
});
