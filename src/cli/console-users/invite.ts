// `portico console invite`: makes the link by which a user of the console sets up a login.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { inviteUser } from '../../auth/console-users/invitation.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';
import { invitationUrl, namedUser } from './named-user.ts';

export const consoleInvite: CommandDefinition<CommonOptions & { readonly email: string }> = {
  usage: '<email>',
  summary: 'print the link by which a user of console.users sets up a login: good once, for a day',
  options: (command) => command,
  examples: ['portico console invite ada@operator.example'],
  exits: { 0: 'printed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store, settings) => {
      const email = namedUser(settings, options.email);
      let secret = '';
      const entry = { action: 'invite-user', subject: email, detail: 'a link that is good for a day' };
      await recordAtShell(world, store, entry, async (tx) => {
        secret = await inviteUser(tx, email, world.clock.now());
      });
      world.print(`${invitationUrl(settings, secret)}\n`);
      return exit.fine;
    }),
};
