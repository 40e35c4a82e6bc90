// `portico account contact erase`: erases a person's data; the account's books stay.
import { exit } from '../../app/world.ts';
import { eraseContact } from '../../customers/accounts/close.ts';
import { findContact } from '../../customers/accounts/contacts.ts';
import type { CommandDefinition } from '../command.ts';
import { confirmed, withAccounts } from './account-change.ts';
import { type ContactOptions, contactOptions } from './contact-options.ts';

export const contactErase: CommandDefinition<ContactOptions & { readonly yes?: boolean }> = {
  usage: '<contact>',
  summary: 'erase the personal data of a contact for good; the audit log keeps the proof',
  options: (command) => contactOptions(command).option('-y, --yes', 'do not ask'),
  examples: ['portico account contact erase ada@globex.example --reason "asked for in writing"'],
  exits: { 0: 'erased', 1: 'error, or not confirmed' },
  run: (world, options) =>
    withAccounts(world, options, async ({ store, change }) => {
      const contact = await findContact(store, options.contact, options.portal);
      if (!(await confirmed(world, options, `Erase ${contact.email} for good? This cannot be undone.`)))
        return exit.error;
      await change({ action: 'erase-contact', subject: contact.id }, async () => eraseContact(contact));
      world.print(`erased; the proof is in portico audit, under ${contact.id}\n`);
      return exit.fine;
    }),
};
