// Waiting for work with a time limit.
import type { Clock } from './clock.ts';

/** Returns the result of the work, or `late` when it takes longer than `milliseconds`; the work itself is not cancelled. */
export async function bounded<T>(
  clock: Pick<Clock, 'sleep'>,
  work: Promise<T>,
  milliseconds: number,
): Promise<T | 'late'> {
  const waiting = new AbortController();
  // A rejection after the deadline is ignored.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, clock.sleep(milliseconds, waiting.signal).then(() => 'late' as const)]);
  } finally {
    waiting.abort();
  }
}
