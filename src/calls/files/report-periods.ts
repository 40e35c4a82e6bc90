// The periods of regular reports, and when each is due, in the zone of the recipient. Pure.
import { DAY, HOUR } from '../../core/durations.ts';
import type { Zone } from '../../core/zone.ts';
import type { ScheduleInterval } from './report-files.ts';

/** Hour of the day, in the recipient's time zone, at which reports are sent. */
const HOUR_OF_DAY = 6;

/** Returns the day, week (from Monday) or month before the one that `now` is in, in the zone; half-open. */
export function lastPeriod(
  every: ScheduleInterval,
  zone: Zone,
  now: number,
): { readonly from: number; readonly to: number } {
  const start = startOf(every, zone, now);
  return { from: zone.toUtc(startOf(every, zone, zone.toUtc(start) - 1)), to: zone.toUtc(start) };
}

/** Returns the UTC milliseconds of `HOUR_OF_DAY` on the first day of the next day, week or month. */
export function nextReport(every: ScheduleInterval, zone: Zone, now: number): number {
  const at = (start: number): number => zone.toUtc(start + HOUR_OF_DAY * HOUR);
  const start = startOf(every, zone, now);
  if (at(start) > now) return at(start);
  const later = every === 'day' ? DAY : every === 'week' ? 7 * DAY : 32 * DAY;
  // Half a day is added, so that days of 23 or 25 hours give the right date.
  return at(startOf(every, zone, zone.toUtc(start) + later + (every === 'month' ? 0 : DAY / 2)));
}

/** Returns the start of the period as the zone's wall-clock midnight, written as if it were UTC. */
function startOf(every: ScheduleInterval, zone: Zone, time: number): number {
  const local = new Date(time + zone.offsetAt(time));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  if (every === 'day') return midnight;
  if (every === 'week') return midnight - ((local.getUTCDay() + 6) % 7) * DAY;
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1);
}
