// A year of ten thousand domains (each night; at each commit fewer of both) in a world with a clock of its own: the real
// controllers and a real store, an authority that counts every request against the limits of a public one, and names that come
// and go. The seed can be given: PORTICO_SIMULATION_SEED.

import { expect, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { WaitingList } from '../../src/certificates/choose-authority.ts';
import type { CertificateParts } from '../../src/certificates/context.ts';
import { reconcileCertificate } from '../../src/certificates/controller.ts';
import { noDnsChallenges } from '../../src/certificates/dns-challenges.ts';
import type { CertificateReader } from '../../src/certificates/facts.ts';
import { maintain } from '../../src/certificates/maintenance.ts';
import { RenewalCalendar } from '../../src/certificates/renewal-calendar.ts';
import { Suspicions } from '../../src/certificates/suspicions.ts';
import { type AcmeAuthority, AcmeError, type Order } from '../../src/core/certificates/acme.ts';
import type { QuotaName, Quotas } from '../../src/core/certificates/quota.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Resolver } from '../../src/core/domains/dns.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { noMetrics } from '../../src/core/metrics.ts';
import { Secret } from '../../src/core/secret.ts';
import { checkDomain } from '../../src/domains/controller.ts';
import { reconcileDomains } from '../../src/domains/readiness.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { insertBatches } from '../../src/store/insert-batches.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { dueTasks } from '../../src/store/tables/certificate-tasks.ts';
import { dueDomains } from '../../src/store/tables/domain-checks.ts';
import { internalHosts } from '../support/internal-hosts.ts';
import { sized } from '../support/test-size.ts';

const seed = Number(process.env['PORTICO_SIMULATION_SEED'] ?? 1);
const START = Date.UTC(2026, 0, 1);
const EDGE = 'edge.example.net';

const limits: Quotas = {
  orders: { max: 300, window: 3 * HOUR },
  certificates: { max: 50, window: 7 * DAY },
  duplicates: { max: 5, window: 7 * DAY },
  failures: { max: 5, window: HOUR },
};

/** An authority that keeps the books, and refuses what breaks a limit. */
class CountingAuthority implements AcmeAuthority {
  readonly id = 'https://authority.test/dir';
  readonly name = 'authority.test';
  readonly issuedAt: number[] = [];
  /** Those of names that had one before. */
  readonly renewedAt: number[] = [];
  refused = 0;
  readonly #clock: Clock;
  readonly #life: number;
  readonly #fails: (host: string) => boolean;
  readonly #known = new Set<string>();
  readonly #uses = new Map<string, number[]>();
  readonly #orders = new Map<string, { host: string; status: Order['status'] }>();

  constructor(clock: Clock, life: number, fails: (host: string) => boolean) {
    this.#clock = clock;
    this.#life = life;
    this.#fails = fails;
  }

  identities = async () => [];
  renewalInfo = async () => null;
  revoke = async () => undefined;
  keyAuthorization = async () => 'answer';
  challenges = async (order: Order) => [
    { type: 'http-01' as const, url: order.url, token: order.url, status: 'pending' as const, problem: null },
  ];

  async placeOrder(host: string): Promise<Order> {
    this.#count('orders', '');
    const url = `order-${this.#orders.size}`;
    this.#orders.set(url, { host, status: 'pending' });
    return this.fetchOrder(url);
  }

  async fetchOrder(url: string): Promise<Order> {
    const { status } = this.#order(url);
    return { url, status, authorizations: [url], finalize: url, certificate: url, problem: null, retryAfter: null };
  }

  async answer({ url }: { readonly url: string }): Promise<void> {
    const order = this.#order(url);
    const fails = this.#fails(order.host);
    if (fails) this.#count('failures', order.host);
    order.status = fails ? 'invalid' : 'ready';
  }

  async finalize({ url }: Order): Promise<Order> {
    const order = this.#order(url);
    if (order.status !== 'ready') throw new AcmeError(this.name, { type: 'orderNotReady', detail: url }, 403, null);
    this.issuedAt.push(this.#clock.now());
    // As public authorities do: the same name again is not a new certificate of its domain.
    if (this.#known.has(order.host)) this.renewedAt.push(this.#clock.now());
    else this.#count('certificates', registered(order.host));
    this.#known.add(order.host);
    this.#count('duplicates', order.host);
    order.status = 'valid';
    return this.fetchOrder(url);
  }

  async download({ url }: Order): Promise<string> {
    const { host } = this.#order(url);
    return JSON.stringify({ host, notBefore: this.#clock.now() - HOUR, notAfter: this.#clock.now() + this.#life });
  }

  #order(url: string) {
    const order = this.#orders.get(url);
    if (order === undefined) throw new Error(`no order ${url}`);
    return order;
  }

  #count(quota: QuotaName, subject: string): void {
    const { max, window } = limits[quota];
    const key = `${quota} ${subject}`;
    const now = this.#clock.now();
    const uses = (this.#uses.get(key) ?? []).filter((at) => at > now - window);
    this.#uses.set(key, [...uses, now]);
    if (uses.length < max) return;
    this.refused += 1;
    throw new AcmeError(this.name, { type: 'rateLimited', detail: key }, 429, now + HOUR);
  }
}

const reader: CertificateReader = {
  factsOf: (chain) => {
    const { host, notBefore, notAfter } = JSON.parse(chain) as { host: string; notBefore: number; notAfter: number };
    return { chain, names: [host], notBefore, notAfter, fingerprint: chain };
  },
  ariIdOf: async () => null,
  fingerprintOf: (chain) => chain,
};

const registered = (host: string): string => host.split('.').slice(-2).join('.');

interface Year {
  readonly authority: CountingAuthority;
  readonly store: Store;
  /** Hosts that had no valid certificate at some time after their first, though their name pointed to this edge. */
  readonly uncovered: readonly string[];
}

interface YearOptions {
  readonly hosts: readonly string[];
  /** Milliseconds. */
  readonly life: number;
  readonly days: number;
  /** True while the authority cannot be reached. */
  readonly isDown?: (now: number) => boolean;
  /** How often a job dies at a named place of its order, as when its process is killed there. */
  readonly dies?: number;
}

async function liveThrough({ hosts, life, days, isDown = () => false, dies = 0 }: YearOptions): Promise<Year> {
  let now = START;
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
  const { unit: random } = seededRandom(seed);
  const store = await openStore('sqlite::memory:');
  const log = openLog('silent');
  const gone = new Set<string>();
  // One validation in a hundred fails, for an unknown reason.
  const authority = new CountingAuthority(clock, life, () => random() < 0.01);
  const place = authority.placeOrder.bind(authority);
  authority.placeOrder = async (host) => {
    if (isDown(now)) throw new AcmeError(authority.name, { type: 'unreachable', detail: 'down' }, 0, null);
    return place(host);
  };
  const resolver: Resolver = {
    name: 'resolver',
    ask: async (name, type) => {
      if (name === EDGE) return { state: 'answered', records: [{ type: 'A', name, ttl: 300, data: '192.0.2.1' }] };
      const found = type === 'CNAME' && !gone.has(name);
      return { state: 'answered', records: found ? [{ type: 'CNAME', name, ttl: 300, data: EDGE }] : [] };
    },
  };
  const parts: CertificateParts = {
    ...{
      store,
      clock,
      log,
      metrics: noMetrics,
      random,
      reader,
      sealer: createSealer(new Secret('a secret')),
      resolvers: [],
      dnsChallenges: noDnsChallenges,
    },
    authorities: [{ authority, limits, challenges: ['http-01', 'tls-alpn-01'] }],
    ...{ registeredDomain: async (host) => registered(host), calendar: new RenewalCalendar(store) },
    ...{ waiting: new WaitingList(), suspicions: new Suspicions(), probe: () => null },
    step: () => {
      if (random() < dies) throw new Error('the process was killed');
    },
  };
  const signal = new AbortController().signal;
  const domains = { store, resolvers: [resolver], edgeTarget: EDGE, grace: DAY, clock, random };
  await want(store, hosts);
  const policy = { ...internalHosts, edgeTarget: EDGE, issuer: 'acme' as const };
  for (let at = 0; at < hosts.length; at += 400) {
    await reconcileDomains(hosts.slice(at, at + 400), { store, fence: 0, policy, now });
  }
  const covered = new Map<string, number>();
  const uncovered = new Set<string>();
  const end = START + days * DAY;
  for (let hour = 0; hour < days * 24; hour += 1) {
    // What the jobs of an hour sleep is part of that hour.
    now = Math.max(now, START + hour * HOUR);
    for (const host of await dueDomains(store, now, hosts.length)) {
      await checkDomain(host, 0, { ...domains, verified: () => undefined });
    }
    // A verified name is looked at each six hours; here only those are that something happened to.
    const verified = store.updateTable('domain_check').set({ next_check: end }).where('state', '=', 'Verified');
    await verified.where('next_check', '<', end).execute();
    if (random() < 0.2) await comeOrGo(store, gone, hosts, random, now);
    for (let due = await dueTasks(store, now, 500); due.length > 0; due = await dueTasks(store, now, 500)) {
      for (const host of due) await reconcileCertificate({ host, fence: 0, signal }, parts).catch(() => undefined);
    }
    if (hour % 24 === 0) {
      await maintain(0, parts);
      // A name that comes back while the authority cannot be reached has to wait.
      if (!isDown(now) && !isDown(now - 6 * HOUR)) await noteUncovered(store, gone, covered, uncovered, now);
    }
  }
  return { authority, store, uncovered: [...uncovered] };
}

/** A name leaves for some days, and one that left comes back. */
async function comeOrGo(
  store: Store,
  gone: Set<string>,
  hosts: readonly string[],
  random: () => number,
  now: number,
): Promise<void> {
  const [back] = gone;
  const leaving = hosts[Math.floor(random() * hosts.length)] ?? '';
  if (back !== undefined && random() < 0.5) gone.delete(back);
  else gone.add(leaving);
  const touched = [leaving, back ?? leaving];
  await store.updateTable('domain_check').set({ next_check: now }).where('host', 'in', touched).execute();
}

async function noteUncovered(
  store: Store,
  gone: ReadonlySet<string>,
  covered: Map<string, number>,
  uncovered: Set<string>,
  now: number,
): Promise<void> {
  for (const { host, not_after } of await store.selectFrom('certificate').select(['host', 'not_after']).execute()) {
    covered.set(host, not_after);
  }
  // A name that came back a moment ago is not looked at yet.
  const verified = await store
    .selectFrom('domain_check')
    .select('host')
    .where('state', '=', 'Verified')
    .where('since', '<', now - 2 * HOUR)
    .execute();
  for (const { host } of verified) {
    if ((covered.get(host) ?? now + 1) <= now && !gone.has(host)) uncovered.add(host);
  }
}

async function want(store: Store, hosts: readonly string[]): Promise<void> {
  const spec = JSON.stringify({ issuer: 'acme', keyType: 'ecdsa-p256' });
  const rows = hosts.flatMap((name) => [
    { kind: 'domain', name, spec: '{}' },
    { kind: 'certificate', name, spec },
  ]);
  await store.transaction().execute((tx) =>
    insertBatches(
      tx,
      rows,
      (row) => ({ ...row, brand: 'x', digest: '', file: '', line: 1, archived_at: null, seq: 0 }),
      (values) => tx.insertInto('resource').values(values),
    ),
  );
}

/** The most renewals within an hour, and the mean, since the first one. */
function renewals({ renewedAt }: CountingAuthority, days: number): { most: number; mean: number } {
  const counts = new Map<number, number>();
  for (const at of renewedAt) {
    const index = Math.floor(at / HOUR);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const [first = 0] = renewedAt;
  return { most: Math.max(...counts.values()), mean: renewedAt.length / ((START + days * DAY - first) / HOUR) };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `portal.brand-${index}.example`);

test('domains by the thousand: no limit is broken, none ends, no hour has more than twice the mean', {
  timeout: 2400_000,
}, async () => {
  // Some of them are of one customer, who may have fifty certificates a week.
  const count = sized(300, 10_000);
  const days = sized(120, 365);
  const shared = Math.min(200, count / 5);
  const hosts = [
    ...names(count - shared),
    ...Array.from({ length: shared }, (_, index) => `site-${index}.shared.example`),
  ];
  const { authority, store, uncovered } = await liveThrough({ hosts, life: 90 * DAY, days });
  expect(authority.refused).toBe(0);
  expect(uncovered).toEqual([]);
  const { stored } = await store
    .selectFrom('certificate')
    .select((eb) => eb.fn.countAll<number>().as('stored'))
    .executeTakeFirstOrThrow();
  expect(stored).toBe(hosts.length);
  // Of few names, three are renewed within an hour now and then.
  const { most, mean } = renewals(authority, days);
  expect([most <= Math.max(3, 2 * mean), most, mean]).toEqual([true, most, mean]);
  await store.destroy();
});

test.each([
  ['six days', 6],
  ['forty-five days', 45],
])(
  'certificates of %s, with an authority that is away for a day now and then, and jobs that die anywhere',
  { timeout: 480_000 },
  async (_, life) => {
    const isDown = (now: number): boolean => Math.floor((now - START) / DAY) % 20 === 10;
    const { authority, store, uncovered } = await liveThrough({
      hosts: names(sized(20, 150)),
      life: life * DAY,
      days: sized(45, 120),
      isDown,
      dies: 0.02,
    });
    expect(authority.refused).toBe(0);
    expect(uncovered).toEqual([]);
    // One certificate for one intent: each that was issued was stored, but for those that may be under way at the end.
    const { stored } = await store
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('stored'))
      .where('reason', '=', 'Valid')
      .executeTakeFirstOrThrow();
    const { inProgress } = await store
      .selectFrom('certificate_task')
      .select((eb) => eb.fn.countAll<number>().as('inProgress'))
      .where('finalized', '=', 1)
      .executeTakeFirstOrThrow();
    expect(authority.issuedAt.length).toBe(stored + inProgress);
    await store.destroy();
  },
);
