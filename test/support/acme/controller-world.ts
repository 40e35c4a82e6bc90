// The controllers in this process, with everything around them real: store, DNS, authority, listeners. Only the clock can be moved.

import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { openAuthority } from '../../../src/adapters/acme/acme.ts';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openResolvers } from '../../../src/adapters/dns.ts';
import { openLog } from '../../../src/adapters/log.ts';
import { acmeAccountStore } from '../../../src/certificates/acme-accounts.ts';
import { WaitingList } from '../../../src/certificates/choose-authority.ts';
import { noDnsChallenges } from '../../../src/certificates/dns-challenges.ts';
import { x509Reader } from '../../../src/certificates/facts.ts';
import { RenewalCalendar } from '../../../src/certificates/renewal-calendar.ts';
import { Suspicions } from '../../../src/certificates/suspicions.ts';
import type { ChallengeType } from '../../../src/core/certificates/acme.ts';
import type { Quotas } from '../../../src/core/certificates/quota.ts';
import type { HostPolicy, KeyType } from '../../../src/core/domains/host-policy.ts';
import { DAY, HOUR } from '../../../src/core/durations.ts';
import { noMetrics } from '../../../src/core/metrics.ts';
import { Secret } from '../../../src/core/secret.ts';
import { reconcileDomains } from '../../../src/domains/readiness.ts';
import { createChallenges, withChallenges } from '../../../src/edge/challenges.ts';
import { startHttpsListener, startPlainListener } from '../../../src/edge/listeners.ts';
import { probe } from '../../../src/edge/probe.ts';
import { noTransportPolicy } from '../../../src/edge/response-headers.ts';
import { createSealer, type Sealer } from '../../../src/edge/seal.ts';
import { createServerNames } from '../../../src/edge/server-names.ts';
import { currentTicketKey } from '../../../src/edge/ticket-keys.ts';
import { createControllers } from '../../../src/reconcile/controllers.ts';
import type { Store } from '../../../src/store/store.ts';
import { conditionsOf, type StoredCondition } from '../../../src/store/tables/conditions.ts';
import { internalHosts } from '../internal-hosts.ts';
import { newStore } from '../test-store.ts';
import { type DnsServer, startDns } from './dns-server.ts';
import { freePort, type Pebble, type PebbleOptions, startPebble } from './pebble.ts';

const EDGE = 'edge.example.net';

/** Limits that no test meets unless it wants to. */
const generous: Quotas = {
  orders: { max: 1000, window: HOUR },
  certificates: { max: 1000, window: HOUR },
  duplicates: { max: 1000, window: HOUR },
  failures: { max: 1000, window: HOUR },
};

export interface AuthorityGiven {
  readonly directory: string;
  readonly limits?: Partial<Quotas>;
  readonly challenges?: readonly ChallengeType[];
  readonly profile?: string;
  readonly eab?: { readonly keyId: string; readonly key: string };
  readonly preferredChain?: string;
}

export interface ControllerWorld {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly dns: DnsServer;
  readonly pebble: Pebble;
  readonly httpsPort: number;
  /** Wants a domain and its certificate; its record is there. */
  want(host: string, keyType?: KeyType): Promise<void>;
  /** The host is no longer in the files. */
  drop(host: string): Promise<void>;
  /** Lets the controllers of these authorities do whatever is due now. */
  reconcile(...authorities: readonly AuthorityGiven[]): Promise<void>;
  pass(milliseconds: number): void;
  now(): number;
  condition(host: string, kind?: 'domain' | 'certificate', type?: string): Promise<StoredCondition>;
  certificates(): Promise<string[]>;
}

