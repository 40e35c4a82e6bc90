// `portico certificates revoke`: revokes a certificate at its authority and has another one ordered.
import { Option } from 'commander';
import { openAuthorities } from '../../app/open-authorities.ts';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { factsOf } from '../../certificates/facts.ts';
import { PortalError } from '../../core/portal-error.ts';
import { executeOperation } from '../../operations/operation.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import { openStore } from '../../store/store.ts';
import { updateTask } from '../../store/tables/certificate-tasks.ts';
import { writeEvents } from '../../store/tables/conditions.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

/** Reason codes that a subscriber may give (RFC 5280, 5.3.1; CA/Browser Forum Baseline Requirements 4.9.1.1). */
const reasons = {
  unspecified: 0,
  'key-compromise': 1,
  'affiliation-changed': 3,
  superseded: 4,
  'cessation-of-operation': 5,
} as const;

type RevocationReason = keyof typeof reasons;

interface RevokeOptions extends CommonOptions {
  readonly host: string;
  readonly reason: RevocationReason;
  readonly yes?: boolean;
}

export const certificatesRevoke: CommandDefinition<RevokeOptions> = {
  usage: '<host>',
  summary: 'revoke the present certificate at its authority; another one is ordered',
  options: (command) =>
    command
      .addOption(
        new Option('--reason <reason>', 'the reason given to the authority')
          .choices(Object.keys(reasons))
          .default('unspecified'),
      )
      .option('-y, --yes', 'do not ask'),
  examples: ['portico certificates revoke portal.acme.example --reason key-compromise'],
  exits: { 0: 'revoked', 1: 'error, or not confirmed' },
  run: async (world, options) => {
    const { host, reason } = options;
    const server = await openServer(world, options, 'warn');
    const { settings, sealer } = server;
    const store = await openStore(settings.store);
    try {
      const row = await store.selectFrom('certificate').selectAll().where('host', '=', host).executeTakeFirst();
      if (row === undefined) {
        throw new PortalError(
          'not-found',
          `there is no certificate of ${host}`,
          'portico domains check lists the domains.',
        );
      }
      const authorities = openAuthorities({ world, settings, store, sealer });
      const authority = authorities.find((entry) => entry.authority.id === row.ca)?.authority;
      if (authority === undefined) {
        const hint = 'Only certificates of an authority under certificates.acme can be revoked there.';
        throw new PortalError('not-found', `the certificate of ${host} is of no authority that is configured`, hint);
      }
      const { fingerprint } = factsOf(row.chain, sealer.open(row.sealed_key, sealedAs.host(host)));
      const question = `Revoke the certificate of ${host} (${fingerprint.slice(0, 23)}...) at ${authority.name}?`;
      if (options.yes !== true && !(await world.confirm(question))) {
        world.report('Nothing was revoked. To revoke without being asked: --yes\n');
        return exit.error;
      }
      await authority.revoke(row.chain, reasons[reason]);
      const operation = shellOperation(world, store, { action: 'revoke-certificate', subject: host, reason });
      const message = `revoked at ${authority.name}: ${reason}`;
      await executeOperation(operation, async () => ({
        ...{ subject: host, detail: message, pass: null },
        write: async (tx) => {
          await tx.deleteFrom('certificate').where('host', '=', host).where('seq', '=', row.seq).execute();
          await updateTask(tx, host, { next_act: operation.now });
          await writeEvents(tx, [{ kind: 'certificate', name: host, reason: 'Revoked', message }], '', operation.now);
        },
      }));
      world.print(`Revoked. If the domain is still in the files, the reconciler gets another one now.\n`);
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
