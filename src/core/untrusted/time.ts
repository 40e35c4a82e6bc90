// Times that others name: how long to wait (`Retry-After`, ends of limits), bounded by what our own schedules would do. Pure.
import { DAY, HOUR, MINUTE } from '../durations.ts';

/** The longest that the other side may have us wait before the same is asked again; milliseconds. */
export const longestWait = {
  /** An order that is being signed: authorities name a day and are done within minutes, and visitors have no HTTPS meanwhile. */
  order: 5 * MINUTE,
  /** Anything else that is polled. */
  poll: HOUR,
  /** A limit: what ends later is asked once more and answers the same. */
  block: DAY,
} as const;

/**
 * Bounds a wait that the other side names: never shorter than what our own schedule says, never longer than `longest`.
 * @param asked milliseconds; null where nothing was named, and anything that is not a number counts as that
 * @param own milliseconds of our own schedule
 * @param longest milliseconds; an own wait that is longer counts
 */
export function boundedWait(asked: number | null, own: number, longest: number): number {
  const named = asked === null || Number.isNaN(asked) ? 0 : asked;
  return Math.max(own, Math.min(named, longest));
}
