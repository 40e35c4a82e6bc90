// `portico console users`: the users of the settings, and how each logs in.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { factorsOfUser } from '../../auth/console-users/factors.ts';
import { consoleUsers } from '../../auth/console-users/invitation.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export const consoleUserList: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'list the users of console.users, and how each logs in',
  options: (command) => command.addOption(output()),
  examples: ['portico console users', 'portico console users --output json'],
  exits: { 0: 'listed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store, { console: { users } }) => {
      const rows = [];
      for (const [email, role] of consoleUsers(users)) {
        const { totp, passkeys, recoveryCodes } = await factorsOfUser(store, email);
        const password = totp ? 'with app' : '';
        rows.push({ email, role, passkeys: String(passkeys.length), password, codes: String(recoveryCodes) });
      }
      world.print(formatRows(rows, options.output, 'console.users of portico.yaml names no one'));
      return exit.fine;
    }),
};
