// Durations in milliseconds, the unit of every clock and timer here. A day is 24 hours; for calendar days see `zone.ts`.

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
