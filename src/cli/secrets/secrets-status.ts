// `portico secrets status`: how many sealed values there are of which key, and whether a former key can be dropped.
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { isRotated, readKeyUsage } from '../../operations/sealed-secrets/key-usage.ts';
import { openStore } from '../../store/store.ts';
import { type CommandDefinition, output } from '../command.ts';
import type { OutputFormat } from '../print/table.ts';
import { usageText } from './usage-text.ts';

export const secretsStatus: CommandDefinition<CommonOptions & { readonly output: OutputFormat }> = {
  summary: 'how many sealed values there are of which key',
  options: (command) => command.addOption(output()),
  examples: ['portico secrets status'],
  exits: {
    0: 'everything is sealed with the key in use: others can be dropped',
    1: 'error',
    4: 'values of another key are left',
  },
  run: async (world, options) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store, 'read-only');
    try {
      const usage = await readKeyUsage(store, sealer);
      world.print(usageText(usage, options.output));
      return isRotated(usage) ? exit.fine : exit.notReady;
    } finally {
      await store.destroy();
    }
  },
};
