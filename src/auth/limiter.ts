// The limiter: how often something may be done by one key (an address, a contact, a portal), counted in memory in fixed windows.
import { LRUCache } from 'lru-cache';
import { networkOf } from '../core/access/network.ts';
import { upTo } from '../core/limits/cache-size.ts';
import { rates } from '../core/limits/rates.ts';

export interface Limiter {
  /** Counts one attempt. @returns the milliseconds to wait; 0 when it may go ahead. */
  take(key: string, now: number): number;
  /** Takes one counted attempt back: it succeeded. */
  giveBack(key: string): void;
}

export interface LimiterOptions {
  /** Attempts in a window. */
  readonly limit: number;
  readonly windowMs: number;
  /** Keys in memory; the least recently counted one is dropped first. */
  readonly maxKeys?: number;
}

/** Keys that a limiter remembers: bounds its memory however many addresses there are. */
const MAX_KEYS = 10_000;

interface Window {
  readonly start: number;
  readonly attempts: number;
}

/** Makes a limiter with a memory of its own. */
export function createLimiter({ limit, windowMs, maxKeys = MAX_KEYS }: LimiterOptions): Limiter {
  const windows = new LRUCache<string, Window>(upTo(maxKeys));
  return {
    take: (key, now) => {
      const known = windows.peek(key);
      const current = known !== undefined && now - known.start < windowMs ? known : { start: now, attempts: 0 };
      if (current.attempts >= limit) return current.start + windowMs - now;
      windows.set(key, { start: current.start, attempts: current.attempts + 1 });
      return 0;
    },
    giveBack: (key) => {
      const known = windows.peek(key);
      if (known !== undefined) windows.set(key, { start: known.start, attempts: Math.max(0, known.attempts - 1) });
    },
  };
}

/** Makes the limiter of logins. Its keys are IP addresses, counted by network. */
export function createLoginLimiter(): Limiter {
  const limiter = createLimiter(rates.login);
  return {
    take: (address, now) => limiter.take(networkOf(address), now),
    giveBack: (address) => limiter.giveBack(networkOf(address)),
  };
}
