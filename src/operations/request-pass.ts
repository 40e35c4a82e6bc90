// Whether a reconciler is running, and the outcome of a pass that an operator requested.
import type { Clock } from '../core/clock.ts';
import type { PassOutcome } from '../core/pass-outcome.ts';
import type { Store } from '../store/store.ts';
import { readLease } from '../store/tables/leases.ts';
import { readRequest, storedOutcome } from '../store/tables/requests.ts';

/** Between two reads of the request or the lease. */
const STEP_MS = 100;
/** A lease that is not renewed within this time has no holder; holders renew it every second. */
const LEASE_MS = 5_000;

export interface ReconcilerAccess {
  readonly store: Store;
  readonly clock: Clock;
  /** Aborted when the caller no longer waits. */
  readonly stop?: AbortSignal;
}

/** @returns what the requested pass came to; null when it did not end within `patience` milliseconds */
export async function waitForPass(
  { store, clock, stop }: ReconcilerAccess,
  id: number,
  patience: number,
): Promise<PassOutcome | null> {
  const deadline = clock.now() + patience;
  while (clock.now() < deadline && stop?.aborted !== true) {
    const request = await readRequest(store, id);
    if (request === undefined) return null;
    if (request.done_at !== null) return storedOutcome(request.outcome);
    await clock.sleep(STEP_MS, stop);
  }
  return null;
}

/**
 * A reconciler is running when its lease moves, or was taken and not given back within the time that a lease lasts.
 * `hasEnded` says whether the process that a lease names is known to be gone.
 */
export async function isReconcilerRunning(
  { store, clock }: ReconcilerAccess,
  hasEnded: (identity: string) => boolean,
): Promise<boolean> {
  const before = await readLease(store);
  if (before.holder === '' || hasEnded(before.holder)) return false;
  const deadline = clock.now() + LEASE_MS;
  while (clock.now() < deadline) {
    await clock.sleep(STEP_MS);
    const now = await readLease(store);
    if (now.beat !== before.beat) return now.holder !== '';
  }
  return false;
}
