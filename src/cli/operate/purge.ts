// `portico purge`: deletes the archived resources of a removed portal permanently; what customers own is never deleted.
import { ownLease, waitForLease } from '../../app/start-reconciler.ts';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { Store } from '../../store/store.ts';
import { writeEvents } from '../../store/tables/conditions.ts';
import { holdFence } from '../../store/tables/leases.ts';
import type { CommandDefinition } from '../command.ts';
import { actorOf, shellOperation } from './shell-operation.ts';

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
      const count = await archivedRows(store, portal);
      const owned = await store.selectFrom('customer').select('id').where('portal', '=', portal).execute();
      world.print(
        `${portal}: ${count} archived resource(s) would be deleted permanently; they cannot be restored after that.\n`,
      );
      if (owned.length > 0)
        world.print(`Its ${owned.length} customer(s), their calls and payments are kept in any case.\n`);
      if (!(await confirmedTwice(world, options))) {
        world.report(`Nothing was deleted. Without being asked: --yes --confirm ${portal}\n`);
        return exit.error;
      }
      const lease = ownLease({ world }, store);
      const fence = await waitForLease({ world }, lease);
      try {
        await deleteArchived(world, store, portal, fence);
      } finally {
        await lease.release();
      }
      world.print(`Deleted ${count} archived resource(s) of ${portal}.\n`);
      return exit.fine;
    }),
};

/** @throws PortalError `not-found`, or `input-invalid` for a portal that is live */
async function archivedRows(store: Store, portal: string): Promise<number> {
  const rows = await store.selectFrom('resource').select('archived_at').where('brand', '=', portal).execute();
  if (rows.length === 0)
    throw new PortalError('not-found', `there is no portal ${portal}`, 'portico status lists them.');
  if (rows.some((row) => row.archived_at === null)) {
    const hint = 'Remove it from the files first, and let that be applied.';
    throw new PortalError('input-invalid', `${portal} is live; only what is archived can be purged`, hint);
  }
  return rows.length;
}

async function confirmedTwice(world: World, { portal, yes, confirm }: PurgeOptions): Promise<boolean> {
  if (yes === true && confirm !== undefined) return confirm === portal;
  if (!(await world.confirm(`Delete the archived resources of ${portal} permanently?`))) return false;
  return world.confirm(`This cannot be undone. Delete them from ${portal}?`);
}

async function deleteArchived(world: World, store: Store, portal: string, fence: number): Promise<void> {
  const operation = shellOperation(world, store, { action: 'purge', subject: portal });
  await executeOperation(operation, async () => ({
    ...{ subject: portal, detail: 'archived resources deleted permanently', pass: null },
    write: async (tx) => {
      await holdFence(tx, fence);
      await tx.deleteFrom('resource').where('brand', '=', portal).where('archived_at', 'is not', null).execute();
      await tx.deleteFrom('brand_state').where('brand', '=', portal).execute();
      const message = `archived resources deleted permanently by ${actorOf(world)}`;
      await writeEvents(tx, [{ kind: 'portal', name: portal, reason: 'Purged', message }], '', operation.now);
    },
  }));
}
