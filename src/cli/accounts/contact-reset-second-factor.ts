// `portico account contact reset-second-factor`: for a contact who lost phone and recovery codes.
import { exit } from '../../app/world.ts';
import { findContact, resetSecondFactor } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { confirmed, withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactResetSecondFactor: CommandDefinition<ContactOptions & { readonly yes?: boolean }> = {
  usage: '<contact>',
  summary:
    'remove a lost second factor: authenticator app, recovery codes and passkeys; the contact is notified by email',
  options: (command) => contactOptions(command).option('-y, --yes', 'do not ask'),
  examples: ['portico account contact reset-second-factor ada@globex.example --reason "new phone, identity checked"'],
  exits: { 0: 'removed', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, send, now, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      const question = `Is it certain that ${contact.email} asked for this? From then on the password alone logs in.`;
      if (!(await confirmed(world, options, question))) return exit.error;
      await change({ action: 'reset-second-factor', subject: contact.id }, async () =>
        resetSecondFactor({ contact, now }, send),
      );
      world.print(`${contact.email} has no second factor now, and was notified by email\n`);
      return exit.fine;
    }),
};
