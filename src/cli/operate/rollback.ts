// `portico rollback`: serves an earlier commit of all portals or of one, until a commit changes them, or until it is lifted.

import { openConfiguredSource, openServer } from '../../app/open-server.ts';
import { desiredReader } from '../../app/read-folder.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { type Revision, revisionLabel, type Source } from '../../core/source.ts';
import { executeOperation } from '../../operations/operation.ts';
import {
  planRollback,
  type RollbackPlan,
  type RollbackTarget,
  rollbackOperation,
  rollbackTarget,
} from '../../operations/rollback.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
import type { Settings } from '../../schema/settings.ts';
import { incumbentsOf } from '../../store/incumbents.ts';
import { openStore, type Store } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { diffPass } from '../portals/plan-revision.ts';
import { printPlan } from '../print/plan.ts';
import { reconcileNow } from './request-reconciling.ts';
import { shellOperation } from './shell-operation.ts';

interface RollbackOptions extends CommonOptions {
  readonly revision: string;
  readonly reason: string;
  readonly yes?: boolean;
  readonly portal?: string;
  readonly hold?: boolean;
}

export const rollback: CommandDefinition<RollbackOptions> = {
  usage: '<revision>',
  summary: 'serve an earlier commit now; each portal follows again with the next commit that changes it',
  options: (command) =>
    command
      .requiredOption('--reason <text>', 'why; status and history show it')
      .option('--portal <name>', 'go back with this portal alone; the others follow the branch')
      .option('--hold', 'until portico resume, whatever is committed')
      .option('-y, --yes', 'do not ask'),
  examples: [
    'portico rollback HEAD~1 --reason "the new prices are wrong"',
    'portico rollback 5f2a9c0 --portal acme --hold --reason "until the logo is approved"',
  ],
  exits: { 0: 'the earlier commit is served', 1: 'error, or not confirmed' },
  run: async (world, options) => {
    const server = await openServer(world, options, 'warn');
    const store = await openStore(server.settings.store);
    const source = openConfiguredSource(world, server.settings);
    const { revision, reason } = options;
    try {
      const signers = server.settings.source.requireSignedBy;
      const found = await rollbackTarget({ source, store, signers }, revision);
      const { portal = null, hold = false } = options;
      const planned = await confirmed(world, { settings: server.settings, store, source }, found, options);
      if (planned === null) return exit.error;
      const operation = shellOperation(world, store, { action: 'rollback', subject: revision, reason });
      const { actor } = operation;
      const policy = server.settings.guards.approval;
      const { requestId: asked } = await executeOperation(operation, async () =>
        rollbackOperation({
          ...{ ...found, ...planned, isFleet: portal === null, held: hold },
          ...{ reason, actor, policy, now: operation.now },
        }),
      );
      await source.close();
      return await reconcileNow(world, server, store, { allowRewind: false, wait: true, requestId: asked });
    } finally {
      await source.close();
      await store.destroy();
    }
  },
};

interface Place {
  readonly settings: Settings;
  readonly store: Store;
  readonly source: Source;
}

/** Shows what going back changes. @returns null when it was not confirmed */
async function confirmed(
  world: World,
  { settings, store, source }: Place,
  found: RollbackTarget,
  options: RollbackOptions,
): Promise<RollbackPlan | null> {
  const now = world.clock.now();
  const readDesired = desiredReader(settings, { images: world.images, incumbents: incumbentsOf(store) });
  const policy = { limits: settings.guards, selfHeal: true, approved: new Set<string>(), now };
  const pass = (revision: Revision, desired: Desired): Promise<Pass> =>
    planPass(revision, { store, readDesired: async () => desired, ...policy });
  const { portal = null, revision } = options;
  const planned = await planRollback({ store, source, readDesired, pass }, found, portal);
  const named = portal === null ? '' : ` --portal ${portal}`;
  const approval = `portico rollback ${revision}${named} --reason WHY --yes`;
  printPlan(world.print, planned.looked, await diffPass(store, planned.looked), approval);
  const { target } = found;
  const who = portal === null ? '' : ` with ${portal}`;
  if (
    options.yes !== true &&
    !(await world.confirm(`Go back${who} to ${revisionLabel(target.id)} (${target.message})?`))
  ) {
    world.report('Nothing was changed. To go back without being asked: --yes\n');
    return null;
  }
  return planned;
}
