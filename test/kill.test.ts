// Killed anywhere: at every named step between read and commit, for every kind of change, the real process on a real
// repository and a real file. The next start converges at once: to what an apply that was let live makes, to the row.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Changing, changes, inStore } from './kill/changes.ts';
import { command, isUp, killablePlace, startProgram } from './kill/program.ts';
import { everything, freshRows, liveRows, query, whatCameOfIt, whatWasApplied } from './kill/state.ts';
import { until, type Workplace } from './running.ts';

const steps = ['looked', 'contents-read', 'claimed', 'written', 'recorded', 'committed'] as const;
type Name = (typeof steps)[number];

/** A place where a change may be asked for again and again, and what is to come of it. */
interface Scene {
  readonly place: Workplace;
  readonly changing: Changing;
  /** The head before the change, and with it. */
  readonly heads: { readonly before: string; readonly after: string };
  /** Every row with the change asked for and not made. */
  readonly before: string;
  /** What its transaction makes, and what all is in the end. */
  readonly applied: string;
  readonly inTheEnd: string;
}

const saved = ({ folder }: Workplace): string => join(folder, '.git/saved');

/** Makes the change once, in a process that is let live. */
async function arrange(changing: Changing): Promise<Scene> {
  const place = killablePlace();
  await changing.before?.(place);
  const head = place.git('rev-parse', 'HEAD');
  if (changing.before !== null) cpSync(join(place.folder, 'var'), saved(place), { recursive: true });
  await changing.files(place);
  await inStore(place, (store) => changing.store(store, place));
  const before = everything(place);
  expect((await command(place, ['reconcile', '--once'])).code).toBe(0);
  const heads = { before: head, after: place.git('rev-parse', 'HEAD') };
  const [applied, inTheEnd] = [whatWasApplied(place), whatCameOfIt(place)];
  const scene = { place, changing, heads, before, applied, inTheEnd };
  await isRight(scene);
  await atWanted(scene, async () => expect(liveRows(place)).toBe(await freshRows(place)));
  return scene;
}

/** Puts repository and store back to where they were before the change. */
function putBack({ place, heads }: Scene): void {
  rmSync(join(place.folder, 'var'), { recursive: true });
  if (existsSync(saved(place))) cpSync(saved(place), join(place.folder, 'var'), { recursive: true });
  place.git('reset', '-q', '--hard', heads.before);
}

async function ask({ place, changing, heads }: Scene): Promise<void> {
  place.git('reset', '-q', '--hard', heads.after);
  await inStore(place, (store) => changing.store(store, place));
}

/** Nothing is left to do, nothing was done twice, nothing is broken. */
async function isRight(scene: Scene): Promise<void> {
  const { place, changing, inTheEnd } = scene;
  expect(whatCameOfIt(place)).toBe(inTheEnd);
  expect(query(place, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(query(place, 'SELECT count(*) AS count FROM authority')).toEqual([{ count: 1 }]);
  expect(query(place, 'SELECT plan_id FROM approval')).toEqual([]);
  const uncertain = `SELECT name FROM resource LEFT JOIN certificate ON host = name
    WHERE kind = 'domain' AND archived_at IS NULL AND host IS NULL`;
  expect(query(place, uncertain)).toEqual([]);
  for (const table of ['event', 'revision']) {
    const what = table === 'event' ? 'revision, kind, name, reason, message' : 'label, outcome, plan';
    const when = table === 'event' ? "WHERE revision <> ''" : '';
    expect(query(place, `SELECT ${what} FROM ${table} ${when} GROUP BY ${what} HAVING count(*) > 1`)).toEqual([]);
  }
  expect((await command(place, ['status'])).code).toBe(changing.status ?? 0);
  await atWanted(scene, async () => {
    expect((await command(place, ['plan', place.folder, '--detailed-exitcode'])).code).toBe(0);
  });
}

/** With the files saved as they are to be live. */
async function atWanted({ place, changing, heads }: Scene, act: () => Promise<void>): Promise<void> {
  if (changing.wanted === undefined) return act();
  place.git('checkout', '-q', changing.wanted, '--', 'portals');
  await act();
  place.git('reset', '-q', '--hard', heads.after);
}

/** Between the kill and the next start there is either all of it or nothing, down to the last row. */
function isAllOrNothing({ place, before, applied }: Scene, step: Name): void {
  if (step === 'committed') expect(whatWasApplied(place)).toBe(applied);
  else expect(everything(place)).toBe(before);
}

async function singleLook(scene: Scene, step: Name): Promise<void> {
  const { place } = scene;
  putBack(scene);
  if (scene.changing.before !== null) await ask(scene);
  const killed = await startProgram(place, ['reconcile', '--once'], { PORTICO_TEST_KILL_AT: step }).ended;
  expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });
  isAllOrNothing(scene, step);
  const next = await startProgram(place, ['reconcile', '--once']).ended;
  expect(next.code, next.err).toBe(0);
  // As it would say if the lease of the dead one were in its way.
  expect(next.err).not.toContain('waiting');
  await isRight(scene);
}

async function daemon(scene: Scene, step: Name): Promise<void> {
  const { place } = scene;
  putBack(scene);
  const doomed = startProgram(place, ['up'], { PORTICO_TEST_KILL_AT: step });
  if (scene.changing.before !== null) {
    await isUp(doomed);
    await ask(scene);
  }
  expect((await doomed.ended).signal).toBe('SIGKILL');
  isAllOrNothing(scene, step);
  const next = startProgram(place, ['up']);
  await isUp(next);
  await until(
    async () => whatCameOfIt(place),
    (seen) => seen === scene.inTheEnd,
  );
  expect(next.err()).not.toContain('another reconciler is active');
  await isRight(scene);
  next.child.kill('SIGTERM');
  expect((await next.ended).code).toBe(0);
}

test.concurrent.each(changes)('$name, killed at each step', { timeout: 120_000 }, async (changing) => {
  const scene = await arrange(changing);
  try {
    for (const step of steps) {
      await singleLook(scene, step).catch(saying(`a single look killed at ${step}`));
      await daemon(scene, step).catch(saying(`portico up killed at ${step}`));
    }
  } finally {
    await scene.place.remove();
  }
});

const saying = (what: string) => (thrown: unknown) => {
  throw new Error(`${what}: ${thrown instanceof Error ? thrown.message : thrown}`, { cause: thrown });
};
