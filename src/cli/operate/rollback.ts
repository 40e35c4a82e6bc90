// `portico rollback`: serves an earlier commit until something newer than the present head is committed.

import { openConfiguredSource, openServer, type Server } from '../../app/open-server.ts';
import { desiredReader } from '../../app/read-folder.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { type Revision, revisionLabel } from '../../core/source.ts';
import { executeOperation } from '../../operations/operation.ts';
import { rollbackOperation, rollbackTarget } from '../../operations/rollback.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
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
}

export const rollback: CommandDefinition<RollbackOptions> = {
  usage: '<revision>',
  summary: 'serve an earlier commit now, until something newer than the present head is committed',
  options: (command) =>
    command.requiredOption('--reason <text>', 'why; status and history show it').option('-y, --yes', 'do not ask'),
  exits: { 0: 'the earlier commit is served', 1: 'error, or not confirmed' },
  run: async (world, options) => {
    const server = await openServer(world, options, 'warn');
    const store = await openStore(server.settings.store);
    const source = openConfiguredSource(world, server.settings);
    const { revision, reason } = options;
    try {
      const signers = server.settings.source.requireSignedBy;
      const found = await rollbackTarget({ source, store, signers }, revision);
      const looked = await confirmed(world, server, store, found.target, options);
      if (looked === null) return exit.error;
      const operation = shellOperation(world, store, { action: 'rollback', subject: revision, reason });
      const { actor } = operation;
      const policy = server.settings.guards.approval;
      const { requestId: asked } = await executeOperation(operation, async () =>
        rollbackOperation({ ...found, looked, reason, actor, policy, now: operation.now }),
      );
      await source.close();
      return await reconcileNow(world, server, store, { allowRewind: false, wait: true, requestId: asked });
    } finally {
      await source.close();
      await store.destroy();
    }
  },
};

/** Shows what going back changes. @returns null when it was not confirmed */
async function confirmed(
  world: World,
  { settings }: Server,
  store: Store,
  target: Revision,
  options: RollbackOptions,
): Promise<Pass | null> {
  const now = world.clock.now();
  const readDesired = desiredReader(settings, { incumbents: incumbentsOf(store) });
  const policy = { limits: settings.guards, selfHeal: true, approved: new Set<string>(), now };
  const looked = await planPass(target, { store, readDesired, ...policy });
  printPlan(
    world.print,
    looked,
    await diffPass(store, looked),
    `portico rollback ${options.revision} --reason WHY --yes`,
  );
  if (options.yes !== true && !(await world.confirm(`Go back to ${revisionLabel(target.id)} (${target.message})?`))) {
    world.report('Nothing was changed. To go back without being asked: --yes\n');
    return null;
  }
  return looked;
}
