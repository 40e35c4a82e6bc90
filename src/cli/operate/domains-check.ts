// `portico domains check`: examines DNS, authorities and the listener, prints what to create, and has the reconciler check again.
import { stringify } from 'yaml';
import { openResolvers } from '../../adapters/dns.ts';
import { listenerOf } from '../../app/assemble-controllers.ts';
import { openAuthorities } from '../../app/open-authorities.ts';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { normalHost } from '../../config/documents/hostname.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { PortalError } from '../../core/portal-error.ts';
import { examineDomain } from '../../domains/doctor.ts';
import { probe } from '../../edge/probe.ts';
import { openStore } from '../../store/store.ts';
import { liveDomains, requestDomainChecks } from '../../store/tables/domain-checks.ts';
import { type CommandDefinition, output } from '../command.ts';
import { domainText } from '../print/domain.ts';
import type { OutputFormat } from '../print/table.ts';
import { isRunning } from './running-reconciler.ts';

interface DomainsCheckOptions extends CommonOptions {
  /** Absent checks every domain. */
  readonly host?: string;
  readonly output: OutputFormat;
  readonly mail?: boolean;
}

/** Hosts examined concurrently; each asks every resolver and the listener. */
const CONCURRENT_HOSTS = 20;

export const domainsCheck: CommandDefinition<DomainsCheckOptions> = {
  usage: '[host]',
  summary: 'what DNS, authorities and the listener say, and what to create',
  options: (command) =>
    command
      .option(
        '--mail',
        'what receivers of emails check: SPF, DKIM, DMARC, MX and PTR of each sender domain, or of this one',
      )
      .addOption(output()),
  examples: [
    'portico domains check',
    'portico domains check portal.acme.example',
    'portico domains check --mail acme.example',
  ],
  exits: { 0: 'all are ready', 1: 'error', 4: 'something is missing' },
  run: async (world, options) => {
    if (options.mail === true) return (await import('../mail/check-mail.ts')).checkMail(world, options);
    const server = await openServer(world, options, 'warn');
    const { settings, sealer } = server;
    const store = await openStore(settings.store);
    try {
      const policy = hostPolicy(settings.edge, settings.certificates);
      const hosts = options.host === undefined ? await liveDomains(store) : [hostIn(options.host)];
      const place = listenerOf(settings);
      const parts = {
        challengeZone: settings.certificates.challengeZone,
        ...{ store, policy, resolvers: openResolvers(settings.edge.resolvers) },
        authorities: openAuthorities({ world, settings, store, sealer }).map(({ authority }) => authority),
        probe: (host: string) => (place === null ? null : probe(place, host)),
      };
      const examined = await inGroups(hosts, (host) => examineDomain(host, parts));
      const reconciling = await isRunning(world, store);
      await store
        .transaction()
        .execute((tx) =>
          requestDomainChecks(tx, options.host === undefined ? null : (hosts[0] ?? ''), world.clock.now()),
        );
      const context = { edgeTarget: policy.edgeTarget ?? '', reconciling };
      if (options.output === 'json') world.print(`${JSON.stringify(examined, null, 2)}\n`);
      else if (options.output === 'yaml') world.print(stringify(examined));
      else world.print(examined.map((one) => domainText(one, context)).join('\n') || 'There is no live domain.\n');
      return examined.every(({ ready }) => ready) ? exit.fine : exit.notReady;
    } finally {
      await store.destroy();
    }
  },
};

function hostIn(text: string): string {
  const host = normalHost(text);
  if (host !== '') return host;
  throw new PortalError('input-invalid', `"${text}" is not a hostname`, 'Write it as in portal.example.com.');
}

async function inGroups<T>(hosts: readonly string[], work: (host: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < hosts.length; start += CONCURRENT_HOSTS) {
    results.push(...(await Promise.all(hosts.slice(start, start + CONCURRENT_HOSTS).map(work))));
  }
  return results;
}
