// `portico mail resume`: sends email again to an address that was stopped after refusals.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { resumeMailOperation } from '../../operations/resume-mail.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';

interface MailResumeOptions extends CommonOptions {
  readonly address: string;
  readonly portal: string;
  readonly reason: string;
}

export const mailResume: CommandDefinition<MailResumeOptions> = {
  usage: '<address>',
  summary: 'send email again to an address that was stopped after refusals',
  options: (command) =>
    command
      .requiredOption('--portal <name>', 'the portal whose emails were refused')
      .requiredOption('--reason <text>', 'why; the audit log keeps it'),
  examples: ['portico mail resume ada@globex.example --portal acme --reason "her mailbox has room again"'],
  exits: { 0: 'resumed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { portal, address, reason } = options;
      const operation = shellOperation(world, store, { action: 'resume-mail', subject: portal, reason });
      await executeOperation(operation, () => resumeMailOperation(store, { portal, address }));
      world.print(`Emails of ${portal} to ${address} are sent again\n`);
      return exit.fine;
    }),
};
