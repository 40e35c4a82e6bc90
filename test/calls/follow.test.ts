// Files that are followed while a switch writes and rotates them, with ends of the process between any two steps: every call is stored once.
// Ten thousand such ends each night, some at each commit, in a real folder and a real store; the latter take four seconds, the former a quarter of an hour.
import { appendFile, copyFile, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callFolder } from '../../src/adapters/calls/call-folder.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { createFollower, type FollowOptions } from '../../src/calls/follow/follow.ts';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { wantedBy } from '../../src/cli/moving/follow-cdr.ts';
import { sized } from '../support/test-size.ts';
import { type CallsWorld, callsWorld, cust1, wrongSums } from '../support/worlds/calls.ts';

let world: CallsWorld;
let folder: string;
beforeEach(async () => {
  world = await callsWorld();
  folder = await mkdtemp(join(tmpdir(), 'portico-follow-'));
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const path = (name: string): string => join(folder, name);

function follow(changes: Partial<FollowOptions> = {}) {
  const options: FollowOptions = {
    ...{ format: 'auto', timezone: 'UTC', origin: 'pbx-1', folder, customer: cust1, clock: { now: () => 0 } },
    rater: callRater(world.store),
    ...changes,
  };
  return createFollower(world.store, callFolder(folder, wantedBy(undefined)), options);
}

/** A row without a uniqueid: what it is known by is its content, and how often that was there before. */
const row = (number: number, second = number): string =>
  `"CUST-1","1001","49${number}","ctx","x","c","d","Dial","x","2026-11-20 09:00:${String(second % 60).padStart(2, '0')}","","2026-11-20 10:00:00",5,0,"NO ANSWER","DOCUMENTATION"\n`;

const stored = async (): Promise<string[]> => {
  const calls = await world.store.selectFrom('cdr').select('destination').execute();
  return calls.map(({ destination }) => destination).sort();
};

test('a file that grows is taken as far as its lines are whole', async () => {
  const follower = await follow();
  expect(await follower.pass()).toEqual([]);
  await writeFile(path('Master.csv'), row(1) + row(2).slice(0, 50));
  expect(await follower.pass()).toMatchObject([{ name: 'Master.csv', rows: 1, added: 1 }]);
  expect(await follower.pass()).toEqual([]);
  await appendFile(path('Master.csv'), row(2).slice(50) + row(3));
  expect(await follower.pass()).toMatchObject([{ rows: 2, added: 2, refused: [] }]);
  await appendFile(path('Master.csv'), '"no","call"\n');
  expect(await follower.pass()).toMatchObject(
    [{ rows: 1, refused: [{ line: 4, reason: /^2 columns/ }] }].map(withReason),
  );
  expect(await stored()).toEqual(['491', '492', '493']);
});

const withReason = <Taken extends { readonly refused: readonly { readonly line: number; readonly reason: RegExp }[] }>(
  taken: Taken,
) => ({
  ...taken,
  refused: taken.refused.map(({ line, reason }) => ({ line, reason: expect.stringMatching(reason) })),
});

test('a renamed file is followed under its new name, and the new one of the old name from its beginning', async () => {
  const follower = await follow();
  await writeFile(path('Master.csv'), row(1));
  await follower.pass();
  await appendFile(path('Master.csv'), row(2));
  await rename(path('Master.csv'), path('Master.csv.1'));
  await writeFile(path('Master.csv'), row(3));
  const taken = (await follower.pass()).map(({ name, rows, added }) => `${name} ${rows} ${added}`);
  expect(taken.sort()).toEqual(['Master.csv 1 1', 'Master.csv.1 1 1']);
  expect(await stored()).toEqual(['491', '492', '493']);
});

test('what was written between the last pass and a copy is taken out of the copy', async () => {
  const follower = await follow();
  await writeFile(path('Master.csv'), row(1));
  await follower.pass();
  await appendFile(path('Master.csv'), row(2));
  await copyFile(path('Master.csv'), path('Master.csv.1'));
  await truncate(path('Master.csv'));
  // Longer than it was, before the next pass.
  await appendFile(path('Master.csv'), row(3) + row(4) + row(5));
  await follower.pass();
  expect(await stored()).toEqual(['491', '492', '493', '494', '495']);
});

test('equal rows before and behind a restart are two calls, and calls of two rows are put together', async () => {
  await writeFile(path('Master.csv'), row(1) + row(1));
  await (await follow()).pass();
  await appendFile(path('Master.csv'), row(1));
  expect(await (await follow()).pass()).toMatchObject([{ added: 1, known: 0 }]);
  const lines = (await readFile(new URL('../support/calls/samples/sip-acc.csv', import.meta.url), 'utf8')).split('\n');
  await writeFile(path('acc.csv'), `${lines.slice(0, 2).join('\n')}\n`);
  await (await follow()).pass();
  await appendFile(path('acc.csv'), `${lines.slice(2, 5).join('\n')}\n`);
  expect(await (await follow()).pass()).toMatchObject([{ name: 'acc.csv', added: 2, refused: [] }]);
});

test('objects of a file each wait until they are whole; a file of no known format is reported once, and tried when it changes', async () => {
  const follower = await follow();
  const sample = await readFile(new URL('../support/calls/samples/freeswitch-json.log', import.meta.url), 'utf8');
  await writeFile(path('a.cdr.json'), sample.slice(0, 300));
  await follower.pass();
  await writeFile(path('a.cdr.json'), sample);
  expect(await follower.pass()).toMatchObject([{ name: 'a.cdr.json', added: 2 }]);
  await writeFile(path('notes.txt'), 'nothing of this kind\n');
  expect(await follower.pass()).toMatchObject([{ name: 'notes.txt', broken: { code: 'input-invalid' } }]);
  expect(await follower.pass()).toEqual([]);
});

class Ended extends Error {}

test('whenever the process ends, every call is stored once', { timeout: 3_600_000 }, async () => {
  const random = seededRandom(7);
  const ends = sized(40, 10_000);
  let [written, ended, waiting, rotated, removed] = [0, 0, '', 0, 0];
  const append = async (text: string): Promise<void> => appendFile(path('Master.csv'), text);
  const actions = [
    async () => {
      let text = waiting;
      waiting = '';
      for (let count = random.between(1, 4); count > 0; count -= 1) {
        written += 1;
        // Every third call is twice in the file, with nothing to tell its rows apart.
        text += row(written).repeat(written % 3 === 0 ? 2 : 1);
      }
      await append(text);
    },
    async () => {
      if (waiting !== '') return;
      written += 1;
      const whole = row(written).repeat(written % 3 === 0 ? 2 : 1);
      const cut = random.between(1, whole.length - 1);
      await append(whole.slice(0, cut));
      waiting = whole.slice(cut);
    },
    async () => {
      if (waiting !== '') return;
      rotated += 1;
      await rename(path('Master.csv'), path(`Master.csv.${rotated}`)).catch(() => undefined);
    },
    async () => {
      if (waiting !== '') return;
      rotated += 1;
      await copyFile(path('Master.csv'), path(`Master.csv.${rotated}`)).catch(() => undefined);
      await truncate(path('Master.csv')).catch(() => undefined);
    },
    async () => {
      // Three are kept, as a rotation keeps a few: each start looks at all.
      for (; removed < rotated - 3; removed += 1) await rm(path(`Master.csv.${removed + 1}`), { force: true });
    },
  ];
  while (ended < ends) {
    await actions[random.between(0, random.between(0, 1) === 0 ? 1 : actions.length - 1)]?.();
    let left = random.between(0, 12);
    try {
      const follower = await follow({
        step: () => {
          left -= 1;
          if (left === 0) throw new Ended();
        },
      });
      await follower.pass();
      if (random.between(0, 3) === 0) await follower.pass();
    } catch (thrown) {
      if (!(thrown instanceof Ended)) throw thrown;
      ended += 1;
    }
  }
  await append(waiting);
  await (await follow()).pass();
  const numbers = Array.from({ length: written }, (_, index) => index + 1);
  const expected = numbers.flatMap((number) => Array<string>(number % 3 === 0 ? 2 : 1).fill(`49${number}`)).sort();
  expect(await stored()).toEqual(expected);
  expect(await wrongSums(world.store)).toEqual([]);
});
