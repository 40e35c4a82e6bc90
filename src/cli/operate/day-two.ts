// Day two: `sync`, `rollback`, `suspend`, `resume`. Each changes what the reconciler does next, and says what came of it.

import { loadSettings } from '../../app/load-settings.ts';
import { openConfiguredSource, openServer, type Server } from '../../app/open-server.ts';
import { desiredReader } from '../../app/read-folder.ts';
import { reconcileOnce } from '../../app/start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import type { Revision } from '../../core/source.ts';
import { executeOperation } from '../../operations/operation.ts';
import { rollbackOperation, rollbackTarget } from '../../operations/rollback.ts';
import { resumeOperation, suspendOperation } from '../../operations/suspend.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
import { openStore, type Store } from '../../store/store.ts';
import { printPlan } from '../print/plan.ts';
import { printOutcome } from '../processes/reconcile.ts';
import { awaitOutcome, isRunning, notFinishedYet, shellOperation } from './approve.ts';

export interface SyncOptions extends CommonOptions {
  readonly wait?: boolean;
  readonly allowRewind?: boolean;
}

/** Looks now: the running reconciler, or this process when none is running. */
export async function sync(world: World, options: SyncOptions): Promise<Exit> {
  const server = await openServer(world, options, 'warn');
  const store = await openStore(server.settings.store);
  try {
    const [allowRewind, wait] = [options.allowRewind === true, options.wait === true];
    return await lookNow(world, server, store, { allowRewind, wait, asked: null });
  } finally {
    await store.destroy();
  }
}

/** Has the running reconciler look, or looks in this process; what was already asked for is not asked twice. */
async function lookNow(
  world: World,
  server: Server,
  store: Store,
  {
    allowRewind,
    wait,
    asked,
  }: { readonly allowRewind: boolean; readonly wait: boolean; readonly asked: number | null },
): Promise<Exit> {
  const running = await isRunning(world, store);
  const look = allowRewind ? 'rewind' : 'look';
  const detail = allowRewind ? 'a look that follows a branch that was rewritten' : 'a look';
  const request =
    asked ??
    (
      await executeOperation(shellOperation(world, store, { action: 'sync', subject: '' }), async () => ({
        ...{ subject: '', detail, pass: running ? look : null },
        write: async () => undefined,
      }))
    ).requestId;
  if (!running) {
    const source = openConfiguredSource(world, server.settings);
    try {
      return printOutcome(world, await reconcileOnce({ world, store, source, ...server }, { allowRewind }), undefined);
    } finally {
      await source.close();
    }
  }
  if (!wait) {
    world.print('Asked the running reconciler to look now. To wait for the outcome: portico sync --wait\n');
    return exit.fine;
  }
  const outcome = await awaitOutcome(world, store, request);
  world.print(outcome === null ? notFinishedYet : `${outcome}\n`);
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
    const found = await rollbackTarget(
      { source, store, signers: server.settings.source.requireSignedBy },
      options.revision,
    );
    const looked = await confirmed(world, server, store, found.target, options);
    if (looked === null) return exit.error;
    const doing = shellOperation(world, store, {
      action: 'rollback',
      subject: options.revision,
      reason: options.reason,
    });
    const { name: actor } = doing.actor;
    const { requestId: asked } = await executeOperation(doing, async () =>
      rollbackOperation({ ...found, looked, reason: options.reason, actor, now: doing.now }),
    );
    await source.close();
    return await lookNow(world, server, store, { allowRewind: false, wait: true, asked });
  } finally {
    await source.close();
    await store.destroy();
  }
}

/** Shows what going back changes; null where nobody agreed. */
async function confirmed(
  world: World,
  { settings }: Server,
  store: Store,
  target: Revision,
  options: RollbackOptions,
): Promise<Pass | null> {
  const now = world.clock.now();
  const readDesired = desiredReader(settings);
  const policy = { limits: settings.guards, selfHeal: true, approved: new Set<string>(), now };
  const looked = await planPass(target, { store, readDesired, ...policy });
  printPlan(world.print, looked, `portico rollback ${options.revision} --reason WHY --yes`);
  if (options.yes !== true && !(await world.confirm(`Go back to ${target.label} (${target.message})?`))) {
    world.report('Nothing was changed. To go back without being asked: --yes\n');
    return null;
  }
  return looked;
}

export interface SuspendOptions extends CommonOptions {
  /** Null suspends all portals. */
  readonly portal: string | null;
  readonly reason: string;
}

/** Leaves one portal, or all, as they are until they are resumed. */
export async function suspend(world: World, options: SuspendOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  const { portal, reason } = options;
  try {
    const doing = shellOperation(world, store, { action: 'suspend', subject: portal ?? '', reason });
    await executeOperation(doing, () =>
      suspendOperation(store, { portal, reason, actor: doing.actor.name, now: doing.now }),
    );
    world.print(`Suspended ${portal ?? 'all portals'}: they are served as they are. To go on: portico resume\n`);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

export async function resume(world: World, options: Omit<SuspendOptions, 'reason'>): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  const { portal } = options;
  try {
    const doing = shellOperation(world, store, { action: 'resume', subject: portal ?? '' });
    await executeOperation(doing, () => resumeOperation(store, portal));
    world.print(`Resumed ${portal ?? 'all portals'}.\n`);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}
