// `portico account log-out`: ends the sessions of all contacts of a portal, or of one of its customers.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { countSessions, endSessionsOperation } from '../../operations/end-sessions.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';
import { confirmed } from './account-change.ts';

interface LogOutOptions extends CommonOptions {
  readonly portal: string;
  /** Absent for all customers of the portal. */
  readonly customer?: string;
  readonly reason: string;
  readonly yes?: boolean;
}

export const logOut: CommandDefinition<LogOutOptions> = {
  usage: '<portal>',
  summary: 'end the sessions of all contacts of a portal, or of a customer of it; asks first',
  options: (command) =>
    command
      .option('--customer <id>', 'the contacts of this customer only')
      .requiredOption('--reason <text>', 'why; the audit log keeps it')
      .option('-y, --yes', 'do not ask'),
  examples: ['portico account log-out acme --customer CUST-1042 --reason "stolen laptops"'],
  exits: { 0: 'logged out', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { portal, customer = null, reason } = options;
      const of = { portal, customer };
      const whose = customer === null ? `all contacts of ${portal}` : `the contacts of ${customer}`;
      const question = `End ${await countSessions(store, of)} sessions of ${whose}?`;
      if (!(await confirmed(world, options, question))) return exit.error;
      const operation = shellOperation(world, store, { action: 'end-sessions', subject: customer ?? portal, reason });
      const { count } = await executeOperation(operation, () => endSessionsOperation(store, of));
      world.print(`Ended ${count} sessions of ${whose}; they may log in again\n`);
      return exit.fine;
    }),
};
