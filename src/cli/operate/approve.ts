// What is asked of the reconciler that is running: noted in the store, and waited for.

import { type Exit, exit, type World } from '../../app/world.ts';
import { approveOperation } from '../../operations/approve.ts';
import { type Actor, executeOperation, type OperationContext } from '../../operations/operation.ts';
import { isReconcilerRunning, type ReconcilerAccess, waitForPass } from '../../operations/request-pass.ts';
import type { Store } from '../../store/store.ts';

/** How long an operator waits for the running reconciler before being told that it goes on by itself. */
const WAIT_MS = 60_000;

/** Notes the approval for the active reconciler and waits for its look; null when none is running. */
export async function handOverApproval(world: World, store: Store, planId: string): Promise<Exit | null> {
  if (!(await isRunning(world, store))) return null;
  const doing = shellOperation(world, store, { action: 'approve', subject: planId });
  const { requestId: asked } = await executeOperation(doing, async () =>
    approveOperation(planId, doing.actor.name, doing.now),
  );
  const outcome = await awaitOutcome(world, store, asked);
  world.print(outcome === null ? notFinishedYet : `${outcome}\n`);
  return outcome?.startsWith('applied') === true || outcome?.startsWith('partial') === true ? exit.fine : exit.blocked;
}

export const notFinishedYet =
  'The reconciler has not answered yet; it goes on by itself. portico status shows the outcome.\n';

const asking = ({ clock, stop }: World, store: Store): ReconcilerAccess => ({ store, clock, stop });

export const isRunning = (world: World, store: Store): Promise<boolean> =>
  isReconcilerRunning(asking(world, store), world.hasEnded);

/** The words of the look that was asked for; null when they did not come in time. */
export async function awaitOutcome(world: World, store: Store, asked: number | null): Promise<string | null> {
  return asked === null ? null : waitForPass(asking(world, store), asked, WAIT_MS);
}

/** What is done from a shell, for the log of what operators did. */
export function shellOperation(
  world: World,
  store: Store,
  { action, subject, reason = '' }: { readonly action: string; readonly subject: string; readonly reason?: string },
): OperationContext {
  const actor: Actor = { name: actorOf(world), role: 'admin', via: 'command line', address: '', request: '' };
  return { store, actor, action, subject, reason, now: world.clock.now() };
}

/** Whom the history names: the operator's own login name, as far as it is known. */
export function actorOf({ environment }: World): string {
  return environment['PORTICO_ACTOR'] ?? environment['USER'] ?? environment['LOGNAME'] ?? 'operator';
}
