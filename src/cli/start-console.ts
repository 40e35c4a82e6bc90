// The operators' listener: console, status, hooks and probes. In `up` and beside a reconciler that runs alone.
import { resolveSecret } from '../adapters/secrets.ts';
import { startConsole } from '../console/console.ts';
import { look } from '../run/look.ts';
import { readApprovals, writeRequest } from '../store/wishes.ts';
import { consoleToken } from './open-server.ts';
import { desiredReader } from './read-folder.ts';
import type { ReconcilerParts, RunningReconciler } from './start-reconciler.ts';

export interface OperatorListener {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts listening where the settings say. */
export function startOperatorListener(
  { world, settings, store, source, log }: ReconcilerParts,
  { loop, portalUrl }: Pick<RunningReconciler, 'loop'> & { readonly portalUrl: (host: string) => string },
): Promise<OperatorListener> {
  const { clock } = world;
  const readDesired = desiredReader(settings);
  const { guards } = settings;
  const policy = { limits: guards, selfHeal: guards.selfHeal };
  return startConsole({
    store,
    clock,
    log,
    token: consoleToken(world, settings),
    listen: settings.console.listen,
    portalUrl,
    source,
    compare: async (revision) =>
      look(revision, { store, readDesired, ...policy, approved: await readApprovals(store), now: clock.now() }),
    isMoving: () => loop.isMoving(),
    hook: {
      secrets: settings.source.webhookSecrets.map((reference) => resolveSecret(reference, world.environment)),
      clock,
      log,
      lookNow: async () => {
        // A standby passes it on through the store.
        if (loop.isActive()) loop.poke();
        else await writeRequest(store, 'look', 'hook', clock.now());
      },
    },
  });
}
