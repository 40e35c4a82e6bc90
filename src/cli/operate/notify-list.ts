// `portico notify list`: the newest notifications and what became of each delivery.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { type Delivery, recentNotifications } from '../../store/tables/notifications.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

/** Notifications shown, newest first: what fits on a few screens. */
const MAX_LISTED = 100;

export const notifyList: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'list recent notifications, and why one waits or was given up',
  options: (command) => command.addOption(output()),
  examples: ['portico notify list'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const rows = (await recentNotifications(store, MAX_LISTED)).map(({ notification, deliveries }) => ({
        at: notification.at,
        type: notification.type,
        subject: notification.subject,
        channels: deliveries.map(deliveryText).join('; '),
      }));
      world.print(formatRows(rows, options.output, 'There are no notifications yet.'));
      return exit.fine;
    }),
};

function deliveryText({ channel, state, attempts, problem }: Delivery): string {
  if (state === 'sent' || problem === null) return `${channel} ${state}`;
  return `${channel} ${state} after ${attempts === 1 ? '1 try' : `${attempts} tries`}: ${problem}`;
}
