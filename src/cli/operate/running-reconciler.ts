// Requests to the running reconciler: recorded in the store, and waited for.

import type { World } from '../../app/world.ts';
import { MINUTE } from '../../core/durations.ts';
import type { PassOutcome } from '../../core/pass-outcome.ts';
import { isReconcilerRunning, type ReconcilerAccess, waitForPass } from '../../operations/request-pass.ts';
import type { Store } from '../../store/store.ts';

/** How long a command waits for the outcome of a pass; the reconciler continues without it. */
const WAIT_MS = MINUTE;

const asking = ({ clock, stop }: World, store: Store): ReconcilerAccess => ({ store, clock, stop });

export const isRunning = (world: World, store: Store): Promise<boolean> =>
  isReconcilerRunning(asking(world, store), world.hasEnded);

/** Waits for the pass that was requested. @returns its outcome; null when it is not finished within a minute */
export async function awaitOutcome(world: World, store: Store, requestId: number | null): Promise<PassOutcome | null> {
  return requestId === null ? null : waitForPass(asking(world, store), requestId, WAIT_MS);
}
