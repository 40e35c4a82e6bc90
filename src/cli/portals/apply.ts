// `portico apply`: plans, asks, and applies in one transaction; or applies a saved plan.

import { loadSettings } from '../../app/load-settings.ts';
import { numberAll } from '../../app/open-sources.ts';
import { ownLease, waitForLease } from '../../app/start-reconciler.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { type SourceSettings, sourceNamed } from '../../config/settings/sources.ts';
import type { Revision } from '../../core/source.ts';
import { revisionLabel } from '../../core/source.ts';
import { recordAudit } from '../../operations/operation.ts';
import { apply as applyPass } from '../../reconcile/apply.ts';
import { type Pass, planLeft } from '../../reconcile/pass.ts';
import { suspensionsOf } from '../../reconcile/suspended.ts';
import { openStore, type Store } from '../../store/store.ts';
import { ALL_PORTALS, readSuspensions } from '../../store/tables/requests.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';
import { reportFileErrors } from '../print/file-errors.ts';
import { printPlan } from '../print/plan.ts';
import { approveAtReconciler, approveHere } from './approve-at-reconciler.ts';
import { differenceText, isPlanFile, readPlanFile, type SavedPlan } from './plan-file.ts';
import { diffPass, evenSuspendedOption, planExit, planRevision } from './plan-revision.ts';
import { argumentOf, followedRefusal, plannedOf, withRevision } from './planned-revision.ts';

interface ApplyOptions extends CommonOptions {
  /** A folder, or a file that `plan --out` wrote; absent with an approval for the running reconciler. */
  readonly dirOrPlan?: string;
  readonly yes?: boolean;
  readonly approve?: string;
  readonly evenSuspended: boolean;
  readonly once?: boolean;
  readonly source?: string;
}

export const apply: CommandDefinition<ApplyOptions> = {
  usage: '[dir-or-plan]',
  summary: 'plan the folder, else source.repository, ask, apply; or apply a plan of plan --out',
  options: (command) =>
    command
      .option('-y, --yes', 'do not ask')
      .option('--once', 'apply a folder although a reconciler follows a repository into this store and will replace it')
      .addOption(evenSuspendedOption())
      .addOption(sourceOption())
      .option('--approve <plan-id>', 'lift the guards for exactly this plan; alone: of the running reconciler'),
  examples: ['portico apply', 'portico apply next.plan --yes', 'portico apply --approve 5f2a9c01d4e7'],
  exits: {
    0: 'applied, or nothing to do',
    1: 'error, not confirmed, or a folder where a reconciler follows a repository',
    3: 'blocked by a guard',
  },
  run: async (world, options) => {
    const settings = sourceNamed(await loadSettings(world, options), options.source);
    const store = await openStore(settings.store);
    try {
      await numberAll(settings, store);
      if (options.dirOrPlan === undefined && options.approve !== undefined) {
        const code = await approveAtReconciler(world, store, settings.guards.approval, options.approve);
        if (code !== null) return code;
      }
      const { dirOrPlan: given } = options;
      if (given !== undefined && options.once !== true && !isPlanFile(given)) {
        const refusal = await followedRefusal(world, store, given);
        if (refusal !== undefined) {
          world.report(refusal);
          return exit.error;
        }
      }
      const lease = ownLease({ world }, store);
      const fence = await waitForLease({ world }, lease);
      try {
        return await planAndApply(world, options, settings, store, fence);
      } finally {
        await lease.release();
      }
    } finally {
      await store.destroy();
    }
  },
};

async function planAndApply(
  world: World,
  options: ApplyOptions,
  settings: SourceSettings,
  store: Store,
  fence: number,
): Promise<Exit> {
  const { dirOrPlan } = options;
  const saved = dirOrPlan !== undefined && isPlanFile(dirOrPlan) ? readPlanFile(dirOrPlan) : undefined;
  const planned = saved === undefined ? plannedOf(settings, options, dirOrPlan) : saved.planned;
  const suspensions = suspensionsOf(await readSuspensions(store));
  const all = suspensions.get(ALL_PORTALS);
  if (all !== undefined && !options.evenSuspended) {
    world.report(`error: all portals are ${all}\n  To apply although they are suspended: --even-suspended\n`);
    return exit.error;
  }
  const target = { suspensions, saved, again: `portico apply${argumentOf(dirOrPlan)}` };
  return withRevision(world, settings, planned, (revision) =>
    applyRevision(world, options, { settings, store, fence, revision, ...target }),
  );
}

interface Applying {
  readonly settings: SourceSettings;
  readonly store: Store;
  readonly fence: number;
  readonly revision: Revision;
  readonly suspensions: ReadonlyMap<string, string>;
  readonly saved: SavedPlan | undefined;
  /** The command that applies it again. */
  readonly again: string;
}

async function applyRevision(world: World, options: ApplyOptions, applying: Applying): Promise<Exit> {
  const { settings, store, fence, revision, suspensions, saved, again } = applying;
  const startedAt = world.clock.now();
  const { approve, evenSuspended } = options;
  const looked = await planRevision(world, store, settings, { revision, approved: approve ?? null, evenSuspended });
  printPlan(world.print, looked, await diffPass(store, looked), `${again} --approve ${looked.plan.id}`);
  const refusal = refusalOf(looked, saved, approve);
  if (refusal !== undefined) {
    world.report(refusal);
    return exit.error;
  }
  if (approve !== undefined) await approveHere(world, store, settings.guards.approval, approve);
  if (looked.allowed.length > 0 && !(await confirmed(world, options, saved))) {
    world.report('Nothing was applied. To apply without being asked: --yes\n');
    return exit.error;
  }
  const { now } = world.clock;
  const how = {
    fence,
    startedAt,
    now: now(),
    suspensions,
    hold: null,
    inputs: null,
    step: world.step,
    sourceName: settings.source.name,
  };
  const applied = await applyPass(store, looked, how);
  if (looked.allowed.length > 0) {
    const operation = shellOperation(world, store, { action: 'apply', subject: looked.plan.id });
    await recordAudit(operation, 'done', `${applied.changes.length} changes of ${revisionLabel(looked.revision.id)}`);
    world.print(`Applied ${applied.changes.length} change(s).\n`);
    if (looked.blocks.length > 0) world.print(`To allow the rest: ${again} --approve ${planLeft(looked)}\n`);
  }
  reportFileErrors(world, looked.desired);
  return planExit(looked, exit.fine);
}

/** Why the plan is not the one that was saved or approved; undefined where it is. */
function refusalOf(looked: Pass, saved: SavedPlan | undefined, approve: string | undefined): string | undefined {
  if (saved !== undefined && saved.id !== looked.plan.id) {
    return (
      `error: the plan in the file is ${saved.id}, but the plan is now ${looked.plan.id}\n` +
      `${differenceText(saved, looked)}  Plan again, read it, and apply that.\n`
    );
  }
  if (approve !== undefined && approve !== looked.plan.id) {
    return (
      `error: the approved plan is ${approve}, but the plan is now ${looked.plan.id}\n` +
      '  Read the plan above and approve it by its id.\n'
    );
  }
  return undefined;
}

/** Whether to apply: asks for confirmation, except for a saved plan or an approval of this plan. */
async function confirmed(world: World, options: ApplyOptions, saved: SavedPlan | undefined): Promise<boolean> {
  if (options.yes === true || options.approve !== undefined || saved !== undefined) return true;
  return world.confirm('Apply this plan?');
}
