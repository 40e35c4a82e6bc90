// `portico account customer list`: the customers of one portal or of all.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { isPortalName, type PortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { listCustomers } from '../../customers/customer.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface CustomerListOptions extends CommonOptions {
  readonly portal?: string;
  readonly output: OutputFormat;
}

export const customerList: CommandDefinition<CustomerListOptions> = {
  summary: 'list customers',
  options: (command) => command.option('--portal <name>', 'of one portal only').addOption(output()),
  examples: ['portico account customer list', 'portico account customer list --portal acme --output json'],
  exits: { 0: 'listed', 1: 'error' },
  run: async (world, options) => {
    const portalName = options.portal === undefined ? undefined : checkedPortal(options.portal);
    return withStore(world, options, 'read-write', async (store) => {
      const customers = await listCustomers(store, portalName);
      const rows = customers.map(({ id, portal, type, name, currency, timezone, status }) => ({
        ...{ id, portal, type, name },
        ...{ currency, timezone, status },
      }));
      world.print(formatRows(rows, options.output, 'There is no customer yet: portico account customer add'));
      return exit.fine;
    });
  },
};

function checkedPortal(text: string): PortalName {
  if (isPortalName(text)) return text;
  throw new PortalError('input-invalid', `"${text}" is not a portal name`, 'Give the name: of a Portal document.');
}
