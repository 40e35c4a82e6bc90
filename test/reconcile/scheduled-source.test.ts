// When each of several sources is asked: what fails further and further apart and never all at the same time, up to what is usual or
// longer; what was said to have changed, or a person asks for, without waiting; one that takes long keeps no other. Costs milliseconds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/core/durations.ts';
import { found, type Read, unknown } from '../../src/core/read.ts';
import { sourceRetries } from '../../src/core/retry.ts';
import type { Revision, Source } from '../../src/core/source.ts';
import { scheduledSource } from '../../src/reconcile/scheduled-source.ts';

const revision = { id: { folder: 'a' } } as unknown as Revision;
const failed = unknown('the server is away');

function world({ every = MINUTE, random = 0.5, patience = null as number | null } = {}) {
  const state = {
    now: Date.UTC(2026, 10, 30),
    asked: 0,
    answer: (): Promise<Read<Revision>> => Promise.resolve(failed),
  };
  const own: Pick<Source, 'fetch'> = {
    fetch: () => {
      state.asked += 1;
      return state.answer();
    },
  };
  const clock = { now: () => state.now, sleep: () => Promise.resolve() };
  const scheduled = scheduledSource(own as Source, { clock, random: () => random, every, patience });
  /** Time passes second by second, as the loop does, until it is asked; seconds that took. */
  const untilAsked = async (most = 6 * HOUR): Promise<number> => {
    const [from, before] = [state.now, state.asked];
    while (state.now - from < most) {
      state.now += SECOND;
      if (scheduled.isDue()) await scheduled.fetch();
      if (state.asked > before) return (state.now - from) / SECOND;
    }
    return Number.POSITIVE_INFINITY;
  };
  return { state, scheduled, untilAsked };
}

test('waits after failures grow, up to every at least; they are spread by a tenth to either side', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 120 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (minutes, random) => {
        const every = minutes * MINUTE;
        const { scheduled, untilAsked } = world({ every, random });
        await scheduled.fetch();
        const waits: number[] = [];
        for (let failures = 1; failures <= sourceRetries.length + 3; failures += 1) waits.push(await untilAsked());
        const spread = 1 + 0.1 * (2 * random - 1);
        const expected = sourceRetries.map(([milliseconds]) => Math.ceil(Math.round(milliseconds * spread) / SECOND));
        expect(waits.slice(0, expected.length)).toEqual(expected);
        const longest = Math.max(((sourceRetries.at(-1)?.[0] ?? 0) * spread) / SECOND, every / SECOND);
        for (const wait of waits.slice(sourceRetries.length)) {
          expect(wait).toBeGreaterThanOrEqual(Math.floor(longest));
          expect(wait).toBeLessThanOrEqual(Math.ceil(longest) + 1);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('two that failed together are not asked together again and again', async () => {
  const waits = await Promise.all(
    [0.1, 0.9].map(async (random) => {
      const { scheduled, untilAsked } = world({ random });
      await scheduled.fetch();
      for (let failures = 1; failures < 5; failures += 1) await untilAsked();
      return untilAsked();
    }),
  );
  expect(new Set(waits).size).toBe(2);
});

test('between its times the last answer counts; one that came through starts over', async () => {
  const { state, scheduled, untilAsked } = world();
  await scheduled.fetch();
  expect(await scheduled.fetch()).toEqual(failed);
  expect(state.asked).toBe(1);
  expect(await untilAsked()).toBe(5);
  state.answer = async () => found(revision);
  expect(await untilAsked()).toBe(10);
  expect(scheduled.isDue()).toBe(false);
  state.now += MINUTE;
  // What is due by routine is asked by the pass that comes, and brings none forward.
  expect(scheduled.isDue()).toBe(false);
  state.answer = async () => failed;
  await scheduled.fetch();
  expect(await untilAsked()).toBe(5);
});

test('one that was said to have changed, or that a person asks for, is asked without waiting', async () => {
  const { state, scheduled } = world({ every: HOUR });
  state.answer = async () => found(revision);
  await scheduled.fetch();
  await scheduled.fetch();
  expect(state.asked).toBe(1);
  scheduled.wake();
  expect(scheduled.isDue()).toBe(true);
  await scheduled.fetch();
  expect([state.asked, scheduled.isDue()]).toEqual([2, false]);
  await scheduled.fetch({ insist: true });
  expect(state.asked).toBe(3);
});

test('a clock that is put back makes no wait longer', async () => {
  for (const answer of [failed, found(revision)]) {
    const { state, scheduled } = world({ every: HOUR });
    state.answer = async () => answer;
    await scheduled.fetch();
    state.now -= 30 * 24 * HOUR;
    await scheduled.fetch();
    expect(state.asked).toBe(2);
    await scheduled.fetch();
    expect(state.asked).toBe(2);
  }
});

test('a pass continues without one that takes long, and the next one finds its answer; it is not asked twice meanwhile', async () => {
  const { state, scheduled } = world({ patience: SECOND });
  let arrive: (read: Read<Revision>) => void = () => undefined;
  state.answer = () =>
    new Promise((resolve) => {
      arrive = resolve;
    });
  expect(await scheduled.fetch()).toMatchObject({ state: 'unknown', why: expect.stringContaining('first time') });
  expect(scheduled.isDue()).toBe(false);
  expect((await scheduled.fetch()).state).toBe('unknown');
  expect(state.asked).toBe(1);
  arrive(found(revision));
  await new Promise((resolve) => setImmediate(resolve));
  expect(scheduled.isDue()).toBe(true);
  expect(await scheduled.fetch()).toEqual(found(revision));
  expect([state.asked, scheduled.isDue()]).toEqual([1, false]);
});
