// `portico mail list`: the newest emails to customers with their state.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { utcIso } from '../../core/moment.ts';
import { outbox } from '../../mail/outbox.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface MailListOptions extends CommonOptions {
  readonly portal?: string;
  readonly output: OutputFormat;
}

/** Emails shown, newest first: what fits on a few screens. */
const MAX_LISTED = 100;

export const mailList: CommandDefinition<MailListOptions> = {
  summary: 'list the newest emails, and why one was not sent yet',
  options: (command) => command.option('--portal <name>', 'of one portal only').addOption(output()),
  examples: ['portico mail list --portal acme'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const rows = (await outbox(store, options.portal ?? null, MAX_LISTED)).map((entry) => ({
        id: entry.id,
        at: utcIso(entry.createdAt),
        portal: entry.portal,
        kind: entry.kind,
        to: entry.recipient,
        state: entry.state,
        tries: String(entry.attempts),
        why: entry.problem ?? '',
      }));
      world.print(formatRows(rows, options.output, 'There are no emails.'));
      return exit.fine;
    }),
};
