// `portico account contact add`: creates a contact who can log in.
import { randomBytes } from 'node:crypto';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { limitPassword } from '../../auth/initial-password.ts';
import { createHasher } from '../../auth/password.ts';
import { addContact } from '../../customers/contact.ts';
import type { CommandDefinition } from '../command.ts';
import { recordAtShell } from '../operate/shell-operation.ts';

interface ContactAddOptions extends CommonOptions {
  readonly email: string;
  readonly customer: string;
  readonly name: string;
  readonly passwordStdin?: boolean;
}

/** 144 random bits. */
const GENERATED_PASSWORD_BYTES = 18;

export const contactAdd: CommandDefinition<ContactAddOptions> = {
  usage: '<email>',
  summary:
    'create a contact; the password is read from standard input, or generated and printed, and ends after 48 hours unless the contact has set another',
  options: (command) =>
    command
      .requiredOption('--customer <id>', 'the customer that the contact belongs to')
      .requiredOption('--name <name>', 'name of the person')
      .option('--password-stdin', 'read the password from standard input'),
  examples: [
    'portico account contact add ada@globex.example --customer CUST-12 --name "Ada Lovelace"',
    'portico account contact add ada@globex.example --customer CUST-12 --name Ada --password-stdin',
  ],
  exits: { 0: 'created', 1: 'error' },
  run: async (world, options) => {
    const { customer, email, name } = options;
    const generated = randomBytes(GENERATED_PASSWORD_BYTES).toString('base64url');
    const password = options.passwordStdin === true ? await world.readInput() : generated;
    return withStore(world, options, 'read-write', async (store) => {
      const hasher = createHasher({ concurrency: 1, queue: 1 });
      const isPrinted = options.passwordStdin !== true;
      const now = world.clock.now();
      await recordAtShell(
        world,
        store,
        { action: 'add-contact', subject: customer, detail: 'a contact' },
        async (tx) => {
          const contact = await addContact(tx, { customer, email, name, password }, hasher, now);
          if (isPrinted) await limitPassword(tx, contact, now);
        },
      );
      world.print(`contact ${email} of ${customer} created\n`);
      if (!isPrinted) return exit.fine;
      world.print(`password ${generated}\n`);
      world.print(
        'It ends in 48 hours, unless the contact has set another at /password; after that by a link of /reset.\n',
      );
      return exit.fine;
    });
  },
};
