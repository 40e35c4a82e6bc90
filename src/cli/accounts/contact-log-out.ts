// `portico account contact log-out`: ends a contact's sessions on every device.
import { exit } from '../../app/world.ts';
import { endContactSessions, findContact } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactLogOut: CommandDefinition<ContactOptions> = {
  usage: '<contact>',
  summary: 'end the sessions of a contact on every device; it may log in again',
  options: contactOptions,
  examples: ['portico account contact log-out ada@globex.example --reason "lost laptop"'],
  exits: { 0: 'logged out', 1: 'error' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, now, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      await change({ action: 'log-out-contact', subject: contact.id }, async () =>
        endContactSessions({ contact, now }),
      );
      world.print(`${contact.email} of ${contact.customer} is logged out everywhere\n`);
      return exit.fine;
    }),
};
