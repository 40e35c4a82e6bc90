// Approves a plan of the running reconciler and waits for its outcome.
import type { Exit, World } from '../../app/world.ts';
import { approveOperation } from '../../operations/approve.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { Store } from '../../store/store.ts';
import { awaitOutcome, isRunning } from '../operate/running-reconciler.ts';
import { shellOperation } from '../operate/shell-operation.ts';
import { printRequestedOutcome } from '../print/outcome.ts';

/** @returns the exit code; null when no reconciler is running */
export async function approveAtReconciler(world: World, store: Store, planId: string): Promise<Exit | null> {
  if (!(await isRunning(world, store))) return null;
  const operation = shellOperation(world, store, { action: 'approve', subject: planId });
  const { requestId: asked } = await executeOperation(operation, async () =>
    approveOperation(planId, operation.actor.name, operation.now),
  );
  return printRequestedOutcome(world, await awaitOutcome(world, store, asked));
}
