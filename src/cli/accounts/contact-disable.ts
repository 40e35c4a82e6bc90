// `portico account contact disable`: ends a contact's sessions, links and tokens, and lets it in no more.
import { exit } from '../../app/world.ts';
import { findContact, setContactDisabled } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactDisable: CommandDefinition<ContactOptions> = {
  usage: '<contact>',
  summary: 'log a contact out, and let it in no more; its tokens end',
  options: contactOptions,
  examples: ['portico account contact disable ada@globex.example --reason "left the company"'],
  exits: { 0: 'disabled', 1: 'error' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, now, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      await change({ action: 'disable-contact', subject: contact.id }, async () =>
        setContactDisabled({ contact, now }, true),
      );
      world.print(`${contact.email} of ${contact.customer} is disabled\n`);
      return exit.fine;
    }),
};
