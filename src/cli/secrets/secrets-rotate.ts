// `portico secrets rotate`: re-encrypts everything with the key in use now, while all processes run.
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { isRotated, readKeyUsage } from '../../operations/sealed-secrets/key-usage.ts';
import { reencryptAll } from '../../operations/sealed-secrets/re-encrypt.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';
import { usageText } from './usage-text.ts';

export const secretsRotate: CommandDefinition<CommonOptions> = {
  summary: 're-encrypt sealed values with the key in use, without waiting for the reconciler',
  examples: ['portico secrets rotate'],
  exits: {
    0: 'everything is sealed with the key in use: others can be dropped',
    1: 'error',
    4: 'values of another key are left: no key opens them, or a process still seals with it',
  },
  run: async (world, options) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store);
    try {
      const { replaced, unreadable } = await reencryptAll({ store, keys: sealer, fence: null, step: world.step });
      const detail = `${replaced} re-encrypted, ${unreadable} that no key opens`;
      if (replaced > 0)
        await recordAtShell(world, store, { action: 'rotate-secrets', subject: '', detail }, async () => undefined);
      const usage = await readKeyUsage(store, sealer);
      world.print(`Values: ${detail}\n\n${usageText(usage, 'table')}`);
      if (isRotated(usage)) return exit.fine;
      world.report(
        'Values of another key are left. A process with the former settings still seals with it: restart it, then run this again. ' +
          'Values that no key opens: portico secrets discard\n',
      );
      return exit.notReady;
    } finally {
      await store.destroy();
    }
  },
};
