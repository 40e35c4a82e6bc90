// How the console says times, commits and conditions.
import { recordIn } from '../core/domain-words.ts';
import { meaningOf } from '../core/harm.ts';
import { utcIso } from '../reports/zone.ts';

const DAY_MS = 86_400_000;

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

/** A time to come; `over` once it is past. */
export function timeUntil(at: number, now: number): { readonly words: string; readonly iso: string } {
  return { words: at <= now ? 'over' : `in ${duration(at - now)}`, iso: utcIso(at) };
}

/** Whole days until then; negative once it is over. */
export const daysUntil = (at: number, now: number): number => Math.floor((at - now) / DAY_MS);

/** `main@sha1:3fa9c1d...` as a person says it; a folder that is no repository by its digest. */
export function commitOf(label: string | null): { readonly short: string; readonly whole: string } {
  if (label === null || label === '') return { short: 'none', whole: '' };
  const id = /:([0-9a-f]{12,})$/.exec(label)?.[1];
  return { short: id?.slice(0, 7) ?? label, whole: label };
}

/** What a condition is shown as, whatever it is of. */
export interface Told {
  readonly reason: string;
  readonly message: string;
  /** The DNS record to create, as a zone file has it; '' where none is wanted. */
  readonly record: string;
  readonly fix: string;
  readonly place: string;
}

export function told(condition: {
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}): Told {
  const { status, reason, message, file, line } = condition;
  const { words, record } = recordIn(message);
  return {
    reason,
    message: words,
    record,
    fix: meaningOf({ status, reason })?.fix ?? '',
    place: file === undefined ? '' : `${file}:${line ?? 1}`,
  };
}
