// Moments as text: a day, or a day and time with its offset from UTC. Pure.

/** A day, and perhaps a time with its zone: RFC 3339, seconds may be left out. No hour 24, no leap second: clocks of computers have neither. */
const FORM =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):([0-5]\d)))?$/;
/** The farthest zones are UTC+14:00 and UTC-12:00. */
const MOST_OFFSET_MINUTES = 14 * 60;

/**
 * UTC milliseconds of a day (its start) or moment in ISO 8601; null for one that is not in the calendar: 30 February, hour 24, a leap
 * second, the year 0, a zone that no place has.
 */
export function momentOf(text: string): number | null {
  const [, year, , , , , , hours, minutes] = FORM.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  if (Number(hours ?? 0) * 60 + Number(minutes ?? 0) > MOST_OFFSET_MINUTES) return null;
  const day = text.slice(0, 10);
  // Date.parse takes 30 February for 2 March.
  if (new Date(Date.parse(`${day}T00:00Z`)).toISOString().slice(0, 10) !== day) return null;
  return Date.parse(text);
}

/** `2026-11-23T13:44:05Z`; milliseconds only where there are any. */
export function utcIso(utc: number): string {
  return new Date(utc).toISOString().replace('.000Z', 'Z');
}
