// Moments as text: a day, or a day and time with its offset from UTC. Pure.

/** UTC milliseconds of a day (its start) or moment in ISO 8601; null for one that does not exist, such as 30 February. */
export function momentOf(text: string): number | null {
  const moment = Date.parse(text);
  const day = text.slice(0, 10);
  // Date.parse takes 30 February for 2 March.
  const midnight = Date.parse(`${day}T00:00Z`);
  const real = !Number.isNaN(moment) && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return real ? moment : null;
}

/** `2026-11-23T13:44:05Z`; milliseconds only where there are any. */
export function utcIso(utc: number): string {
  return new Date(utc).toISOString().replace('.000Z', 'Z');
}
