// `portico account token add`: creates an API token for one of the operator's systems.
import { Option } from 'commander';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { tokenRoles } from '../../core/access/role.ts';
import { addTokenOperation, issueToken } from '../../operations/api-tokens.ts';
import type { CommandDefinition } from '../command.ts';
import { actorOf, shellOperation } from '../operate/shell-operation.ts';

interface TokenAddOptions extends CommonOptions {
  readonly name: string;
  readonly role: string;
  readonly portal?: string;
  readonly address?: string;
  readonly expires?: string;
}

export const tokenAdd: CommandDefinition<TokenAddOptions> = {
  usage: '<name>',
  summary: 'create a token; it is printed once',
  options: (command) =>
    command
      .addOption(new Option('--role <role>', 'what it may do').choices(tokenRoles).default('accounts'))
      .option('--portal <names>', 'portals that it is for, after commas; all of them unless given')
      .option(
        '--address <addresses>',
        'addresses or networks that it is taken from, after commas; everywhere unless given',
      )
      .option('--expires <time>', 'when it ends, as in 12h or 90d; console.tokens.life unless given'),
  examples: [
    'portico account token add billing',
    'portico account token add billing --portal acme,globex --address 203.0.113.0/24 --expires 90d',
  ],
  exits: { 0: 'created', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store, settings) => {
      const { name, role, portal = '', address = '', expires = '' } = options;
      const request = { name, role, portals: portal, addresses: address, expires };
      const context = { life: settings.console.tokens, now: world.clock.now(), by: actorOf(world) };
      const operation = shellOperation(world, store, { action: 'add-token', subject: name });
      world.print(`${await issueToken(operation, () => addTokenOperation(request, context))}\n`);
      return exit.fine;
    }),
};
