// Texts of times for the console's pages: elapsed, remaining, and exact.
import { DAY } from '../../core/durations.ts';
import { utcIso } from '../../core/moment.ts';

/** The largest whole unit, e.g. `12 s`, `3 min`, `2 h`, `5 d`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** A time as a template shows it: how long ago, and exactly. */
export interface ShownTime {
  readonly ago: string;
  /** UTC; '' where it never was. */
  readonly iso: string;
  /** UTC milliseconds, for the page's script. */
  readonly at: number;
}

export function timeAgo(at: number, now: number): ShownTime {
  return at === 0 ? { ago: 'never', iso: '', at } : { ago: `${duration(now - at)} ago`, iso: utcIso(at), at };
}

/** A time, past or to come: how far away, and exactly. */
export function shownTime(at: number, now: number): ShownTime {
  return at <= now ? timeAgo(at, now) : { ago: `in ${duration(at - now)}`, iso: utcIso(at), at: 0 };
}

/** A time to come; `over` once it is past. */
export function timeUntil(at: number, now: number): { readonly text: string; readonly iso: string } {
  return { text: at <= now ? 'over' : `in ${duration(at - now)}`, iso: utcIso(at) };
}

/** Whole days until then; negative once it is over. */
export const daysUntil = (at: number, now: number): number => Math.floor((at - now) / DAY);

export interface Moment {
  /** For `datetime`. */
  readonly iso: string;
  /** `2026-11-27 19:42:05 UTC`. */
  readonly text: string;
  /** `3 min ago`, or `in 2 h`. */
  readonly away: string;
}

/** A scheduled time; `now` where it is past. */
export function dueAt(at: number, now: number): Moment {
  return at > now ? momentOf(at, now) : { ...momentOf(at, now), away: 'now' };
}

/** A moment in UTC milliseconds, seen from `now`. */
export function momentOf(at: number, now: number): Moment {
  const iso = new Date(at).toISOString();
  const away = at <= now ? `${duration(now - at)} ago` : `in ${duration(at - now)}`;
  return { iso, text: `${iso.slice(0, 19).replace('T', ' ')} UTC`, away };
}
