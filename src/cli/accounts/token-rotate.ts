// `portico account token rotate`: gives an API token another secret; the present one stays good for a while.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { issueToken, rotateTokenOperation } from '../../operations/api-tokens.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';

interface TokenRotateOptions extends CommonOptions {
  readonly name: string;
  readonly overlap?: string;
  readonly expires?: string;
}

export const tokenRotate: CommandDefinition<TokenRotateOptions> = {
  usage: '<name>',
  summary: 'give a token another secret, which is printed once; the present one stays good for a while',
  options: (command) =>
    command
      .option('--overlap <time>', 'how long the present one is good, 0h to 7d; 24h unless given')
      .option('--expires <time>', 'when the token ends, as in 12h or 90d; console.tokens.life unless given'),
  examples: ['portico account token rotate billing', 'portico account token rotate billing --overlap 48h'],
  exits: { 0: 'rotated', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store, settings) => {
      const { name, overlap = '', expires = '' } = options;
      const context = { life: settings.console.tokens, now: world.clock.now() };
      const operation = shellOperation(world, store, { action: 'rotate-token', subject: name });
      world.print(`${await issueToken(operation, () => rotateTokenOperation(name, { overlap, expires }, context))}\n`);
      return exit.fine;
    }),
};
