// `portico secrets discard`: gives up what no configured key opens, after a key was lost.
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { discardUnreadable, findUnreadable } from '../../operations/sealed-secrets/discard.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

export const secretsDiscard: CommandDefinition<CommonOptions & { readonly yes?: boolean }> = {
  summary: 'give up what no key opens, after a key was lost; asks first',
  options: (command) => command.option('-y, --yes', 'do not ask'),
  examples: ['portico secrets discard', 'portico secrets discard --yes'],
  exits: { 0: 'given up, or nothing to give up', 1: 'error, or not confirmed' },
  run: async (world, options) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store);
    try {
      const unreadable = await findUnreadable(store, sealer);
      if (unreadable.length === 0) {
        world.print('Every sealed value can be opened; nothing was changed.\n');
        return exit.fine;
      }
      const detail = unreadable.map(({ column, values }) => `${column.title} ${values.length}`).join(', ');
      world.print(
        `No key opens: ${detail}\n` +
          'Certificates, accounts at authorities and signing keys are made again; queued emails are lost; contacts whose second factor\n' +
          'is given up log in with their password alone until they set up another one.\n',
      );
      if (options.yes !== true && !(await world.confirm('Give them up? This cannot be undone.'))) {
        world.report('Nothing was changed. To give them up without being asked: --yes\n');
        return exit.error;
      }
      await recordAtShell(world, store, { action: 'discard-secrets', subject: '', detail }, (tx) =>
        discardUnreadable(tx, unreadable),
      );
      world.print(`Given up: ${detail}\n`);
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
