// The console over a repository with a brand for every kind of trouble: real Git, a real store, what the reconciler's own parts wrote.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openLog } from '../../../src/adapters/log.ts';
import { everyMilliseconds } from '../../../src/adapters/schedule.ts';
import { dialingByOrigin } from '../../../src/app/call-origins.ts';
import { desiredReader } from '../../../src/app/read-folder.ts';
import { namesOf } from '../../../src/app/start-console.ts';
import { readyOf } from '../../../src/certificates/context.ts';
import { createAuthority } from '../../../src/certificates/internal-authority.ts';
import { hostPolicy } from '../../../src/config/settings/edge.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import { startConsole } from '../../../src/console/http/console.ts';
import { createSessions } from '../../../src/console/http/sessions.ts';
import { sha256 } from '../../../src/core/canonical.ts';
import { failedReady, heldReady, orderingReady, validReady } from '../../../src/core/certificates/text.ts';
import type { DnsAnswer, Resolver } from '../../../src/core/domains/dns.ts';
import { DAY, HOUR } from '../../../src/core/durations.ts';
import type { PortalName } from '../../../src/core/ids.ts';
import { noMetrics } from '../../../src/core/metrics.ts';
import { channelLabel } from '../../../src/core/notifications/notification.ts';
import { FIRST_SOURCE } from '../../../src/core/plan/ownership.ts';
import { Secret } from '../../../src/core/secret.ts';
import { addContact } from '../../../src/customers/contact.ts';
import { addCustomer } from '../../../src/customers/customer.ts';
import { checkDomain } from '../../../src/domains/controller.ts';
import { reconcileDomains } from '../../../src/domains/readiness.ts';
import { trustedProxyList } from '../../../src/edge/client-address.ts';
import { createRefusalLog } from '../../../src/edge/refusal-log.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { queueEmail } from '../../../src/mail/outbox.ts';
import { reconcilerCondition } from '../../../src/operations/reconciler-state.ts';
import { createFollower } from '../../../src/reconcile/follow.ts';
import { createLease } from '../../../src/reconcile/lease.ts';
import { planPass } from '../../../src/reconcile/pass.ts';
import { sealedAs } from '../../../src/store/sealed-columns.ts';
import { openStore } from '../../../src/store/store.ts';
import { writeBreakGlass } from '../../../src/store/tables/break-glass.ts';
import { writeCertificate } from '../../../src/store/tables/certificates.ts';
import { readConditions, writeConditions, writeEvents } from '../../../src/store/tables/conditions.ts';
import { addUses } from '../../../src/store/tables/quota-uses.ts';
import { readApprovals, writeSuspension } from '../../../src/store/tables/requests.ts';
import { cheapHasher } from '../cheap-hasher.ts';
import { followRepository } from '../git.ts';
import { workplace } from '../running.ts';
import { newStoreUrl } from '../test-store.ts';
import { images } from './images.ts';

const TOKEN = 'open sesame';
const DIRECTORY = 'https://ca.example/directory';
export const hostile = '<script>alert(1)</script> & "Söhne"';

const document = (name: string, rest = ''): string =>
  [
    'apiVersion: portico/v1',
    'kind: Portal',
    `name: ${name}`,
    `brand: ${name.toUpperCase()} Telecom`,
    `domains: [portal.${name}.example]`,
    'currencies: [EUR]',
    'sections: [cdr, payments]',
    rest,
  ].join('\n');

/** A brand a trouble; each is called by it. */
const troubles = [
  ...['invalid', 'newborn', 'blocked', 'suspended', 'drifted', 'pending', 'misdirected', 'lost'],
  ...['waiting', 'failing', 'held', 'unserved', 'expiring', 'archived'],
] as const;

const settingsText = `
edge: { target: edge.example.net }
certificates:
  issuer: acme
  acme: [{ directory: '${DIRECTORY}', email: ops@example.net }]
  challengeZone: challenges.example.net
dns: [{ zone: example.net, server: 192.0.2.53, tsig: { name: portico, key: { env: DNS_KEY } } }]
`;

export type BrandWorld = Awaited<ReturnType<typeof brandWorld>>;

