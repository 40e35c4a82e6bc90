// `portico apply`: plans, asks, and applies in one transaction.
import { apply as applyLook } from '../run/apply.ts';
import { openStore } from '../store/store.ts';
import { loadSettings } from './load-settings.ts';
import { lookAtFolder, planExit } from './plan.ts';
import { planText } from './print-plan.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

interface ApplyOptions extends CommonOptions {
  readonly dir: string;
  readonly yes?: boolean;
  readonly approve?: string;
}

export async function apply(world: World, options: ApplyOptions): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const store = await openStore(settings.store);
  try {
    const startedAt = world.clock.now();
    const looked = await lookAtFolder(store, settings, options.dir, options.approve ?? null);
    world.print(planText(looked, `portico apply ${options.dir}`));
    if (options.approve !== undefined && options.approve !== looked.plan.id) {
      world.report(`error: the approved plan is ${options.approve}, but the plan is now ${looked.plan.id}\n`);
      world.report('  Read the plan above and approve it by its id.\n');
      return exit.error;
    }
    if (looked.allowed.length === 0) {
      await applyLook(store, looked, startedAt, world.clock.now());
      return planExit(looked, exit.fine);
    }
    const agreed = options.yes === true || options.approve !== undefined || (await world.confirm('Apply this plan?'));
    if (!agreed) {
      world.report('Nothing was applied. To apply without being asked: --yes\n');
      return exit.error;
    }
    const applied = await applyLook(store, looked, startedAt, world.clock.now());
    world.print(`Applied ${applied.changes.length} change(s).\n`);
    return planExit(looked, exit.fine);
  } finally {
    await store.destroy();
  }
}
