// Whether a reconciler is running, and what it answers to whoever asked it for a look.
import type { Clock } from '../core/clock.ts';
import type { Store } from '../store/store.ts';
import { readLease } from '../store/tables/leases.ts';
import { readRequest } from '../store/tables/requests.ts';

const STEP_MS = 100;
/** A lease that does not move for so long belongs to nobody. */
const LEASE_MS = 5_000;

export interface ReconcilerAccess {
  readonly store: Store;
  readonly clock: Clock;
  /** Aborted when nobody waits any more. */
  readonly stop?: AbortSignal;
}

/** The reconciler's words, or null when it did not answer within `patience` milliseconds. */
export async function waitForPass(
  { store, clock, stop }: ReconcilerAccess,
  id: number,
  patience: number,
): Promise<string | null> {
  const deadline = clock.now() + patience;
  while (clock.now() < deadline && stop?.aborted !== true) {
    const request = await readRequest(store, id);
    if (request === undefined || request.done_at !== null) return request?.outcome ?? 'done';
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
