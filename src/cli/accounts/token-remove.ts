// `portico account token remove`: revokes an API token.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { removeApiToken } from '../../auth/tokens/api-token.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

export const tokenRemove: CommandDefinition<CommonOptions & { readonly name: string }> = {
  usage: '<name>',
  summary: 'revoke a token',
  examples: ['portico account token remove billing'],
  exits: { 0: 'revoked', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { name } = options;
      await recordAtShell(world, store, { action: 'remove-token', subject: name, detail: '' }, (tx) =>
        removeApiToken(tx, name),
      );
      return exit.fine;
    }),
};
