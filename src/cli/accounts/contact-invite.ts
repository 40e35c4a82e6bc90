// `portico account contact invite`: a contact who sets the password by a link in an email of the brand.
import { type CommonOptions, exit } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import { inviteContact } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { withAccounts } from './account-change.ts';

interface ContactInviteOptions extends CommonOptions {
  readonly email: string;
  readonly customer: string;
  readonly name: string;
}

export const contactInvite: CommandDefinition<ContactInviteOptions> = {
  usage: '<email>',
  summary: 'create a contact who sets the password by an emailed link, valid for 48 hours; again sends another link',
  options: (command) =>
    command
      .requiredOption('--customer <id>', 'the customer that the contact belongs to')
      .requiredOption('--name <name>', 'name of the person'),
  examples: ['portico account contact invite ada@globex.example --customer CUST-12 --name "Ada Lovelace"'],
  exits: { 0: 'invited', 1: 'error' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, send, now, change }) => {
      const { email, customer, name } = options;
      const hasher = createHasher({ concurrency: 1, queue: 1 });
      await change({ action: 'invite-contact', subject: customer }, () =>
        inviteContact(store, { email, customer, name, now }, hasher, send),
      );
      world.print(`an invitation to ${email} is on its way: portico mail list\n`);
      return exit.fine;
    }),
};
