// `portico account contact list`: who logs in for a customer, and how.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { listContacts } from '../../customers/accounts/contacts.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface ContactListOptions extends CommonOptions {
  readonly customer: string;
  readonly output: OutputFormat;
}

export const contactList: CommandDefinition<ContactListOptions> = {
  usage: '<customer>',
  summary: 'list the contacts of a customer: status, second factor, last seen',
  options: (command) => command.addOption(output()),
  examples: ['portico account contact list CUST-12'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const contacts = await listContacts(store, options.customer);
      const rows = contacts.map(({ id, email, name, status, secondFactor, mail, lastSeenAt }) => ({
        ...{ email, name, status, secondFactor, mail },
        lastSeen: lastSeenAt === null ? '' : new Date(lastSeenAt).toISOString(),
        id,
      }));
      world.print(formatRows(rows, options.output, 'There is no contact yet: portico account contact invite'));
      return exit.fine;
    }),
};
