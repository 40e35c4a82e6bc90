// `portico account customer erase`: erases personal data of a closed customer; the books stay.
import { type CommonOptions, exit } from '../../app/world.ts';
import { eraseCustomer } from '../../customers/accounts/close.ts';
import type { CommandDefinition } from '../command.ts';
import { confirmed, withAccounts } from './account-change.ts';

interface CustomerEraseOptions extends CommonOptions {
  readonly customer: string;
  readonly yes?: boolean;
  readonly reason?: string;
}

export const customerErase: CommandDefinition<CustomerEraseOptions> = {
  usage: '<customer>',
  summary:
    'erase the personal data of a closed customer and its contacts for good; amounts, invoices and calls are kept',
  options: (command) =>
    command.option('--reason <text>', 'why; the audit log keeps it').option('-y, --yes', 'do not ask'),
  examples: ['portico account customer erase CUST-12 --reason "asked for in writing"'],
  exits: { 0: 'erased', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, change }) => {
      const { customer } = options;
      if (!(await confirmed(world, options, `Erase customer ${customer} for good? This cannot be undone.`)))
        return exit.error;
      await change({ action: 'erase-customer', subject: customer }, () => eraseCustomer(store, customer));
      world.print(`${customer} is erased\n`);
      return exit.fine;
    }),
};
