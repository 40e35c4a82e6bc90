// `portico account token list`: the API tokens with their roles and last use.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { apiTokens } from '../../auth/api-token.ts';
import { utcIso } from '../../core/moment.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export const tokenList: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'list tokens',
  options: (command) => command.addOption(output()),
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const rows = (await apiTokens(store)).map(({ name, role, createdAt, usedAt }) => ({
        ...{ name, role, created: utcIso(createdAt) },
        used: usedAt === null ? '' : utcIso(usedAt),
      }));
      world.print(formatRows(rows, options.output, 'There is no token yet: portico account token add'));
      return exit.fine;
    }),
};
