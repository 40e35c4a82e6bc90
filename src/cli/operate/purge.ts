// `portico purge`: deletes the archived resources of a removed portal permanently; what customers own is never deleted.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { purgeOperation, readPurgeable } from '../../operations/purge.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

interface PurgeOptions extends CommonOptions {
  readonly portal: string;
  readonly yes?: boolean;
  /** The portal's name again, as confirmation without a terminal. */
  readonly confirm?: string;
}

export const purge: CommandDefinition<PurgeOptions> = {
  usage: '<portal>',
  summary: 'delete the archived resources of a removed portal permanently; asks twice',
  options: (command) =>
    command
      .option('-y, --yes', 'do not ask, together with --confirm')
      .option('--confirm <portal>', "the portal's name again"),
  examples: ['portico purge acme', 'portico purge acme --yes --confirm acme'],
  exits: { 0: 'deleted', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { portal } = options;
      const { resources, kinds, customers } = await readPurgeable(store, portal);
      const named = kinds.map(({ kind, count }) => `${kind} ${count}`).join(', ');
      world.print(
        `${portal}: ${resources} archived resource(s) would be deleted permanently (${named}); they cannot be restored after that.\n`,
      );
      if (customers > 0) world.print(`Its ${customers} customer(s), their calls and payments are kept in any case.\n`);
      if (!(await confirmedTwice(world, options))) {
        world.report(`Nothing was deleted. Without being asked: --yes --confirm ${portal}\n`);
        return exit.error;
      }
      const operation = shellOperation(world, store, { action: 'purge', subject: portal });
      const { actor, now } = operation;
      await executeOperation(operation, () => purgeOperation(store, { portal, actor: actor.name, now }));
      world.print(`Deleted ${resources} archived resource(s) of ${portal}.\n`);
      return exit.fine;
    }),
};

async function confirmedTwice(world: World, { portal, yes, confirm }: PurgeOptions): Promise<boolean> {
  if (yes === true && confirm !== undefined) return confirm === portal;
  if (!(await world.confirm(`Delete the archived resources of ${portal} permanently?`))) return false;
  return world.confirm(`This cannot be undone. Delete them from ${portal}?`);
}
