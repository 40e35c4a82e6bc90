// The life of a certificate as one bar, the same on every page: what is used, what is left, where its renewal begins. Pure.
import { DAY } from '../../core/durations.ts';
import { duration } from './times.ts';
import type { TagTone } from './tone.ts';

/** Time left from which on an end is near; less where a life is short. */
const SOON_MS = 14 * DAY;
const SOON_PART = 1 / 6;
/** Life that is assumed where the beginning is not known. */
const USUAL_LIFE = 90 * DAY;

export interface Life {
  readonly notBefore: number | undefined;
  readonly notAfter: number;
  /** Null where nothing renews it. */
  readonly renewAt: number | null;
}

/** Positions are in hundredths of the life. */
export function lifeBar({ notBefore, notAfter, renewAt }: Life, now: number) {
  const from = notBefore ?? notAfter - USUAL_LIFE;
  const whole = Math.max(1, notAfter - from);
  const place = (at: number): number => Math.round(Math.min(1, Math.max(0, (at - from) / whole)) * 100);
  const used = place(now);
  return {
    used,
    rest: 100 - used,
    due: renewAt === null || renewAt >= notAfter ? 0 : place(renewAt),
    tone: toneOf(notAfter - now, whole, renewAt),
    text: now >= notAfter ? 'expired' : `${duration(notAfter - now)} left`,
    note: now >= notAfter ? `${duration(now - notAfter)} ago` : `of ${duration(whole)}`,
  };
}

function toneOf(left: number, whole: number, renewAt: number | null): TagTone {
  if (left <= 0) return 'critical';
  if (left < Math.min(SOON_MS, whole * SOON_PART)) return 'high';
  return renewAt === null ? 'low' : 'ok';
}