export async function controllerWorld(options: Partial<PebbleOptions> = {}): Promise<ControllerWorld> {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  const dns = await startDns();
  onTestFinished(() => dns.close());
  dns.a(EDGE, '127.0.0.1');
  const sealer = createSealer(new Secret('operator secret'));
  const log = openLog('silent');
  const challenges = createChallenges({ store, sealer });
  const shared = { clock: systemClock, log };
  const plain = await startPlainListener({
    ...{ ...shared, address: { host: '127.0.0.1', port: 0 } },
    handler: withChallenges(challenges, log, (_, response) => void response.writeHead(421).end()),
  });
  onTestFinished(() => plain.close());
  const names = createServerNames({ store, sealer });
  const secure = await startHttpsListener({
    transportPolicy: noTransportPolicy,
    ...{ ...shared, names, challenges },
    address: { host: '127.0.0.1', port: await freePort() },
    ticketKey: await currentTicketKey(store, sealer, Date.now()),
    handler: (_, response) => void response.end('hello'),
  });
  onTestFinished(() => secure.close());
  const pebble = await startPebble({ dns: dns.address, httpPort: plain.port, tlsPort: secure.port, ...options });
  onTestFinished(() => pebble.stop());

  let ahead = 0;
  const clock = { ...systemClock, now: () => Date.now() + ahead };
  const policy: HostPolicy = { ...internalHosts, edgeTarget: EDGE, issuer: 'acme' };
  const resolvers = openResolvers([dns.address]);
  const calendar = new RenewalCalendar(store);
  const waiting = new WaitingList();
  const suspicions = new Suspicions();
  const hosts: string[] = [];
  const controllersOf = (authorities: readonly AuthorityGiven[]) =>
    createControllers({
      log,
      records: null,
      domains: { store, resolvers, edgeTarget: EDGE, grace: DAY, clock, random: () => 0.5 },
      certificates: {
        ...{
          store,
          sealer,
          clock,
          log,
          metrics: noMetrics,
          resolvers,
          dnsChallenges: noDnsChallenges,
          reader: x509Reader,
          calendar,
          waiting,
          suspicions,

          random: () => 0.5,
        },
        authorities: authorities.map(({ directory, limits, challenges: types, profile, eab, preferredChain }) => ({
          authority: openAuthority({
            ...{ directory, clock, accounts: acmeAccountStore(store, sealer), email: 'ops@operator.example' },
            ...{
              profile: profile ?? null,
              preferredChain: preferredChain ?? null,
              roots: readFileSync(pebble.caFile, 'utf8'),
            },
            eab: eab === undefined ? null : { keyId: eab.keyId, key: new Secret(eab.key) },
          }),
          limits: { ...generous, ...limits },
          challenges: types ?? ['http-01', 'tls-alpn-01'],
        })),
        registeredDomain: async (host) => host.split('.').slice(-2).join('.'),
        probe: async (host) => {
          await names.refresh();
          return probe({ host: '127.0.0.1', port: secure.port }, host);
        },
        step: () => undefined,
      },
    });

  const resource = (kind: string, name: string, spec: object) => ({
    ...{
      kind,
      name,
      brand: 'acme',
      spec: JSON.stringify(spec),
      digest: '',
      file: '',
      line: 1,
      archived_at: null,
      seq: 0,
    },
  });
  return {
    ...{ store, sealer, dns, pebble, httpsPort: secure.port },
    want: async (host, keyType = 'ecdsa-p256') => {
      dns.cname(host, EDGE);
      hosts.push(host);
      const rows = [
        resource('domain', host, { portal: 'acme', canonical: true }),
        resource('certificate', host, { issuer: 'acme', keyType }),
      ];
      await store.insertInto('resource').values(rows).execute();
    },
    drop: async (host) => {
      await store.updateTable('resource').set({ archived_at: clock.now() }).where('name', '=', host).execute();
    },
    reconcile: async (...authorities) => {
      await reconcileDomains(hosts, { store, fence: 0, policy, now: clock.now() });
      const controllers = controllersOf(authorities.length > 0 ? authorities : [{ directory: pebble.directory }]);
      controllers.wake(0);
      await controllers.drain(0);
      await controllers.close();
    },
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    now: clock.now,
    condition: async (host, kind = 'certificate', type = 'Ready') => {
      const found = (await conditionsOf(store, host)).find((entry) => entry.kind === kind && entry.type === type);
      if (found === undefined) throw new Error(`nothing is said of ${kind} ${host}`);
      return found;
    },
    certificates: async () =>
      (await store.selectFrom('certificate').select('host').orderBy('host').execute()).map(({ host }) => host),
  };
}
