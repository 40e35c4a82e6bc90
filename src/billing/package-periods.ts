// Periods of a package: days of UTC on which one begins, whatever the clock of the account, and its end. Pure.
import { DAY } from '../core/durations.ts';
import type { RecordBody } from '../customers/records.ts';

type Package = RecordBody<'package'>;

export interface Period {
  /** UTC milliseconds of the midnight on which it begins. */
  readonly from: number;
  /** The midnight on which it has ended. */
  readonly to: number;
}

/** The name of a period, and the day on which it is charged: its first one. */
export const dayName = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The periods that have begun until `until`, oldest first. The first begins when the account gets the package, or on its first day; the others on
 * the day of the week or month that it names (in a month that is too short: its last day). The last day of the package counts whole; one
 * that is before its minimum of days does not count.
 */
export function periodsOf(body: Package, since: number, until: number): Period[] {
  const begins = Math.max(midnight(since), firstDay(body));
  const end = endOf(body, begins);
  if (begins >= end || begins > until) return [];
  const days = [begins, ...laterDays(body, begins, Math.min(end - 1, until))];
  return days.map((from, index) => ({ from, to: days[index + 1] ?? Math.min(end, nextDay(body, begins, from)) }));
}

/** Periods whose charges by calls are computed again: the present one and the one before, since calls and corrections come late. */
const OPEN = 2;
/** How long after its end a package is still looked at for such calls. */
const LATE_MS = 60 * DAY;

/** The last periods that have begun and whose charges by calls may still change. */
export const openPeriods = (body: Package, since: number, now: number): Period[] =>
  periodsOf(body, since, now)
    .slice(-OPEN)
    .filter(({ to }) => to > now - LATE_MS);

const midnight = (time: number): number => time - (time % DAY);

const firstDay = ({ startDate }: Package): number =>
  startDate === undefined ? 0 : Date.parse(`${startDate}T00:00:00Z`);

/** The midnight on which the package has ended. */
function endOf({ endDate, minimumDays = 0 }: Package, begins: number): number {
  if (endDate === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.max(Date.parse(`${endDate}T00:00:00Z`) + DAY, begins + minimumDays * DAY);
}

function laterDays(body: Package, begins: number, last: number): number[] {
  const days: number[] = [];
  if (body.frequency === 'once') return days;
  for (let day = begins + DAY; day <= last; day += DAY) if (isDue(body, begins, day)) days.push(day);
  return days;
}

function nextDay(body: Package, begins: number, from: number): number {
  if (body.frequency === 'once') return Number.MAX_SAFE_INTEGER;
  let day = from + DAY;
  while (!isDue(body, begins, day)) day += DAY;
  return day;
}

function isDue({ frequency, frequencyMatch: match = 0 }: Package, begins: number, day: number): boolean {
  if (frequency === 'daily') return true;
  const date = new Date(day);
  const weekday = (time: Date): number => time.getUTCDay() || 7;
  if (frequency === 'weekly') return weekday(date) === (match || weekday(new Date(begins)));
  const wanted = match || new Date(begins).getUTCDate();
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(wanted, last);
}
