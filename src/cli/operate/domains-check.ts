// `portico domains check`: the DNS and certificate doctor. Looks for itself, says what to create, and has the reconciler look.
import { stringify } from 'yaml';
import { openResolvers } from '../../adapters/dns.ts';
import { listenerOf } from '../../app/assemble-controllers.ts';
import { openAuthorities } from '../../app/open-authorities.ts';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { normalHost } from '../../config/documents/hostname.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { PortalError } from '../../core/portal-error.ts';
import { examineDomain } from '../../domains/doctor.ts';
import { probe } from '../../edge/probe.ts';
import { openStore, type Store } from '../../store/store.ts';
import { requestDomainChecks } from '../../store/tables/domain-checks.ts';
import { domainText } from '../print/domain.ts';
import type { OutputFormat } from '../print/table.ts';
import { isRunning } from './approve.ts';

export interface DomainsCheckOptions extends CommonOptions {
  /** Null checks every domain. */
  readonly host: string | null;
  readonly output: OutputFormat;
}

/** Hosts examined at once. */
const AT_ONCE = 20;

export async function domainsCheck(world: World, options: DomainsCheckOptions): Promise<Exit> {
  const server = await openServer(world, options, 'warn');
  const { settings, sealer } = server;
  const store = await openStore(settings.store);
  try {
    const policy = hostPolicy(settings.edge, settings.certificates);
    const hosts = options.host === null ? await liveHosts(store) : [hostIn(options.host)];
    const place = listenerOf(settings);
    const parts = {
      ...{ store, policy, resolvers: openResolvers(settings.edge.resolvers) },
      authorities: openAuthorities({ world, settings, store, sealer }).map(({ authority }) => authority),
      probe: (host: string) => (place === null ? null : probe(place, host)),
    };
    const examined = await inGroups(hosts, (host) => examineDomain(host, parts));
    const reconciling = await isRunning(world, store);
    await store
      .transaction()
      .execute((tx) => requestDomainChecks(tx, options.host === null ? null : (hosts[0] ?? ''), world.clock.now()));
    const context = { edgeTarget: policy.edgeTarget ?? '', reconciling };
    if (options.output === 'json') world.print(`${JSON.stringify(examined, null, 2)}\n`);
    else if (options.output === 'yaml') world.print(stringify(examined));
    else world.print(examined.map((one) => domainText(one, context)).join('\n') || 'There is no live domain.\n');
    return examined.every(({ ready }) => ready) ? exit.fine : exit.notReady;
  } finally {
    await store.destroy();
  }
}

function hostIn(text: string): string {
  const host = normalHost(text);
  if (host !== '') return host;
  throw new PortalError('input-invalid', `"${text}" is no hostname`, 'Write it as in portal.example.com.');
}

async function liveHosts(store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'domain')
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

async function inGroups<T>(hosts: readonly string[], work: (host: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < hosts.length; start += AT_ONCE) {
    results.push(...(await Promise.all(hosts.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
