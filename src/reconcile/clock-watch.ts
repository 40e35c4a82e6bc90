// Notices a clock that jumps: a machine that came up with a wrong one, or was suspended. Due times are absolute, so that what was put
// off by a wrong clock would wait until that time comes.
import type { Clock } from '../core/clock.ts';
import { HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { bringBackDueTimes } from '../store/queues/due-times.ts';
import type { Store } from '../store/store.ts';
import { writeEvents } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import { CLOCK_JUMPED } from '../store/tables/quota-uses.ts';

/** Corrections by less are the everyday work of time servers. */
const BACK_MS = MINUTE;
/** Between two ticks, which are a second apart; a store that hangs takes less. */
const AHEAD_MS = HOUR;
/** Due times are compared with the clock this often. */
const COMPARE_MS = MINUTE;

export interface ClockWatchParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** To be called every second. */
export function createClockWatch({ store, clock, log }: ClockWatchParts): (fence: number) => Promise<void> {
  let last: number | undefined;
  let nextCompare = Number.NEGATIVE_INFINITY;
  return async (fence) => {
    const now = clock.now();
    const jump = now - (last ?? now);
    last = now;
    const jumped = jump <= -BACK_MS || jump >= AHEAD_MS;
    if (!jumped && now < nextCompare && nextCompare - now <= COMPARE_MS) return;
    nextCompare = now + COMPARE_MS;
    await store.transaction().execute(async (tx) => {
      await holdFence(tx, fence);
      const brought = await bringBackDueTimes(tx, now);
      if (!jumped && brought === 0) return;
      const message = `${jumpText(jump, jumped)}; ${brought} times that no schedule sets were brought back to now`;
      log.warn('the clock was wrong', { jumpSeconds: jumped ? Math.round(jump / SECOND) : 0, times: brought });
      await writeEvents(tx, [{ kind: 'source', name: 'source', reason: CLOCK_JUMPED, message }], '', now);
    });
  };
}

function jumpText(jump: number, jumped: boolean): string {
  if (!jumped) return 'the clock was ahead at an earlier time';
  const minutes = Math.round(Math.abs(jump) / MINUTE);
  return jump < 0
    ? `the clock was put back by ${minutes} min`
    : `the clock moved ahead by ${minutes} min, or the machine was suspended`;
}
