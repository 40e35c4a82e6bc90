// Waiting for something, but not for ever.
import type { Clock } from './clock.ts';

/** What the work comes to, or `late` when it takes longer than so many milliseconds; it goes on by itself then. */
export async function bounded<T>(
  clock: Pick<Clock, 'sleep'>,
  work: Promise<T>,
  milliseconds: number,
): Promise<T | 'late'> {
  const waiting = new AbortController();
  // What it comes to later, nobody hears of.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, clock.sleep(milliseconds, waiting.signal).then(() => 'late' as const)]);
  } finally {
    waiting.abort();
  }
}
