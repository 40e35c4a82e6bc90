// Killed at random moments: a daemon under a stream of commits, time and again. Between a kill and the next start each brand
// is wholly at one commit; in the end every commit's changes were made once, in order.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Random, seededRandom } from '../src/reports/random.ts';
import { moveHost, newLook, setFooter } from './kill/changes.ts';
import { command, isUp, kill, killablePlace, startProgram } from './kill/program.ts';
import { freshRows, liveRows, query } from './kill/state.ts';
import { until, type Workplace } from './running.ts';

/** In all, over the seeds. */
const KILLS = 30;
const seeds = (process.env['PORTICO_TEST_KILL_SEEDS'] ?? '7,11').split(',').map(Number);

/** A commit with the live rows that it is to lead to. */
interface Wanted {
  readonly commit: string;
  readonly rows: string;
}

const acts: readonly ((place: Workplace, text: string) => void)[] = [
  (place, text) => setFooter(place, 'nordwind', text),
  (place, text) => newLook(place, text),
  (place) => moveHost(place),
];

async function commitOne(place: Workplace, random: Random, text: string): Promise<Wanted> {
  acts[random.between(0, acts.length - 1)]?.(place, text);
  // Planned before it is committed: only then does the time begin to run.
  const rows = await freshRows(place);
  return { commit: place.commit(text), rows };
}

/** One life of a daemon: it comes up (or not yet), one or two commits land, and it is killed a moment after the last. */
async function live(place: Workplace, random: Random, round: number): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const daemon = startProgram(place, ['up']);
  try {
    if (random.unit() < 0.8) await isUp(daemon);
    for (let commit = random.between(0, 1); commit < 2; commit += 1) {
      wanted.push(await commitOne(place, random, `Round ${round}, commit ${commit}`));
      await wait(random.between(0, 400));
    }
  } finally {
    await kill(daemon);
  }
  return wanted;
}

test.concurrent.each(seeds)('seed %i', { timeout: 120_000 }, async (seed) => {
  const random = seededRandom(seed);
  const place = killablePlace();
  try {
    expect((await command(place, ['reconcile', '--once'])).code).toBe(0);
    const first = place.git('rev-parse', 'HEAD');
    const history: Wanted[] = [{ commit: first, rows: liveRows(place) }];
    let reached = 0;
    for (let round = 0; round < KILLS / seeds.length; round += 1) {
      history.push(...(await live(place, random, round)));
      const rows = liveRows(place);
      const at = history.findLastIndex((wanted) => wanted.rows === rows);
      expect(at, 'the store is at one commit as a whole, and never goes back').toBeGreaterThanOrEqual(reached);
      reached = at;
    }
    await isServedInTheEnd(place, history);
    onceEach(place, history);
  } finally {
    await place.remove();
  }
});

async function isServedInTheEnd(place: Workplace, history: readonly Wanted[]): Promise<void> {
  const last = startProgram(place, ['up']);
  await isUp(last);
  expect(last.err()).not.toContain('another reconciler is active');
  await until(
    async () => liveRows(place),
    (rows) => rows === history.at(-1)?.rows,
  );
  expect((await command(place, ['status'])).code).toBe(0);
  expect((await command(place, ['plan', place.folder, '--detailed-exitcode'])).code).toBe(0);
  last.child.kill('SIGTERM');
  expect((await last.ended).code).toBe(0);
}

/** Each change that was made is one revision, and one event for each brand and action of it; nothing had to be put right. */
function onceEach(place: Workplace, history: readonly Wanted[]): void {
  expect(query(place, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(query(place, 'SELECT count(*) AS count FROM authority')).toEqual([{ count: 1 }]);
  expect(query(place, 'SELECT host FROM certificate ORDER BY host')).toEqual(
    ['acme.localhost', 'nordwind.localhost', 'www.acme.localhost'].map((host) => ({ host })),
  );
  const order = history.map(({ commit }) => commit);
  const applied = query(place, 'SELECT commit_id FROM revision ORDER BY id').map((row) => String(row['commit_id']));
  expect(applied).toEqual(order.filter((commit) => applied.includes(commit)));
  expect(applied.at(-1)).toBe(order.at(-1));
  const made = query(place, `SELECT plan, label FROM revision WHERE plan IS NOT NULL ORDER BY id`).flatMap((row) => {
    const changes = JSON.parse(String(row['plan'])) as { action: string; brand: string | null }[];
    const kinds = new Set(changes.map(({ action, brand }) => `${row['label']} ${action} ${brand ?? 'shared'}`));
    return [...kinds];
  });
  const actions: Readonly<Record<string, string>> = {
    Created: 'create',
    Updated: 'update',
    Restored: 'restore',
    Archived: 'remove',
    Healed: 'heal',
  };
  const happened = query(place, `SELECT revision, reason, name FROM event WHERE kind IN ('portal', 'shared')`).flatMap(
    ({ revision, reason, name }) => {
      const action = actions[String(reason)];
      return action === undefined ? [] : [`${revision} ${action} ${name}`];
    },
  );
  expect(happened.sort()).toEqual(made.sort());
  expect(happened.filter((line) => line.includes(' heal '))).toEqual([]);
}
