// `portico account contact enable`: a disabled contact may log in again.
import { exit } from '../../app/world.ts';
import { findContact, setContactDisabled } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactEnable: CommandDefinition<ContactOptions> = {
  usage: '<contact>',
  summary: 'let a disabled contact log in again',
  options: contactOptions,
  examples: ['portico account contact enable ada@globex.example'],
  exits: { 0: 'enabled', 1: 'error' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, now, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      await change({ action: 'enable-contact', subject: contact.id }, async () =>
        setContactDisabled({ contact, now }, false),
      );
      world.print(`${contact.email} of ${contact.customer} is enabled\n`);
      return exit.fine;
    }),
};
