// `portico account token list`: the API tokens with their roles, portals, last use and end.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { apiTokens } from '../../auth/tokens/api-token.ts';
import { utcIso } from '../../core/moment.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export const tokenList: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'list tokens',
  options: (command) => command.addOption(output()),
  examples: ['portico account token list'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const time = (at: number | null): string => (at === null ? '' : utcIso(at));
      const rows = (await apiTokens(store)).map((token) => ({
        ...{ name: token.name, role: token.role, portals: token.portals?.join(',') ?? 'all' },
        ...{ from: token.addresses.join(','), created: time(token.createdAt), by: token.createdBy },
        ...{ used: time(token.usedAt), expires: time(token.expiresAt), 'earlier secret': time(token.previousEndsAt) },
      }));
      world.print(formatRows(rows, options.output, 'There is no token yet: portico account token add'));
      return exit.fine;
    }),
};
