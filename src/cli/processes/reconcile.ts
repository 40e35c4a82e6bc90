// `portico reconcile`: the reconciler alone, as a daemon or for one pass.
import { openConfiguredSource, openDaemon, openServer, type Server } from '../../app/open-server.ts';
import { openSources } from '../../app/open-sources.ts';
import type { ReconcilerParts } from '../../app/reconciler-parts.ts';
import { reconcileOnce, startReconciler } from '../../app/start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { publicPort } from '../../config/settings/edge.ts';
import { requireKeys } from '../../operations/sealed-secrets/key-usage.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { approveHere } from '../portals/approve-at-reconciler.ts';
import { printOutcome } from '../print/outcome.ts';

interface ReconcileOptions extends CommonOptions {
  readonly once?: boolean;
  readonly allowRewind?: boolean;
  readonly approve?: string;
}

export const reconcile: CommandDefinition<ReconcileOptions> = {
  summary: 'the reconciler alone',
  options: (command) =>
    command
      .option('--once', 'one pass, then exit')
      .option('--allow-rewind', 'with --once: follow a branch that was rewritten')
      .option('--approve <plan-id>', 'with --once: lift the guards for exactly this plan'),
  examples: ['portico reconcile', 'portico reconcile --once', 'portico reconcile --once --allow-rewind'],
  exits: {
    0: 'stopped; with --once: live state is what the files want',
    1: 'error; with --once also: a brand is held since its files are invalid',
    3: 'with --once: blocked by a guard',
  },
  run: async (world, options) => {
    if (options.once !== true && (options.allowRewind === true || options.approve !== undefined)) {
      world.report(
        'error: --allow-rewind and --approve go with --once\n  They apply to one pass; for a running reconciler: portico sync --allow-rewind, portico apply --approve ID\n',
      );
      return exit.error;
    }
    if (options.once !== true) return daemon(world, options);
    const server = await openServer(world, options, 'warn');
    return withSource(world, server, async (parts) => {
      await requireKeys(parts.store, parts.sealer);
      return once(parts, options);
    });
  },
};

async function withSource<S extends Server>(
  world: World,
  server: S,
  work: (parts: ReconcilerParts & S) => Promise<Exit>,
): Promise<Exit> {
  const store = await openStore(server.settings.store);
  const sources = await openSources(server.settings, store, (settings) => openConfiguredSource(world, settings));
  try {
    return await work({ world, store, sources, ...server });
  } finally {
    for (const { source } of sources) await source.close();
    await store.destroy();
  }
}

async function daemon(world: World, options: CommonOptions): Promise<Exit> {
  // Loaded only here: a single pass needs no web server.
  const { startOperatorListener } = await import('../../app/start-console.ts');
  return withSource(world, await openDaemon(world, options, 'info'), async (parts) => {
    const { loop, stopped, requestPass } = startReconciler(parts);
    const portalUrl = (host: string): string => `https://${host}${publicPort(parts.settings.edge)}`;
    const listener = await startOperatorListener(parts, { loop, requestPass, portalUrl });
    for (const { settings } of parts.sources)
      parts.log.info('reconciling', { repository: settings.source.repository, operators: listener.url });
    await stopped;
    await listener.close();
    return exit.fine;
  });
}

async function once(parts: ReconcilerParts, { allowRewind = false, approve }: ReconcileOptions): Promise<Exit> {
  const { world } = parts;
  if (approve !== undefined) await approveHere(world, parts.store, parts.settings.guards.approval, approve);
  const outcome = await reconcileOnce(parts, { allowRewind, ...(approve === undefined ? {} : { approved: approve }) });
  return printOutcome(world, outcome, approve);
}
