// `portico reconcile`: the reconciler alone, as a daemon or for one look.

import { openConfiguredSource, openDaemon, openServer, type Server } from '../../app/open-server.ts';
import type { ReconcilerParts } from '../../app/reconciler-parts.ts';
import { reconcileOnce, startReconciler } from '../../app/start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { heldBack, type Outcome } from '../../reconcile/follow.ts';
import { planLeft } from '../../reconcile/pass.ts';
import { openStore } from '../../store/store.ts';
import { planExit } from '../portals/plan.ts';
import { printPlan } from '../print/plan.ts';

interface ReconcileOptions extends CommonOptions {
  readonly once?: boolean;
  readonly allowRewind?: boolean;
  readonly approve?: string;
}

export async function reconcile(world: World, options: ReconcileOptions): Promise<Exit> {
  if (options.once !== true && (options.allowRewind === true || options.approve !== undefined)) {
    world.report(
      'error: --allow-rewind and --approve go with --once\n  They are for one look; of a running reconciler ask: portico sync --allow-rewind, portico apply --approve ID\n',
    );
    return exit.error;
  }
  if (options.once !== true) return daemon(world, options);
  const server = await openServer(world, options, 'warn');
  return withSource(world, server, (parts) => once(parts, options));
}

async function withSource<S extends Server>(
  world: World,
  server: S,
  work: (parts: ReconcilerParts & S) => Promise<Exit>,
): Promise<Exit> {
  const store = await openStore(server.settings.store);
  const source = openConfiguredSource(world, server.settings);
  try {
    return await work({ world, store, source, ...server });
  } finally {
    await source.close();
    await store.destroy();
  }
}

async function daemon(world: World, options: CommonOptions): Promise<Exit> {
  // Loaded only here: a single look has no use for a web server.
  const { startOperatorListener } = await import('../../app/start-console.ts');
  return withSource(world, await openDaemon(world, options, 'info'), async (parts) => {
    const { loop, stopped } = startReconciler(parts);
    const listener = await startOperatorListener(parts, { loop, portalUrl: (host) => `https://${host}` });
    parts.log.info('reconciling', { repository: parts.settings.source.repository, operators: listener.url });
    await stopped;
    await listener.close();
    return exit.fine;
  });
}

async function once(parts: ReconcilerParts, { allowRewind = false, approve }: ReconcileOptions): Promise<Exit> {
  const { world } = parts;
  const outcome = await reconcileOnce(parts, { allowRewind, ...(approve === undefined ? {} : { approved: approve }) });
  return printOutcome(world, outcome, approve);
}

/** Says what one look came to, and how it exits. */
export function printOutcome(world: World, outcome: Outcome, approve: string | undefined): Exit {
  if (outcome.state === 'failed' || outcome.state === 'held') {
    world.report(`error: ${outcome.why}\n`);
    return exit.error;
  }
  const why = heldBack(outcome);
  if (outcome.state === 'done') {
    // What could be applied was: what waits is the rest.
    printPlan(world.print, outcome.look, `portico reconcile --once --approve ${planLeft(outcome.look)}`);
  }
  if (why !== null) {
    world.report(`error: held: ${why}\n`);
    return exit.error;
  }
  if (outcome.state === 'unchanged') {
    world.print('No changes: live state is what the files want.\n');
    return exit.fine;
  }
  if (outcome.hold !== null) world.report(`note: ${outcome.hold.message}\n`);
  if (approve !== undefined && approve !== outcome.look.plan.id) {
    world.report(`error: the approved plan is ${approve}, but the plan is now ${outcome.look.plan.id}\n`);
    return exit.error;
  }
  return planExit(outcome.look, exit.fine);
}
