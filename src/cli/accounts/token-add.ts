// `portico account token add`: creates an API token for one of the operator's systems.
import { Option } from 'commander';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { createApiToken } from '../../auth/api-token.ts';
import { type TokenRole, tokenRoles } from '../../core/access/role.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

interface TokenAddOptions extends CommonOptions {
  readonly name: string;
  readonly role: TokenRole;
}

export const tokenAdd: CommandDefinition<TokenAddOptions> = {
  usage: '<name>',
  summary: 'create a token; it is printed once',
  options: (command) =>
    command.addOption(new Option('--role <role>', 'what it may do').choices(tokenRoles).default('accounts')),
  exits: { 0: 'created', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { name, role } = options;
      let token = '';
      await recordAtShell(world, store, { action: 'add-token', subject: name, detail: `role ${role}` }, async (tx) => {
        token = await createApiToken(tx, name, role, world.clock.now());
      });
      world.print(`${token}\n`);
      return exit.fine;
    }),
};
