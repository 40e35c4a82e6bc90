// Approves a plan from a shell: of the running reconciler, whose outcome is awaited, or for a pass of this process.
import type { Exit, World } from '../../app/world.ts';
import type { ApprovalPolicy } from '../../core/plan/approval.ts';
import { approveOperation, requireApproval } from '../../operations/approve.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { Store } from '../../store/store.ts';
import { awaitOutcome, isRunning } from '../operate/running-reconciler.ts';
import { shellOperation } from '../operate/shell-operation.ts';
import { printRequestedOutcome } from '../print/outcome.ts';

/** @returns the exit code; null when no reconciler is running */
export async function approveAtReconciler(
  world: World,
  store: Store,
  policy: ApprovalPolicy,
  planId: string,
): Promise<Exit | null> {
  if (!(await isRunning(world, store))) return null;
  const operation = shellOperation(world, store, { action: 'approve', subject: planId });
  const { requestId: asked } = await executeOperation(operation, async () =>
    approveOperation(store, { planId, actor: operation.actor, policy }, operation.now),
  );
  return printRequestedOutcome(world, await awaitOutcome(world, store, asked));
}

/**
 * Approves a plan for a pass of this process, and records who has approved whose plan.
 * @throws PortalError `approval-refused`, which is recorded too
 */
export async function approveHere(world: World, store: Store, policy: ApprovalPolicy, planId: string): Promise<void> {
  const operation = shellOperation(world, store, { action: 'approve', subject: planId });
  await executeOperation(operation, async () => ({
    subject: planId,
    detail: await requireApproval(store, { planId, actor: operation.actor, policy }),
    write: async () => undefined,
    pass: null,
  }));
}
