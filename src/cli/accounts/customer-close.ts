// `portico account customer close`: no contact logs in any more; everything is kept.
import { type CommonOptions, exit } from '../../app/world.ts';
import { closeCustomer } from '../../customers/accounts/close.ts';
import type { CommandDefinition } from '../command.ts';
import { confirmed, withAccounts } from './account-change.ts';

interface CustomerCloseOptions extends CommonOptions {
  readonly customer: string;
  readonly yes?: boolean;
  readonly reason?: string;
}

export const customerClose: CommandDefinition<CustomerCloseOptions> = {
  usage: '<customer>',
  summary: 'close an account: no contact logs in, tokens and regular reports end, the books are kept',
  options: (command) =>
    command.option('--reason <text>', 'why; the audit log keeps it').option('-y, --yes', 'do not ask'),
  examples: ['portico account customer close CUST-12 --reason "contract ended"'],
  exits: { 0: 'closed', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, change }) => {
      const { customer } = options;
      if (!(await confirmed(world, options, `Close customer ${customer}?`))) return exit.error;
      await change({ action: 'close-customer', subject: customer }, () => closeCustomer(store, customer));
      world.print(`${customer} is closed\n`);
      return exit.fine;
    }),
};
