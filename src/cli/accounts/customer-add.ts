// `portico account customer add`: creates a customer or a carrier.
import { Option } from 'commander';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { addCustomer } from '../../customers/customer.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

interface CustomerAddOptions extends CommonOptions {
  readonly id: string;
  readonly portal: string;
  readonly name: string;
  readonly currency: string;
  readonly timezone: string;
  readonly type: 'customer' | 'carrier';
}

export const customerAdd: CommandDefinition<CustomerAddOptions> = {
  usage: '<id>',
  summary: 'create a customer or carrier',
  options: (command) =>
    command
      .requiredOption('--portal <name>', 'the portal that the customer belongs to')
      .requiredOption('--name <company>', 'company name')
      .requiredOption('--currency <code>', 'ISO 4217 code of the account')
      .option('--timezone <zone>', 'IANA time zone', 'UTC')
      .addOption(new Option('--type <type>').choices(['customer', 'carrier']).default('customer')),
  examples: [
    'portico account customer add CUST-12 --portal acme --name "Globex GmbH" --currency EUR --timezone Europe/Berlin',
  ],
  exits: { 0: 'created', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { id, portal, name, currency, timezone, type } = options;
      await recordAtShell(world, store, { action: 'add-customer', subject: id, detail: `portal ${portal}` }, (tx) =>
        addCustomer(tx, { id, portal, type, name, currency, timezone }, world.clock.now()),
      );
      world.print(`${type} ${id} of portal ${portal} created\n`);
      return exit.fine;
    }),
};
