// `portico override set`: a break-glass override of one customer, for what cannot wait for a commit.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { type OverrideInput, overrideOperation } from '../../operations/override.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

interface OverrideSetOptions extends CommonOptions, OverrideInput {
  readonly reason: string;
}

export const overrideSet: CommandDefinition<OverrideSetOptions> = {
  usage: '<customer>',
  summary: 'show or hide sections for one customer, for a limited time',
  options: (command) =>
    command
      .requiredOption('--for <time>', 'how long: 30m, 24h, 7d')
      .requiredOption('--reason <text>', 'why; every plan shows it')
      .option('--show <sections>', 'comma-separated', listed, [])
      .option('--hide <sections>', 'comma-separated', listed, [])
      .option('--portal <name>', 'needed for a customer that this server does not know'),
  examples: [
    'portico override set CUST-12 --hide payments --for 24h --reason "disputed invoice"',
    'portico override set CUST-12 --show cdr,balance --for 7d --reason "asked for by phone" --portal acme',
  ],
  exits: { 0: 'set', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { customer, reason } = options;
      const operation = shellOperation(world, store, { action: 'override', subject: customer, reason });
      const who = { reason, actor: operation.actor.name, now: operation.now };
      const { entry, what } = await executeOperation(operation, () => overrideOperation(store, options, who));
      world.print(`${customer} of ${entry.portal}: ${what}, until ${new Date(entry.until).toISOString()}.\n`);
      world.report('Every plan shows it until it ends. To keep it, commit it to the Overrides of the portal.\n');
      return exit.fine;
    }),
};

const listed = (value: string): string[] => value.split(',').map((id) => id.trim());
