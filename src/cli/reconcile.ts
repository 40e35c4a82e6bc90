// `portico reconcile`: the reconciler alone, as a daemon or for one look.
import { openStore } from '../store/store.ts';
import { openConfiguredSource, openServer } from './open-server.ts';
import { planExit } from './plan.ts';
import { planText } from './print-plan.ts';
import { openFollower, startReconciler } from './start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

interface ReconcileOptions extends CommonOptions {
  readonly once?: boolean;
  readonly allowRewind?: boolean;
  readonly approve?: string;
}

export async function reconcile(world: World, options: ReconcileOptions): Promise<Exit> {
  if (options.once !== true && (options.allowRewind === true || options.approve !== undefined)) {
    world.report(
      'error: --allow-rewind and --approve go with --once\n  They are for one look; then start the daemon.\n',
    );
    return exit.error;
  }
  const { settings, log, sealer } = await openServer(world, options, 'info');
  const store = await openStore(settings.store);
  const configured = openConfiguredSource(world, settings);
  const descends = options.allowRewind === true ? async () => true : configured.descends;
  const parts = {
    world,
    settings,
    store,
    source: configured.source,
    sealer,
    log,
    descends,
    approved: options.approve ?? null,
  };
  try {
    if (options.once !== true) {
      await startReconciler(parts).stopped;
      return exit.fine;
    }
    const outcome = await openFollower(parts).once();
    await configured.source.close();
    if (outcome.state === 'failed' || outcome.state === 'held') {
      world.report(`error: ${outcome.why}\n`);
      return exit.error;
    }
    if (outcome.state === 'unchanged') return exit.fine;
    world.print(planText(outcome.look, 'portico reconcile --once'));
    if (options.approve !== undefined && options.approve !== outcome.look.plan.id) {
      world.report(`error: the approved plan is ${options.approve}, but the plan is now ${outcome.look.plan.id}\n`);
      return exit.error;
    }
    return planExit(outcome.look, exit.fine);
  } finally {
    await store.destroy();
  }
}
