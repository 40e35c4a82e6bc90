// Rate limits of an authority: at most `max` uses in any window, and when the next use is allowed. Pure.

export interface Quota {
  readonly max: number;
  /** Milliseconds. */
  readonly window: number;
}

export const quotaNames = ['orders', 'certificates', 'duplicates', 'failures'] as const;
export type QuotaName = (typeof quotaNames)[number];
export type Quotas = Readonly<Record<QuotaName, Quota>>;

/**
 * The time at which one more use is within the limit, after `ahead` others that wait for the same limit: in any window there
 * are at most `max`. `uses` are the times of earlier uses in ascending order.
 */
export function freeAt(uses: readonly number[], { max, window }: Quota, now: number, ahead = 0): number {
  const recent = uses.filter((at) => at > now - window);
  // In the row of all uses, ours has to wait for the one `max` places before it; that one may be waiting itself.
  let place = recent.length + ahead;
  let waits = -1;
  while (place >= recent.length) {
    place -= max;
    waits += 1;
  }
  const before = recent[place];
  const first = before === undefined ? now : Math.max(now, before + window);
  return first + waits * window;
}
