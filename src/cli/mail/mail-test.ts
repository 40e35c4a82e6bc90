// `portico mail test`: whether a mail server can be reached and takes the login; on request, with an email.

import { mailRoutes } from '../../app/mail/mail-routes.ts';
import { openServer } from '../../app/open-server.ts';
import { portalSecretsOf } from '../../app/secret-references.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { storedPortalName } from '../../core/ids.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { recordTest } from '../../mail/server-tests.ts';
import { createDirectory } from '../../portal/site/directory.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';

interface MailTestOptions extends CommonOptions {
  readonly portal?: string;
  readonly to?: string;
}

const TEST = {
  kind: 'test',
  subject: 'Test of the mail server',
  text: 'The mail server takes emails of this portal.\n',
  html: '<p>The mail server takes emails of this portal.</p>',
} as const;

export const mailTest: CommandDefinition<MailTestOptions> = {
  summary: "whether the mail server of a portal, or the operator's, can be reached and takes the login",
  options: (command) =>
    command
      .option('--portal <name>', "the server that this portal's emails go through; without it, the operator's")
      .option('--to <address>', 'send an email there too; needs --portal'),
  examples: ['portico mail test --portal acme', 'portico mail test --portal acme --to ops@operator.example'],
  exits: { 0: 'it takes emails', 1: 'error', 4: 'it does not' },
  run: async (world, { portal = '', to, ...options }) => {
    const server = await openServer(world, options, 'warn');
    const store = await openStore(server.settings.store);
    try {
      const directory = await createDirectory({ store, log: server.log });
      if (portal !== '' && directory.named(portal) === undefined)
        throw new PortalError('not-found', `there is no portal ${portal}`, 'portico status lists them.');
      if (portal === '' && to !== undefined)
        throw new PortalError('input-invalid', '--to needs --portal', 'Name the portal that the email is of.');
      const secrets = portalSecretsOf(world, server.settings, directory);
      const { tests, deliver } = mailRoutes(world, server, { store, directory, secrets });
      const problem = await tests.test(portal).then(
        () => null,
        (thrown: unknown) =>
          thrown instanceof PortalError && thrown.code === 'secret-unreadable' ? thrown : reasonOf(thrown),
      );
      if (problem instanceof PortalError) throw problem;
      const digest = tests.digestOf(portal);
      const result = { portal, digest: digest ?? '', problem, failures: 0 };
      if (digest !== null) await recordTest(store, result, world.clock.now());
      if (problem !== null) {
        world.print(`It does not take emails: ${problem}\n`);
        return exit.notReady;
      }
      if (to !== undefined) await deliver(storedPortalName(portal), { ...TEST, recipient: to });
      world.print(to === undefined ? 'The server takes the login.\n' : `The server took an email to ${to}.\n`);
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
