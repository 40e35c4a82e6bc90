// `portico override list`: the break-glass overrides in force.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export const overrideList: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'list the overrides in force',
  options: (command) => command.addOption(output()),
  examples: ['portico override list', 'portico override list --output json'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-only', async (store) => {
      const rows = (await readBreakGlass(store)).map(({ customer, portal, show, hide, until, actor, reason }) => ({
        ...{ customer, portal, show: show.join(', '), hide: hide.join(', ') },
        ...{ until: new Date(until).toISOString(), by: actor, reason },
      }));
      world.print(formatRows(rows, options.output, 'There is no break-glass override.'));
      return exit.fine;
    }),
};
