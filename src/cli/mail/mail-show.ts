// `portico mail show`: the text of an email that was not sent yet.
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { PortalError } from '../../core/portal-error.ts';
import { readEmail } from '../../mail/outbox.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';

export const mailShow: CommandDefinition<CommonOptions & { readonly id: string }> = {
  usage: '<id>',
  summary: 'show the text of an email that was not sent yet',
  examples: ['portico mail show 42'],
  exits: { 0: 'shown', 1: 'error' },
  // Queued texts are sealed: reading one needs the secret key of this server.
  run: async (world, { id, ...options }) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store);
    try {
      const email = await readEmail(store, sealer, id);
      if (email === undefined) {
        throw new PortalError(
          'not-found',
          `no email ${id} is waiting to be sent`,
          'portico mail list shows those that are.',
        );
      }
      world.print(`To: ${email.recipient}\nSubject: ${email.subject}\n\n${email.text}`);
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
