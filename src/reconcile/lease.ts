// The lease of the one active reconciler. No two clocks are compared: a standby takes over when it has seen no heartbeat for the
// length of a lease by its own clock.
import type { Clock } from '../core/clock.ts';
import type { Store } from '../store/store.ts';
import { beatLease, type LeaseRow, readLease, releaseLease, takeLease } from '../store/tables/leases.ts';

/** A holder beats every second; four missed beats mean that it is gone. With its first pass, fail-over takes at most five seconds. */
const LEASE_MS = 4_000;

export interface LeaseDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** Names this process; no two processes have the same. */
  readonly holder: string;
  /** True when the named process is known to have ended: then there is no need to wait. */
  readonly isGone: (holder: string) => boolean;
}

export interface Lease {
  /** Takes or keeps the lease; the fencing number, or null while another process is active. */
  hold(): Promise<number | null>;
  /** Who is active, as far as was seen. */
  holder(): string;
  release(): Promise<void>;
}

export function createLease({ store, clock, holder, isGone }: LeaseDependencies): Lease {
  let own: number | null = null;
  let seen: { readonly row: LeaseRow; readonly at: number } | undefined;

  const take = async (): Promise<number | null> => {
    const row = await readLease(store);
    const now = clock.now();
    if (seen === undefined || seen.row.fence !== row.fence || seen.row.beat !== row.beat) seen = { row, at: now };
    const free = row.holder === '' || row.holder === holder || isGone(row.holder) || now - seen.at >= LEASE_MS;
    return free ? takeLease(store, row, holder) : null;
  };

  const holdOnce = async (): Promise<number | null> => {
    if (own !== null && !(await beatLease(store, own))) own = null;
    if (own === null) own = await take();
    return own;
  };

  // Concurrent calls share one attempt: two takeovers by one process could not be told apart.
  let asking: Promise<number | null> | undefined;
  return {
    hold: () => {
      asking ??= holdOnce().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    holder: () => (own === null ? (seen?.row.holder ?? '') : holder),
    release: async () => {
      if (own !== null) await releaseLease(store, own);
      own = null;
    },
  };
}
