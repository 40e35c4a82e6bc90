// The real clock: the one place that asks the machine for the time.
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../core/clock.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};
