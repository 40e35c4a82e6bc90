// `portico account contact add`: creates a contact who can log in.
import { randomBytes } from 'node:crypto';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
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

const GENERATED_PASSWORD_BYTES = 15;

export const contactAdd: CommandDefinition<ContactAddOptions> = {
  usage: '<email>',
  summary: 'create a contact; the password is read from standard input, or generated and printed',
  options: (command) =>
    command
      .requiredOption('--customer <id>', 'the customer that the contact belongs to')
      .requiredOption('--name <name>', 'name of the person')
      .option('--password-stdin', 'read the password from standard input'),
  exits: { 0: 'created', 1: 'error' },
  run: async (world, options) => {
    const { customer, email, name } = options;
    const generated = randomBytes(GENERATED_PASSWORD_BYTES).toString('base64url');
    const password = options.passwordStdin === true ? await world.readInput() : generated;
    return withStore(world, options, 'read-write', async (store) => {
      const hasher = createHasher({ concurrency: 1, queue: 1 });
      await recordAtShell(world, store, { action: 'add-contact', subject: customer, detail: 'a contact' }, (tx) =>
        addContact(tx, { customer, email, name, password }, hasher, world.clock.now()),
      );
      world.print(`contact ${email} of ${customer} created\n`);
      if (options.passwordStdin !== true) world.print(`password ${generated}\n`);
      return exit.fine;
    });
  },
};
