// When what failed is tried again. Retry is data: how often it failed, and a schedule. Pure.

const MINUTE_MS = 60_000;

/** Waits after the first, second, ... failure of a name; the last one repeats. */
const hostWaits: readonly (readonly [minutes: number, reason: string])[] = [
  [1, 'a resolver or a listener that was just starting'],
  [5, 'a change that is spreading through caches'],
  [20, 'still below five failures an hour, which is what public authorities allow'],
  [60, 'a person has to notice'],
  [180, 'and to find the time'],
  [360, 'nobody is at it'],
  [720, 'twice a day, for as long as the name is in the files'],
];

/** Waits for an authority that does not answer or is broken. */
const authorityWaits: readonly (readonly [minutes: number, reason: string])[] = [
  [0.25, 'a deploy of theirs, or a short cut of the line'],
  [1, 'a restart'],
  [5, 'an incident'],
  [15, 'a longer one'],
  [60, 'an outage; others are asked meanwhile, where there are others'],
];

/** Waits for whoever is told of what happened; after the last one it is given up, within a day. */
const noticeWaits: readonly (readonly [minutes: number, reason: string])[] = [
  [0.1, 'a cut of the line'],
  [0.5, 'a restart'],
  [2, 'a deploy of theirs'],
  [10, 'an incident'],
  [30, 'a longer one'],
  [60, 'an outage'],
  [180, 'a person has to notice'],
  [360, 'and to find the time'],
  [720, 'after a night nobody wants to read it any more'],
];

const JITTER = 0.1;

function waitOf(waits: readonly (readonly [number, string])[], misses: number, random: number): number {
  const [minutes] = waits[Math.min(misses, waits.length) - 1] ?? [1];
  return Math.round(minutes * MINUTE_MS * (1 + JITTER * (2 * random - 1)));
}

/** Milliseconds to wait after so many failures of one name; `random` in [0, 1). */
export const hostWait = (misses: number, random: number): number => waitOf(hostWaits, misses, random);

/** Milliseconds to leave an authority alone after so many failures of its own. */
export const authorityWait = (misses: number, random: number): number => waitOf(authorityWaits, misses, random);

/** Milliseconds to wait after so many failures to deliver a notice; null when it is given up. */
export const notificationWait = (misses: number, random: number): number | null =>
  misses > noticeWaits.length ? null : waitOf(noticeWaits, misses, random);
