// How often something may be done by one key (an address, a contact, a brand): counted in memory, for a bounded number of keys.

export interface RateLimit {
  /** Counts one try. Answers the milliseconds to wait, 0 when it may go ahead. */
  take(key: string, now: number): number;
  /** Takes one try back: it was a success. */
  giveBack(key: string): void;
}

export interface RateLimitOptions {
  /** Tries in a window. */
  readonly limit: number;
  readonly windowMs: number;
  /** Keys remembered; the one seen longest ago is forgotten first. */
  readonly maxKeys?: number;
}

export function createRateLimit({ limit, windowMs, maxKeys = 10_000 }: RateLimitOptions): RateLimit {
  const windows = new Map<string, { readonly start: number; readonly tries: number }>();
  return {
    take: (key, now) => {
      const known = windows.get(key);
      const current = known !== undefined && now - known.start < windowMs ? known : { start: now, tries: 0 };
      if (current.tries >= limit) return current.start + windowMs - now;
      windows.delete(key);
      windows.set(key, { start: current.start, tries: current.tries + 1 });
      const oldest = windows.keys().next().value;
      if (windows.size > maxKeys && oldest !== undefined) windows.delete(oldest);
      return 0;
    },
    giveBack: (key) => {
      const known = windows.get(key);
      if (known !== undefined) windows.set(key, { start: known.start, tries: Math.max(0, known.tries - 1) });
    },
  };
}

/** An IPv4 address as it is; an IPv6 address by its /64, since one visitor has all of that. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
