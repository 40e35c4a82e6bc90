// A moment that may lie ahead: how long yet, or how long ago, and exactly.
import { duration } from './show.ts';

export interface Moment {
  /** For `datetime`. */
  readonly iso: string;
  /** `2026-11-27 19:42:05 UTC`. */
  readonly text: string;
  /** `3 min ago`, or `in 2 h`. */
  readonly away: string;
}

/** Something that is to be done then: what should have been by now is done at once. */
export function dueAt(at: number, now: number): Moment {
  return at > now ? momentOf(at, now) : { ...momentOf(at, now), away: 'now' };
}

/** A moment in UTC milliseconds, seen from `now`. */
export function momentOf(at: number, now: number): Moment {
  const iso = new Date(at).toISOString();
  const away = at <= now ? `${duration(now - at)} ago` : `in ${duration(at - now)}`;
  return { iso, text: `${iso.slice(0, 19).replace('T', ' ')} UTC`, away };
}
