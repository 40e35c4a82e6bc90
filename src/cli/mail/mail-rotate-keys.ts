// `portico mail rotate-keys`: makes new keys to sign emails with, which replace the present ones once DNS shows their records.
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { dkimZoneLine } from '../../core/mail/dkim-record.ts';
import { PortalError } from '../../core/portal-error.ts';
import { dkimKeys, rotateDkimKeys } from '../../mail/dkim/keys.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

export const mailRotateKeys: CommandDefinition<CommonOptions & { readonly portal?: string }> = {
  summary: 'make new keys to sign emails with; the present ones sign until DNS shows the new records',
  options: (command) => command.option('--portal <name>', "whose; without it, those of the operator's server"),
  examples: ['portico mail rotate-keys --portal acme', 'portico mail rotate-keys'],
  exits: { 0: 'made', 1: 'error' },
  run: async (world, { portal = '', ...options }) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store);
    try {
      const [newest] = (await dkimKeys(store, portal)).sort((left, right) => right.createdAt - left.createdAt);
      if (newest === undefined) {
        const whose = portal === '' ? "the operator's server" : portal;
        throw new PortalError('not-found', `there are no keys of ${whose}`, 'portico mail keys lists those that are.');
      }
      const sender = { portal, domain: newest.domain };
      const recorded = { action: 'rotate-mail-keys', subject: portal, detail: newest.domain };
      await recordAtShell(world, store, recorded, (tx) => rotateDkimKeys(tx, sealer, sender, world.clock.now()));
      const made = (await dkimKeys(store, portal)).filter(({ generation }) => generation > newest.generation);
      world.print(`Create:\n${made.map((key) => `  ${dkimZoneLine(key)}\n`).join('')}`);
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
