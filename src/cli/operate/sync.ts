// `portico sync`: reconciles now.
import { openServer } from '../../app/open-server.ts';
import type { CommonOptions } from '../../app/world.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { reconcileNow } from './request-reconciling.ts';

interface SyncOptions extends CommonOptions {
  readonly wait?: boolean;
  readonly allowRewind?: boolean;
}

export const sync: CommandDefinition<SyncOptions> = {
  summary: 'reconcile now: the running reconciler, or this process when none is running',
  options: (command) =>
    command
      .option('--wait', 'wait for the outcome, and exit as reconcile --once does')
      .option('--allow-rewind', 'follow a branch that was rewritten'),
  examples: ['portico sync', 'portico sync --wait', 'portico sync --allow-rewind'],
  exits: {
    0: 'live state is what the files want; without --wait: the running reconciler was asked',
    1: 'error, or a brand is held since its files are invalid',
    3: 'blocked by a guard',
  },
  run: async (world, options) => {
    const server = await openServer(world, options, 'warn');
    const store = await openStore(server.settings.store);
    try {
      const [allowRewind, wait] = [options.allowRewind === true, options.wait === true];
      return await reconcileNow(world, server, store, { allowRewind, wait, requestId: null });
    } finally {
      await store.destroy();
    }
  },
};
