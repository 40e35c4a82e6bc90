// A queue of work that many owners share: the owners in turn, few pieces of one owner and one lane, and one that never ends holds no other.
import { expect, test } from 'vitest';
import { within } from '../../src/adapters/schedule.ts';
import { createWorkQueue, type QueueLimits } from '../../src/core/jobs/work-queue.ts';

const clock = { now: () => 0 };
const limits: QueueLimits = { total: 6, perOwner: 2, perLane: 3, deadlineMs: 60_000 };

/** Pieces by owner, named by their owner and a number; `started` in the order in which they began. */
function world(pieces: Readonly<Record<string, number>>, run: (piece: string) => Promise<boolean>, changes = {}) {
  const waiting = new Map(
    Object.entries(pieces).map(([owner, count]) => [
      owner,
      Array.from({ length: count }, (_, at) => `${owner}${at + 1}`),
    ]),
  );
  const started: string[] = [];
  const queue = createWorkQueue<string>({
    ...{ clock, limits, within },
    owners: async () => [...waiting.keys()].filter((owner) => (waiting.get(owner)?.length ?? 0) > 0),
    claim: async (owner) => waiting.get(owner)?.shift(),
    run: (_owner, piece) => {
      started.push(piece);
      return run(piece);
    },
    ...changes,
  });
  return { queue, started };
}
const never = () => new Promise<boolean>(() => undefined);

test('owners have their turn, however much one of them has, and all of it is done', async () => {
  const { queue, started } = world({ a: 50, b: 2, c: 1 }, async () => true);
  expect(await queue.drain()).toBe(53);
  expect(started.slice(0, 5)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2']);
});

test('no more than the limits are on their way: of one owner, of one lane, in total', async () => {
  const alone = world({ a: 9 }, never);
  await alone.queue.fill();
  await alone.queue.fill();
  expect(alone.started).toEqual(['a1', 'a2']);
  const lane = world({ a: 9, b: 9, c: 9 }, never, { laneOf: (owner: string) => (owner === 'c' ? 'own' : 'shared') });
  await lane.queue.fill();
  expect(lane.started).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
  const many = world({ a: 9, b: 9, c: 9, d: 9 }, never);
  await many.queue.fill();
  expect(many.started).toHaveLength(6);
});

test('a piece that never ends holds its own place alone, and gives it up at its deadline', async () => {
  const stalls = (piece: string) => (piece.startsWith('slow') ? never() : Promise.resolve(true));
  const held = world({ slow: 4, a: 20, b: 20 }, stalls);
  await held.queue.fill();
  for (let round = 0; round < 1000 && held.started.length < 42; round += 1) await Promise.resolve();
  await held.queue.fill();
  expect(held.started.filter((piece) => piece.startsWith('slow'))).toEqual(['slow1', 'slow2']);
  const freed = world({ slow: 3, a: 5 }, stalls, { limits: { ...limits, deadlineMs: 1 } });
  expect(await freed.queue.drain()).toBe(5);
  expect(freed.started).toHaveLength(8);
});

test('what rejects is not done, and what is closed starts nothing more', async () => {
  const { queue } = world({ a: 3 }, async (piece) => {
    if (piece === 'a2') throw new Error('the store is gone');
    return piece !== 'a3';
  });
  expect(await queue.drain()).toBe(1);
  const closed = world({ a: 3 }, async () => true);
  await closed.queue.close();
  await closed.queue.fill();
  expect(closed.started).toEqual([]);
});
