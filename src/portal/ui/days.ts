// Days of a zone's clock, as instants.
import { DAY } from '../../core/durations.ts';
import { localText, type Zone } from '../../core/zone.ts';

/** Returns the date of an instant on the zone's clock, `2026-11-30`. */
const dateOf = (time: number, zone: Zone): string => localText(time, zone).slice(0, 10);

/** Returns the instant at which a date begins on the zone's clock. */
export const startOfDate = (date: string, zone: Zone): number => zone.toUtc(Date.parse(`${date}T00:00:00Z`));

/** Returns the date that is a number of days after another, or before it for a negative one. */
export const datePlus = (date: string, days: number): string =>
  // Noon UTC: adding whole days always gives the right date.
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Returns the last dates of the zone's clock, today's last. */
export function lastDates(now: number, zone: Zone, days: number): readonly string[] {
  const today = dateOf(now, zone);
  return Array.from({ length: days }, (_, index) => datePlus(today, index - days + 1));
}