/** The folder holds Git, mirror and store; the test that makes the world removes it. */
export async function brandWorld() {
  const place = workplace();
  const state = mkdtempSync(join(tmpdir(), 'brand-'));
  const read = await readSettings(settingsText, 'portico.yaml', {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { settings } = read;
  const store = await openStore(await newStoreUrl(join(state, 'store.db')));
  const own = { time: Date.parse('2026-06-15T12:00:00Z'), now: (): number => own.time };
  const clock = { now: () => own.now(), sleep: systemClock.sleep };
  const log = openLog('silent');
  const source = followRepository(place.folder, join(state, 'mirror'));
  const readDesired = desiredReader(settings, { images });
  const limits = settings.guards;
  const always = { isOpen: () => true, nextOpening: () => null };
  const follower = createFollower({
    ...{
      store,
      source,
      clock,
      log,
      readDesired,
      limits,
      approval: limits.approval,
      selfHeal: false,
      windows: always,
      signers: null,
    },
    ...{ inputsDigest: 'test', step: () => undefined },
  });
  const lease = createLease({ store, clock, holder: 'one', isGone: () => true });
  const fenced = async (): Promise<number> => {
    const fence = await lease.hold();
    if (fence === null) throw new Error('another reconciler is active');
    return fence;
  };
  const sealer = createSealer(new Secret('0'.repeat(64)));
  const pass = (milliseconds: number): void => {
    own.time += milliseconds;
  };
  /** One pass; lifted guards let go whatever it would remove. */
  const follow = async (guards: 'kept' | 'lifted' = 'kept') => {
    await follower.once({ fence: await fenced() });
    const blocked = (await readConditions(store)).flatMap(({ detail }) => detail?.plan ?? []);
    if (guards === 'lifted') await follower.once({ fence: await fenced(), approved: blocked[0] ?? '' });
  };
  const sent: string[] = [];
  const parts = { place, store, settings, clock, sealer, fenced, pass, follow };
  await arrange(parts);
  const console = await startConsole({
    environment: 'test',
    release: 'test',
    ...{
      store,
      clock,
      log,
      refusals: createRefusalLog({ log, metrics: noMetrics, clock, key: new Uint8Array(32) }),
      source,
      ...{ sourceId: FIRST_SOURCE, sourceName: '', sources: [] },
      signers: null,
      approval: limits.approval,
      token: new Secret(TOKEN),
      dialingOf: dialingByOrigin(settings),
      tokenLife: settings.console.tokens,
      listen: { host: '127.0.0.1', port: 0 },
    },
    ...{ portalUrl: (host: string) => `https://${host}`, sealer, readDesired, images },
    ...{ mailHook: null, fetchText: async () => '' },
    names: namesOf(settings),
    notifications: {
      subscriptions: [{ channel: { kind: 'email', address: 'ops@operator.test' }, on: ['failed'] }],
      send: async (channel, { subject }) => {
        sent.push(`${channelLabel(channel)}: ${subject}`);
        return 'accepted for delivery';
      },
      link: null,
    },
    compare: async (revision) =>
      planPass(revision, {
        ...{ store, readDesired, limits, selfHeal: false, now: clock.now() },
        approved: await readApprovals(store, clock.now()),
      }),
    reconciler: () => reconcilerCondition(store, { running: true, every: settings.source.every, now: clock.now() }),
    ...{ trustedProxies: trustedProxyList([]), url: null, openid: null, users: new Map(), recentProof: HOUR },
    operations: {
      ...{ checks: [], servingChecks: [], token: null },
      metrics: { contentType: 'text/plain', scrape: async () => '', count: () => undefined },
    },
    every: everyMilliseconds,
    hook: { secrets: [], clock, log, requestPass: () => undefined },
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(console.url + path, { redirect: 'manual', headers: { authorization: `Bearer ${TOKEN}` }, ...init });
  return {
    ...parts,
    /** Notices, as channel and subject. */
    sent,
    url: console.url,
    token: TOKEN,
    ask,
    /** Cookie of a user of that role. */
    sessionOf: async (role: 'viewer' | 'operator'): Promise<string> => {
      const sessions = createSessions({ store, clock, secure: true, proofOf: () => sha256(TOKEN) });
      const opened = { name: role, role };
      const cookie = await store.transaction().execute((tx) => sessions.open(tx, opened, 'token', clock.now()));
      return cookie.split(';')[0] ?? '';
    },
    text: async (path: string): Promise<string> => (await ask(path)).text(),
    close: async () => {
      await console.close();
      await source.close();
      await store.destroy();
      await place.remove();
    },
  };
}

type Arranging = Pick<BrandWorld, 'place' | 'store' | 'settings' | 'clock' | 'sealer' | 'fenced' | 'pass' | 'follow'>;

/** Three commits, an hour apart each, and what the controllers would have seen of each name. */
async function arrange(world: Arranging): Promise<void> {
  const { place, store, pass, follow, clock } = world;
  const file = (name: string): string => `portals/${name}/portal.yaml`;
  for (const name of troubles) if (name !== 'newborn') place.save(file(name), document(name));
  place.save(file('blocked'), document('blocked', 'protect: true'));
  place.save(
    file('hostile'),
    document('hostile', `footer: '${hostile}'`)
      .replace('HOSTILE Telecom', `'${hostile}'`)
      .replace(/brand: (.*) Telecom/, 'brand: $1'),
  );
  place.save(
    'portals/pending/overrides.yaml',
    'apiVersion: portico/v1\nkind: Overrides\nportal: pending\ncustomers:\n  CUST-7:\n    hide: [payments]\n    reason: pays by invoice\n',
  );
  place.commit('Fourteen brands');
  await follow();
  await controllers(world);
  pass(HOUR);
  place.git('rm', '-qr', 'portals/archived');
  place.commit('One goes');
  await follow('lifted');
  pass(HOUR);
  place.save(file('invalid'), document('invalid', 'colour: blue'));
  place.save(file('newborn'), document('newborn', 'colour: blue'));
  place.save(file('pending'), document('pending', 'footer: All rights reserved').replace('[EUR]', '[EUR, USD]'));
  place.git('rm', '-qr', 'portals/blocked');
  place.commit('Some go, some are wrong');
  await store
    .updateTable('resource')
    .set({ spec: '{"codes":["XXX"],"default":"XXX"}' })
    .where('kind', '=', 'currencies')
    .where('name', '=', 'drifted')
    .execute();
  const at = clock.now();
  await writeSuspension(store, { portal: 'suspended', reason: 'a migration', actor: 'kim', at });
  await follow();
  pass(HOUR);
  await accounts(world);
}

/** What each resolver says of a name. */
const zone: Readonly<Record<string, (name: string) => DnsAnswer>> = {
  pending: () => ({ state: 'answered', records: [] }),
  misdirected: (name) => ({ state: 'answered', records: [{ type: 'A', name, ttl: 60, data: '192.0.2.7' }] }),
  lost: () => ({ state: 'answered', records: [] }),
};
const EDGE = 'edge.example.net';
const edgeRecord = (name: string): DnsAnswer => ({
  state: 'answered',
  records: [{ type: 'CNAME', name, ttl: 300, data: EDGE }],
});
const edgeAddress: DnsAnswer = {
  state: 'answered',
  records: [{ type: 'A', name: EDGE, ttl: 300, data: '192.0.2.1' }],
};

function resolverOf(name: string, zoneOf: (brand: string) => (name: string) => DnsAnswer): Resolver {
  return {
    name,
    ask: async (host, type) => {
      const answer = host === EDGE ? edgeAddress : zoneOf(host.split('.')[1] ?? '')(host);
      if (answer.state !== 'answered') return answer;
      return { ...answer, records: answer.records.filter((record) => record.type === type) };
    },
  };
}

async function controllers(world: Arranging): Promise<void> {
  const { store, settings, clock, fenced } = world;
  const policy = hostPolicy(settings.edge, settings.certificates);
  const rows = await store.selectFrom('resource').select('name').where('kind', '=', 'domain').execute();
  const hosts = rows.map(({ name }) => name);
  await reconcileDomains(hosts, { store, fence: await fenced(), policy, now: clock.now() });
  const checkAll = async (zoneOf: (brand: string) => (name: string) => DnsAnswer): Promise<void> => {
    const resolvers = ['192.0.2.53', '198.51.100.53'].map((name) => resolverOf(name, zoneOf));
    const rest = { edgeTarget: EDGE, grace: DAY, random: () => 0.5, verified: () => undefined };
    for (const host of hosts) await checkDomain(host, await fenced(), { store, resolvers, clock, ...rest });
  };
  await checkAll((brand) => (brand === 'lost' ? edgeRecord : (zone[brand] ?? edgeRecord)));
  await checkAll((brand) => zone[brand] ?? edgeRecord);
  await certificates(world, hosts);
}

async function certificates(world: Arranging, hosts: readonly string[]): Promise<void> {
  const { store, clock, sealer } = world;
  const authority = createAuthority({ store, sealer, clock });
  const now = clock.now();
  for (const host of hosts) {
    const brand = host.split('.')[1] ?? '';
    const none = ['pending', 'misdirected', 'waiting', 'failing', 'held'].includes(brand);
    if (!none) {
      const { chain, key, notBefore, notAfter } = await authority.issue(host, now);
      const row = { host, issuer: 'acme', ca: DIRECTORY, chain, sealed_key: sealer.seal(key, sealedAs.host(host)) };
      const dates = { not_before: notBefore, not_after: notAfter, renew_at: now + 55 * DAY, ask_at: now + HOUR };
      await store.transaction().execute((tx) => writeCertificate(tx, { ...row, ...dates }, now));
    }
    const ready = none ? orderingReady('ca.example') : validReady('ca.example', { notAfter: now + 90 * DAY }, null);
    await store.transaction().execute((tx) => writeConditions(tx, [readyOf(host, ready)], '', now));
  }
  const failing = failedReady(
    'ca.example: the file at /.well-known/acme-challenge could not be fetched',
    'Open port 80 to the world.',
    now + HOUR,
  );
  const held = heldReady('ca.example: no more than 50 certificates within 7 days for held.example', now + 2 * HOUR);
  const unserved = {
    kind: 'certificate',
    name: 'portal.unserved.example',
    type: 'Serving',
    status: 'False',
    reason: 'NotServed',
    message: 'the public listener answers with another certificate; see whether portico serve runs on this store',
  } as const;
  const expiring = {
    kind: 'certificate',
    name: 'portal.expiring.example',
    type: 'Lasting',
    status: 'False',
    reason: 'ExpiresSoon',
    message:
      'the certificate ends 2026-06-20T12:00:00.000Z: it should have been renewed by now; its condition Ready says what prevents it',
  } as const;
  const waiting = {
    status: 'False',
    reason: 'WaitingForDomain',
    message: 'it is ordered as soon as the name points to this edge',
  } as const;
  await store.transaction().execute(async (tx) => {
    await writeConditions(
      tx,
      [
        readyOf('portal.failing.example', failing),
        readyOf('portal.held.example', held),
        readyOf('portal.waiting.example', waiting),
        unserved,
        expiring,
      ],
      '',
      now,
    );
    await writeConditions(tx, [readyOf('portal.failing.example', orderingReady('ca.example'))], '', now + 1);
    const again = failedReady('ca.example: rate limited', 'It is tried again.', now + 2 * HOUR);
    await writeConditions(tx, [readyOf('portal.failing.example', again)], '', now + 2);
    await tx
      .updateTable('certificate_task')
      .set({ failures: 2, next_act: now + HOUR, caa: '[]' })
      .where('host', '=', 'portal.failing.example')
      .execute();
    const subjects = { orders: '', certificates: 'failing.example', failures: 'portal.failing.example' };
    await addUses(tx, DIRECTORY, 'portal.failing.example', subjects, now);
    await writeEvents(
      tx,
      [{ kind: 'domain', name: 'portal.pending.example', reason: 'Noted', message: hostile }],
      '',
      now,
    );
  });
}

async function accounts({ store, clock, sealer }: Arranging): Promise<void> {
  const now = clock.now();
  const hasher = cheapHasher();
  for (const [id, portal, name] of [
    ['CUST-7', 'pending', 'Harbour Hotels'],
    ['CUST-8', 'pending', hostile],
    ['CUST-9', 'hostile', 'Elsewhere Ltd'],
  ] as const) {
    const customer = {
      id,
      portal: portal as PortalName,
      type: 'customer',
      name,
      currency: 'EUR',
      timezone: 'UTC',
    } as const;
    await addCustomer(store, customer, now);
  }
  const contact = { customer: 'CUST-7', email: 'ann@harbour.example', name: 'Ann', password: 'correct horse' };
  await addContact(store, contact, hasher, now);
  const email = {
    ...{ kind: 'invoice', recipient: 'ann@harbour.example', subject: 'Your invoice', text: 'Dear Ann, 12 EUR' },
    html: '<p>Dear Ann, <b>12 EUR</b></p><script>parent.document.title="run"</script>',
  };
  await queueEmail(store, sealer, 'pending' as PortalName, email, now);
  await store.transaction().execute((tx) =>
    writeBreakGlass(tx, {
      ...{ customer: 'CUST-8', portal: 'pending', show: [], hide: ['cdr'], reason: 'disputed calls', actor: 'kim' },
      until: now + 3 * HOUR,
    }),
  );
}

/** A customer of acme asks to be erased. */
export async function asksToBeErased({ store, clock }: BrandWorld, customer: string): Promise<void> {
  const waits = { portal: 'acme', customer, contact: 'x', asked_at: clock.now() };
  await store.insertInto('erasure_request').values(waits).execute();
}
