// Durations in milliseconds, the unit of every clock and timer here. Days are of 24 hours; calendar days are the matter of `zone.ts`.

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
