// Day two: `sync`, `rollback`, `suspend`, `resume`. Each changes what the reconciler does next, and says what came of it.
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Revision } from '../core/source.ts';
import { look } from '../run/look.ts';
import { openStore, type Store } from '../store/store.ts';
import { ALL_PORTALS, liftSuspension, writeApproval, writePin, writeSuspension } from '../store/wishes.ts';
import { actorOf, askForLook, isReconcilerRunning, stillWaiting } from './approve.ts';
import { loadSettings } from './load-settings.ts';
import { openConfiguredSource, openServer, type Server } from './open-server.ts';
import { printPlan } from './print-plan.ts';
import { desiredReader } from './read-folder.ts';
import { printOutcome } from './reconcile.ts';
import { reconcileOnce } from './start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

export interface SyncOptions extends CommonOptions {
  readonly wait?: boolean;
  readonly allowRewind?: boolean;
}

/** Looks now: the running reconciler, or this process when none is running. */
export async function sync(world: World, options: SyncOptions): Promise<Exit> {
  const server = await openServer(world, options, 'warn');
  const store = await openStore(server.settings.store);
  try {
    return await lookNow(world, server, store, options.allowRewind === true, options.wait === true);
  } finally {
    await store.destroy();
  }
}

async function lookNow(world: World, server: Server, store: Store, allowRewind: boolean, wait: boolean): Promise<Exit> {
  if (!(await isReconcilerRunning(world, store))) {
    const source = openConfiguredSource(world, server.settings);
    try {
      return printOutcome(world, await reconcileOnce({ world, store, source, ...server }, { allowRewind }), undefined);
    } finally {
      await source.close();
    }
  }
  const asked = askForLook(world, store, allowRewind ? 'rewind' : 'look');
  if (!wait) {
    await asked.noted;
    world.print('Asked the running reconciler to look now. To wait for the outcome: portico sync --wait\n');
    return exit.fine;
  }
  const outcome = await asked.answered;
  world.print(outcome === null ? stillWaiting : `${outcome}\n`);
  return outcome === null || /^(?:failed|held)/.test(outcome)
    ? exit.error
    : /^blocked/.test(outcome)
      ? exit.blocked
      : exit.fine;
}

export interface RollbackOptions extends CommonOptions {
  readonly revision: string;
  readonly reason: string;
  readonly yes?: boolean;
}

/** Serves an earlier commit at once, and until something newer than the present head lands. */
export async function rollback(world: World, options: RollbackOptions): Promise<Exit> {
  const server = await openServer(world, options, 'warn');
  const store = await openStore(server.settings.store);
  const source = openConfiguredSource(world, server.settings);
  try {
    const head = await source.look();
    if (head.state !== 'found' || source.history === null || head.value.commit === null) {
      const why =
        head.state === 'found' ? 'the source has no history' : head.state === 'unknown' ? head.why : head.what;
      throw new PortalError(
        'source-unreadable',
        why,
        'A rollback needs the repository; try again when it can be read.',
      );
    }
    // The mirror has no HEAD of its own: here it is what the branch points at.
    const revision = options.revision.replace(/^HEAD(?=$|[~^])/, head.value.commit);
    const target = await source.history.at(revision).catch((thrown: unknown) => {
      const hint = 'portico history lists what was served.';
      throw new PortalError('not-found', `there is no commit ${options.revision}: ${reasonOf(thrown)}`, hint);
    });
    if (!(await confirmed(world, server, store, target, options))) return exit.error;
    const bad = head.value.commit;
    const pin = { commit_id: target.commit ?? '', bad_commit: bad, reason: options.reason, actor: actorOf(world) };
    await writePin(store, { ...pin, at: world.clock.now() });
    await source.close();
    return await lookNow(world, server, store, false, true);
  } finally {
    await source.close();
    await store.destroy();
  }
}

/** Shows what going back changes; who agrees has approved exactly that. */
async function confirmed(
  world: World,
  { settings }: Server,
  store: Store,
  target: Revision,
  options: RollbackOptions,
): Promise<boolean> {
  const now = world.clock.now();
  const readDesired = desiredReader(settings);
  const policy = { limits: settings.guards, selfHeal: true, approved: new Set<string>(), now };
  const looked = await look(target, { store, readDesired, ...policy });
  printPlan(world.print, looked, `portico rollback ${options.revision}`);
  if (options.yes !== true && !(await world.confirm(`Go back to ${target.label} (${target.message})?`))) {
    world.report('Nothing was changed. To go back without being asked: --yes\n');
    return false;
  }
  if (looked.blocks.length > 0) await writeApproval(store, { plan_id: looked.plan.id, actor: actorOf(world), at: now });
  return true;
}

export interface SuspendOptions extends CommonOptions {
  /** Null suspends all portals. */
  readonly portal: string | null;
  readonly reason: string;
}

/** Leaves one portal, or all, as they are until they are resumed. */
export async function suspend(world: World, options: SuspendOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    if (options.portal !== null) await mustExist(store, options.portal);
    const at = world.clock.now();
    const portal = options.portal ?? ALL_PORTALS;
    await writeSuspension(store, { portal, reason: options.reason, actor: actorOf(world), at });
    await nudge(world, store);
    world.print(
      `Suspended ${options.portal ?? 'all portals'}: they are served as they are. To go on: portico resume\n`,
    );
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

export async function resume(world: World, options: Omit<SuspendOptions, 'reason'>): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    const what = options.portal ?? 'all portals';
    if (!(await liftSuspension(store, options.portal ?? ALL_PORTALS))) {
      throw new PortalError(
        'not-found',
        `${what} ${options.portal === null ? 'are' : 'is'} not suspended`,
        'portico status shows what is.',
      );
    }
    await nudge(world, store);
    world.print(`Resumed ${what}.\n`);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

/** Lets a running reconciler know; without one, the next look sees it. */
async function nudge(world: World, store: Store): Promise<void> {
  await askForLook(world, store, 'look').noted;
}

async function mustExist(store: Store, portal: string): Promise<void> {
  const row = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'portal')
    .where('name', '=', portal)
    .executeTakeFirst();
  if (row === undefined)
    throw new PortalError('not-found', `there is no portal ${portal}`, 'portico status lists them.');
}
