// When a certificate is renewed: in its authority's window (RFC 9773), else late in its life and spread over time. Pure.
import { DAY, HOUR } from '../durations.ts';

export interface Life {
  /** UTC milliseconds. */
  readonly notBefore: number;
  readonly notAfter: number;
}

const lifeOf = ({ notBefore, notAfter }: Life): number => notAfter - notBefore;

/** After two thirds of the life; later only when an authority asks for it. */
const latestRenewal = (life: Life): number => life.notBefore + (lifeOf(life) * 2) / 3;

/** Renewals are spread from here on. With a later start, certificates issued on one day would peak at more than twice the mean. */
const earliestRenewal = (life: Life): number => life.notBefore + lifeOf(life) / 4;

/** Renewals that an hour may hold, as a multiple of the even share, before an earlier hour is chosen. */
const TOLERANCE = 1.25;

/**
 * Chooses the time of renewal: the latest hour with at most `TOLERANCE` times the even share of planned renewals, at a random
 * minute; the emptiest hour where all have more. Ten thousand certificates of one day are spread over weeks.
 * @param planned renewals by hour (UTC milliseconds divided by 3,600,000)
 * @param total certificates that are renewed regularly
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
 * Chooses a random time in an authority's window (RFC 9773, 4.2). Never so late that a failure could not be corrected, and not
 * immediately after `storedAt`: an authority with wrong windows would cause endless orders.
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

/** When the next expiry warning is due: with a third and with a sixth of the life left, and daily after that. */
export function nextExpiryWarning(life: Life, now: number): number {
  const third = life.notAfter - lifeOf(life) / 3;
  const sixth = life.notAfter - lifeOf(life) / 6;
  if (now < third) return Math.round(third);
  if (now < sixth) return Math.round(sixth);
  return Math.round(sixth + (Math.floor((now - sixth) / DAY) + 1) * DAY);
}
