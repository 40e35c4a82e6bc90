// What names have met at authorities lately: a problem that can be about one name is the authority's once another name has the same.
import type { Blame, Blamed } from '../core/certificates/acme-problem.ts';
import { MINUTE } from '../core/durations.ts';

/** Two names that meet the same within this time do not do so by chance. */
const TOGETHER_MS = 10 * MINUTE;

interface Suspicion {
  readonly host: string;
  readonly at: number;
  /** A second name has met it. */
  readonly confirmed: boolean;
}

/** Of this process: the active reconciler is one, and a new one learns it again from the next two names. */
export class Suspicions {
  readonly #byAuthority = new Map<string, Map<string, Suspicion>>();

  /** Decides whom a problem is blamed on, and remembers it. */
  blame(authority: string, host: string, { scope, signature }: Blamed, now: number): Blame {
    if (scope !== 'unclear') return scope;
    const known = this.#byAuthority.get(authority) ?? new Map<string, Suspicion>();
    this.#byAuthority.set(authority, known);
    for (const [other, { at, confirmed }] of known) {
      if (!confirmed && Math.abs(now - at) > TOGETHER_MS) known.delete(other);
    }
    const before = known.get(signature);
    const confirmed = before !== undefined && (before.confirmed || before.host !== host);
    known.set(signature, { host, at: now, confirmed });
    return confirmed ? 'authority' : 'host';
  }

  /** The authority has issued a certificate: what names met there before was theirs. */
  clear(authority: string): void {
    this.#byAuthority.delete(authority);
  }
}
