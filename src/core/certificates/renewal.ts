// When a certificate is renewed, where its authority does not say (RFC 9773): late in its life, but never many at once. Pure.
import { DAY, HOUR } from '../durations.ts';

export interface Life {
  /** UTC milliseconds. */
  readonly notBefore: number;
  readonly notAfter: number;
}

const lifeOf = ({ notBefore, notAfter }: Life): number => notAfter - notBefore;

/** Where two thirds of the life are over; later only when an authority asks for it. */
const latestRenewal = (life: Life): number => life.notBefore + (lifeOf(life) * 2) / 3;

/** A busy fleet is spread over the time back to here: any later, and those of one day make a wave of more than twice the mean. */
const earliestRenewal = (life: Life): number => life.notBefore + lifeOf(life) / 4;

/** The part of an hour's renewals above the even share that is fine before an earlier hour is taken. */
const TOLERANCE = 1.25;

/**
 * The time of renewal: the latest hour in which not more are planned than a little above the even share, at a random minute;
 * the emptiest where all are fuller. Ten thousand certificates of one day end up spread over weeks.
 * @param planned renewals by hour (UTC milliseconds divided by 3,600,000)
 * @param total certificates that are renewed in turn
 */
export function spreadRenewal(life: Life, planned: ReadonlyMap<number, number>, total: number, random: number): number {
  const last = Math.floor(latestRenewal(life) / HOUR) - 1;
  const first = Math.ceil(earliestRenewal(life) / HOUR);
  // A life of a few hours has none to choose from.
  if (last - first < 2) return Math.round(latestRenewal(life) - (random * lifeOf(life)) / 12);
  const hours = (latestRenewal(life) - life.notBefore) / HOUR;
  const share = Math.max(1, Math.ceil((total / hours) * TOLERANCE));
  let best = last;
  for (let hour = last; hour >= first; hour -= 1) {
    const load = planned.get(hour) ?? 0;
    if (load < share) return Math.round((hour + random) * HOUR);
    if (load < (planned.get(best) ?? 0)) best = hour;
  }
  return Math.round((best + random) * HOUR);
}

/**
 * Where an authority's window leads: a random time in it (RFC 9773, 4.2). Never so late that no failure could be mended, and
 * not at once after `storedAt`: an authority that is wrong about its windows would have us order without end.
 */
export function renewalIn(
  window: { readonly start: number; readonly end: number },
  life: Life,
  storedAt: number,
  random: number,
): number {
  const tenth = lifeOf(life) / 10;
  const chosen = window.start + (window.end - window.start) * random;
  return Math.round(Math.max(storedAt + Math.min(HOUR, tenth), Math.min(chosen, life.notAfter - tenth)));
}

/** When the next warning of the end is due: at a third and at a sixth of the life left, and each day after that. */
export function nextExpiryWarning(life: Life, now: number): number {
  const third = life.notAfter - lifeOf(life) / 3;
  const sixth = life.notAfter - lifeOf(life) / 6;
  if (now < third) return Math.round(third);
  if (now < sixth) return Math.round(sixth);
  return Math.round(sixth + (Math.floor((now - sixth) / DAY) + 1) * DAY);
}
