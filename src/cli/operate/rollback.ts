// `portico rollback`: serves an earlier commit of all portals or of one, until a commit changes them, or until it is lifted.

import { openConfiguredSource, openServer } from '../../app/open-server.ts';
import { type OpenedSource, openSources } from '../../app/open-sources.ts';
import { desiredReader } from '../../app/read-folder.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { type Revision, revisionLabel } from '../../core/source.ts';
import { executeOperation } from '../../operations/operation.ts';
import {
  planRollback,
  type RollbackPlan,
  type RollbackTarget,
  rollbackOperation,
  rollbackTarget,
} from '../../operations/rollback.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
import { readSourcePart } from '../../reconcile/source-part.ts';
import type { Settings } from '../../schema/settings.ts';
import { incumbentsOf } from '../../store/incumbents.ts';
import { sourceOfPortal } from '../../store/sources.ts';
import { openStore, type Store } from '../../store/store.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';
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
  readonly source?: string;
}

export const rollback: CommandDefinition<RollbackOptions> = {
  usage: '<revision>',
  summary: 'serve an earlier commit now; each portal follows again with the next commit that changes it',
  options: (command) =>
    command
      .requiredOption('--reason <text>', 'why; status and history show it')
      .option('--portal <name>', 'go back with this portal alone; the others follow the branch')
      .addOption(sourceOption())
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
    const { revision, reason } = options;
    const opened = await openedFor(world, server.settings, store, options);
    const { source, settings } = opened;
    try {
      const signers = settings.source.requireSignedBy;
      const found = await rollbackTarget({ source, store, signers }, revision);
      const { portal = null, hold = false } = options;
      const planned = await confirmed(world, { ...opened, store }, found, options);
      if (planned === null) return exit.error;
      const operation = shellOperation(world, store, { action: 'rollback', subject: revision, reason });
      const { actor } = operation;
      const policy = server.settings.guards.approval;
      const { requestId: asked } = await executeOperation(operation, async () =>
        rollbackOperation({
          ...{ ...found, ...planned, isFleet: portal === null, held: hold },
          sourceId: opened.followed.id,
          ...{ reason, actor, policy, now: operation.now },
        }),
      );
      await opened.close();
      return await reconcileNow(world, server, store, { allowRewind: false, wait: true, requestId: asked });
    } finally {
      await opened.close();
      await store.destroy();
    }
  },
};

interface Place extends OpenedSource {
  readonly store: Store;
}

/** The source that goes back: the one that is named, the portal's, or the operator's. */
async function openedFor(world: World, settings: Settings, store: Store, { portal, source: name }: RollbackOptions) {
  const all = await openSources(settings, store, (own) => openConfiguredSource(world, own));
  const id = portal === undefined ? null : await sourceOfPortal(store, portal);
  const meant = name === undefined && id !== null ? all.find(({ followed }) => followed.id === id) : undefined;
  const wanted = meant?.settings ?? sourceNamed(settings, name);
  const own = all.find((each) => each.settings.source.name === wanted.source.name);
  if (own === undefined) throw new Error('a source of the settings was not opened');
  const close = async (): Promise<void> => {
    for (const { source } of all) await source.close();
  };
  return { ...own, close };
}

/** Shows what going back changes. @returns null when it was not confirmed */
async function confirmed(
  world: World,
  { settings, store, source, followed, scope }: Place,
  found: RollbackTarget,
  options: RollbackOptions,
): Promise<RollbackPlan | null> {
  const now = world.clock.now();
  const readDesired = desiredReader(settings, { images: world.images, incumbents: incumbentsOf(store), scope });
  const policy = {
    limits: settings.guards,
    selfHeal: true,
    approved: new Set<string>(),
    now,
    part: await readSourcePart(store, followed),
  };
  const pass = (revision: Revision, desired: Desired): Promise<Pass> =>
    planPass(revision, { store, readDesired: async () => desired, ...policy });
  const { portal = null, revision } = options;
  const planned = await planRollback({ store, source, readDesired, pass, sourceId: followed.id }, found, portal);
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
