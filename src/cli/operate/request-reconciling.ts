// Reconciles now: by the running reconciler, or in this process when none is running.
import { openConfiguredSource, type Server } from '../../app/open-server.ts';
import { openSources } from '../../app/open-sources.ts';
import { reconcileOnce } from '../../app/start-reconciler.ts';
import { type Exit, exit, type World } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { Store } from '../../store/store.ts';
import { printOutcome, printRequestedOutcome } from '../print/outcome.ts';
import { awaitOutcome, isRunning } from './running-reconciler.ts';
import { shellOperation } from './shell-operation.ts';

interface ReconcileRequest {
  /** Follows a branch that was rewritten. */
  readonly allowRewind: boolean;
  /** Waits for the outcome of the running reconciler. */
  readonly wait: boolean;
  /** Id of a request that was recorded already; null to record one. */
  readonly requestId: number | null;
}

export async function reconcileNow(
  world: World,
  server: Server,
  store: Store,
  { allowRewind, wait, requestId }: ReconcileRequest,
): Promise<Exit> {
  const running = await isRunning(world, store);
  const id = requestId ?? (await recordRequest(world, store, allowRewind, running));
  if (!running) {
    const sources = await openSources(server.settings, store, (settings) => openConfiguredSource(world, settings));
    try {
      return printOutcome(world, await reconcileOnce({ world, store, sources, ...server }, { allowRewind }), undefined);
    } finally {
      for (const { source } of sources) await source.close();
    }
  }
  if (!wait) {
    world.print('Asked the running reconciler to reconcile now. To wait for the outcome: portico sync --wait\n');
    return exit.fine;
  }
  return printRequestedOutcome(world, await awaitOutcome(world, store, id));
}

/** Records the operation, and a request for the reconciler when one is running. @returns the id of the request */
async function recordRequest(
  world: World,
  store: Store,
  allowRewind: boolean,
  running: boolean,
): Promise<number | null> {
  const detail = allowRewind ? 'a pass that follows a rewritten branch' : 'a pass';
  const kind = allowRewind ? 'rewind' : 'pass';
  const { requestId: asked } = await executeOperation(
    shellOperation(world, store, { action: 'sync', subject: '' }),
    async () => ({
      ...{ subject: '', detail, pass: running ? kind : null },
      write: async () => undefined,
    }),
  );
  return asked;
}
