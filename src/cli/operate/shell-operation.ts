// Operations that are run from a shell: who runs them, and their entry in the audit log.
import type { World } from '../../app/world.ts';
import { type Actor, executeOperation, type OperationContext } from '../../operations/operation.ts';
import type { Store, Tx } from '../../store/store.ts';

/** The operation as the audit log records it. */
export function shellOperation(
  world: World,
  store: Store,
  { action, subject, reason = '' }: { readonly action: string; readonly subject: string; readonly reason?: string },
): OperationContext {
  const actor: Actor = { name: actorOf(world), role: 'admin', via: 'command line', address: '', request: '' };
  return { store, actor, action, subject, reason, now: world.clock.now() };
}

interface Recorded {
  readonly action: string;
  readonly subject: string;
  /** What exactly was done. */
  readonly detail: string;
}

/** Runs the operation and records it in one transaction; a refused operation is recorded too. */
export async function recordAtShell(
  world: World,
  store: Store,
  { action, subject, detail }: Recorded,
  write: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  await executeOperation(shellOperation(world, store, { action, subject }), async () => ({
    ...{ subject, detail, pass: null },
    write: async (tx) => void (await write(tx)),
  }));
}

/** The name in the history: PORTICO_ACTOR, or the login name of the operator as far as it is known. */
export function actorOf({ environment }: World): string {
  return environment['PORTICO_ACTOR'] ?? environment['USER'] ?? environment['LOGNAME'] ?? 'operator';
}
