// `portico console reset`: for a user of the console who lost every factor, or is to be kept out immediately.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { resetUser } from '../../auth/console-users/invitation.ts';
import { confirmed } from '../accounts/account-change.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';
import { invitationUrl, namedUser } from './named-user.ts';

export const consoleReset: CommandDefinition<CommonOptions & { readonly email: string; readonly yes?: boolean }> = {
  usage: '<email>',
  summary: "remove a user's passkeys, password, app and recovery codes, end the sessions, and print another link",
  options: (command) => command.option('-y, --yes', 'do not ask'),
  examples: ['portico console reset ada@operator.example --yes'],
  exits: { 0: 'removed', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store, settings) => {
      const email = namedUser(settings, options.email);
      const question = `Is it certain that ${email} asked for this? The holder of the link logs in as this user.`;
      if (!(await confirmed(world, options, question))) return exit.error;
      let secret = '';
      const entry = { action: 'reset-user', subject: email, detail: 'every factor and session' };
      await recordAtShell(world, store, entry, async (tx) => {
        secret = await resetUser(tx, email, world.clock.now());
      });
      world.print(`${invitationUrl(settings, secret)}\n`);
      return exit.fine;
    }),
};
