// `portico account contact change-address`: another email address, which counts once its owner has confirmed it.
import { exit } from '../../app/world.ts';
import { changeContactAddress, findContact } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactChangeAddress: CommandDefinition<ContactOptions & { readonly to: string }> = {
  usage: '<contact>',
  summary: 'change the address of a contact: a link goes to the new one, a warning to the old one',
  options: (command) => contactOptions(command).requiredOption('--to <email>', 'the new address'),
  examples: ['portico account contact change-address ada@globex.example --to ada@initech.example --portal acme'],
  exits: { 0: 'the link is on its way', 1: 'error' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, send, now, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      await change({ action: 'change-address', subject: contact.id }, () =>
        changeContactAddress(store, { contact, now }, options.to, send),
      );
      world.print(`a link is on its way to ${options.to}; until it is used, ${contact.email} logs in\n`);
      return exit.fine;
    }),
};
