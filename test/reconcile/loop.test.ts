// The loop and the lease with a clock that is moved by hand: what goes first, who is active, and what happens to a stuck loop.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import type { Follower, PassResult } from '../../src/reconcile/follow.ts';
import { createLease } from '../../src/reconcile/lease.ts';
import { Loop } from '../../src/reconcile/loop.ts';
import { createRechecks } from '../../src/reconcile/rechecks.ts';
import type { Store } from '../../src/store/store.ts';
import { holdFence } from '../../src/store/tables/leases.ts';
import { newStore } from '../support/test-store.ts';

let store: Store;
beforeEach(async () => {
  store = await newStore();
});
afterEach(() => store.destroy());

const clock = { time: 1_000_000, now: () => clock.time };

async function addHosts(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: 'domain',
    name: `h${index}.test`,
    brand: 'a',
    spec: '{}',
    digest: '',
    file: '',
    line: 1,
    archived_at: null,
    seq: 0,
  }));
  for (let start = 0; start < count; start += 500) {
    await store
      .insertInto('resource')
      .values(rows.slice(start, start + 500))
      .execute();
  }
}

function loopWith(once: Follower['once'], check: (hosts: readonly string[]) => Promise<void>) {
  const follower: Follower = { once, hasPendingWork: async () => false };
  const lease = createLease({ store, clock, holder: 'one', isGone: () => true });
  const rechecks = createRechecks({ store, clock, every: HOUR, check });
  const interrupted: number[] = [];
  const loop = new Loop({
    ...{
      follower,
      lease,
      rechecks,
      controllers: { wake: () => undefined },
      clock,
      log: openLog('silent'),
      every: MINUTE,
      sourceSilence: 0,
      random: () => 0.5,
    },
    interrupt: async () => void interrupted.push(clock.time),
  });
  const stop = new AbortController();
  const ended = loop.run(stop.signal);
  return {
    loop,
    lease,
    interrupted,
    end: () => {
      stop.abort();
      return ended;
    },
  };
}

const unchanged: PassResult = { state: 'unchanged', hold: null };

test('with 10,000 hosts to look at again, a new commit goes before the next slice of them', async () => {
  await addHosts(10_000);
  const order: string[] = [];
  let checked = 0;
  const one = loopWith(
    async () => {
      order.push('pass');
      return unchanged;
    },
    async (hosts) => {
      checked += hosts.length;
      order.push('slice');
      // A push arrives during a slice.
      if (order.filter((entry) => entry === 'slice').length === 3) one.loop.requestPass();
      await new Promise((resolve) => setImmediate(resolve));
    },
  );
  await expect.poll(() => checked, { timeout: 20_000 }).toBe(10_000);
  await one.end();
  expect(order.slice(0, 6)).toEqual(['pass', 'slice', 'slice', 'slice', 'pass', 'slice']);
});

test('a pass that never ends makes the loop unready after half a minute, and is replaced; the old one may write nothing', async () => {
  const fences: number[] = [];
  const one = loopWith(
    ({ fence }) => {
      fences.push(fence);
      return fences.length === 1 ? new Promise(() => undefined) : Promise.resolve(unchanged);
    },
    async () => undefined,
  );
  await expect.poll(() => fences.length).toBe(1);
  clock.time += 29_000;
  await one.loop.tick();
  expect(one.loop.isMoving()).toBe(true);
  clock.time += 2_000;
  expect(one.loop.isMoving()).toBe(false);
  await one.loop.tick();
  expect(one.interrupted).toHaveLength(1);
  await one.loop.tick();
  await expect.poll(() => fences.length).toBe(2);
  expect(one.loop.isMoving()).toBe(true);
  const [stale = 0, fresh = 0] = fences;
  expect(fresh).toBeGreaterThan(stale);
  const write = (fence: number) => store.transaction().execute((tx) => holdFence(tx, fence));
  await expect(write(stale)).rejects.toMatchObject({ code: 'lease-lost' });
  await write(fresh);
  await one.end();
});

test('a clock that is put back keeps no pass waiting until the old time comes again', async () => {
  let passes = 0;
  const one = loopWith(
    async () => {
      passes += 1;
      return unchanged;
    },
    async () => undefined,
  );
  await expect.poll(() => passes).toBe(1);
  clock.time -= DAY;
  await one.loop.tick();
  await expect.poll(() => passes).toBe(2);
  clock.time += DAY;
  await one.end();
});

test('a failed pass is retried soon, a good one at the routine time', async () => {
  let passes = 0;
  const one = loopWith(
    async () => {
      passes += 1;
      return passes === 1 ? { state: 'failed', hold: { reason: 'SourceUnreadable', why: 'time-out' } } : unchanged;
    },
    async () => undefined,
  );
  await expect.poll(() => passes).toBe(1);
  const after = async (milliseconds: number) => {
    clock.time += milliseconds;
    await one.loop.tick();
    await new Promise((resolve) => setImmediate(resolve));
    return passes;
  };
  expect(await after(4_000)).toBe(1);
  expect(await after(1_001)).toBe(2);
  expect(await after(50_000)).toBe(2);
  expect(await after(20_000)).toBe(3);
  await one.end();
});

describe('the lease', () => {
  const lease = (holder: string, isGone = false) => createLease({ store, clock, holder, isGone: () => isGone });

  test('is one process at a time; another takes over when it has seen no sign of life for four seconds', async () => {
    const [one, two] = [lease('one'), lease('two')];
    const first = await one.hold();
    expect(await two.hold()).toBeNull();
    for (let second = 0; second < 10; second += 1) {
      clock.time += 1_000;
      expect(await one.hold()).toBe(first);
      expect(await two.hold()).toBeNull();
    }
    for (let second = 0; second < 3; second += 1) {
      clock.time += 1_000;
      expect(await two.hold()).toBeNull();
    }
    clock.time += 1_000;
    const second = await two.hold();
    expect(second).toBeGreaterThan(first ?? 0);
    expect(await one.hold()).toBeNull();
  });

  test('is given back at a clean stop, and taken immediately from a process that has ended', async () => {
    const one = lease('one');
    await one.hold();
    await one.release();
    expect(await lease('two').hold()).not.toBeNull();
    expect(await lease('three', true).hold()).not.toBeNull();
  });

  test('requested by many concurrently, one gets it', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => lease(`p${index}`).hold()));
    expect(answers.filter((fence) => fence !== null)).toHaveLength(1);
  });

  test('a clock that jumps changes nothing while the holder beats', async () => {
    const [one, two] = [lease('one'), lease('two')];
    const first = await one.hold();
    for (const jump of [DAY, -172_800_000, HOUR]) {
      await two.hold();
      clock.time += jump;
      expect(await one.hold()).toBe(first);
      expect(await two.hold()).toBeNull();
    }
  });
});
