// `portico mail refused`: addresses that refused email for good, and those that nothing is sent to any more.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { utcIso } from '../../core/moment.ts';
import { refusedAddresses } from '../../mail/refused-addresses.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface MailRefusedOptions extends CommonOptions {
  readonly portal?: string;
  readonly output: OutputFormat;
}

/** Addresses shown, those that are stopped first. */
const MAX_LISTED = 500;

export const mailRefused: CommandDefinition<MailRefusedOptions> = {
  summary: 'list addresses that refused email for good; after three refusals nothing is sent there',
  options: (command) => command.option('--portal <name>', 'of one portal only').addOption(output()),
  examples: ['portico mail refused --portal acme'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const found = await refusedAddresses(store, options.portal ?? null, MAX_LISTED);
      const rows = found.map(({ portal, email, refusals, stoppedAt, refusedAt, problem }) => ({
        ...{ portal, email, refusals, stopped: stoppedAt === null ? '' : utcIso(stoppedAt) },
        ...{ last: utcIso(refusedAt), why: problem },
      }));
      world.print(formatRows(rows, options.output, 'No address refuses email.'));
      return exit.fine;
    }),
};
