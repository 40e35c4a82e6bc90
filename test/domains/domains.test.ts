// Names in the world: what resolvers say becomes a state, with the record to create; answers come from a real DNS server.

import { describe, expect, onTestFinished, test } from 'vitest';
import { openResolvers } from '../../src/adapters/dns.ts';
import { findCaa } from '../../src/certificates/find-caa.ts';
import { type CaaRecord, caaAllows } from '../../src/core/certificates/caa.ts';
import { conditionMessage } from '../../src/core/condition-message.ts';
import {
  checkDelay,
  type DomainCheck,
  type DomainState,
  nextDomainCheck,
  type Observation,
  type ResolverObservation,
} from '../../src/core/domains/domain.ts';
import { certificateFor, coversHost, type HostPolicy, needsRecord } from '../../src/core/domains/host-policy.ts';
import { domainCondition } from '../../src/core/domains/text.ts';
import { HOUR } from '../../src/core/durations.ts';
import { observeDomain } from '../../src/domains/observe.ts';
import { type DnsServer, startDns } from '../support/acme/dns-server.ts';
import { dnsmasqMissing, startDnsmasq } from '../support/acme/dnsmasq.ts';
import { skipped } from '../support/acme/pebble.ts';
import { internalHosts } from '../support/internal-hosts.ts';

const noDnsmasq = dnsmasqMissing();
const HOST = 'portal.acme.example';
const EDGE = 'edge.example.net';

async function dns(): Promise<{ server: DnsServer; see: () => Promise<Observation | undefined> }> {
  const server = await startDns();
  onTestFinished(() => server.close());
  server.a(EDGE, '192.0.2.1');
  const resolvers = openResolvers([server.address]);
  return { server, see: async () => (await observeDomain(resolvers, HOST, EDGE))[0]?.observation };
}

describe('what a resolver sees', () => {
  test('the chain to the edge, with the TTL of its first link, whatever the case of letters', async () => {
    const { server, see } = await dns();
    server.cname(HOST.toUpperCase(), 'Brand.CDN.example', 3600);
    server.cname('brand.cdn.example', `${EDGE.toUpperCase()}.`, 60);
    expect(await see()).toEqual({ kind: 'edge', chain: ['brand.cdn.example', EDGE], ttl: 3600 });
  });

  test.each([
    ['nothing', (_: DnsServer) => undefined, { kind: 'nothing' }],
    [
      'an IPv4 address',
      (server: DnsServer) => server.a(HOST, '192.0.2.7'),
      { kind: 'address', addresses: ['192.0.2.7'] },
    ],
    [
      'an address, with the word of the owner',
      (server: DnsServer) => {
        server.a(HOST, '192.0.2.7');
        server.txt(`_portico.${HOST}`, `edge=${EDGE}`);
      },
      { kind: 'proxied', seen: '192.0.2.7' },
    ],
    [
      'an address, with the word for another edge',
      (server: DnsServer) => {
        server.a(HOST, '192.0.2.7');
        server.txt(`_portico.${HOST}`, 'edge=other.example.net');
      },
      { kind: 'address', addresses: ['192.0.2.7'] },
    ],
    [
      'an IPv6 address',
      (server: DnsServer) => server.aaaa(HOST, '2001:db8::1'),
      { kind: 'address', addresses: ['2001:db8::1'] },
    ],
    [
      'another target',
      (server: DnsServer) => server.cname(HOST, 'other.example.com'),
      { kind: 'elsewhere', chain: ['other.example.com'] },
    ],
    ['itself', (server: DnsServer) => server.cname(HOST, HOST), { kind: 'loop', chain: [HOST, HOST] }],
  ])('%s', async (_, arrange, observation) => {
    const { server, see } = await dns();
    arrange(server);
    expect(await see()).toEqual(observation);
  });

  test('a loop and an endless chain are reported', async () => {
    const { server, see } = await dns();
    server.cname(HOST, 'a.example');
    server.cname('a.example', 'b.example');
    server.cname('b.example', 'a.example');
    expect(await see()).toEqual({ kind: 'loop', chain: [HOST, 'a.example', 'b.example', 'a.example'] });
    server.cname(HOST, 'n0.example');
    for (let link = 0; link < 10; link += 1) server.cname(`n${link}.example`, `n${link + 1}.example`);
    expect(await see()).toMatchObject({ kind: 'too-long' });
  });

  test('a response without an answer says why', async () => {
    const failures = [
      ['SERVFAIL', 'SERVFAIL', false],
      ['REFUSED', 'REFUSED', false],
      ['silence', 'timed out', false],
      ['garbage', 'timed out', false],
      ['wrong-id', 'timed out', false],
      ['other-question', 'timed out', false],
      ['bogus', 'DNSSEC validation fails', true],
    ] as const;
    const { server } = await dns();
    const resolvers = openResolvers([server.address]);
    // Concurrently, since most of them wait.
    await Promise.all(
      failures.map(async ([failure, why, bogus]) => {
        const host = `${failure}.example`.toLowerCase();
        server.cname(host, EDGE);
        server.fail(host, failure);
        const [seen] = await observeDomain(resolvers, host, EDGE);
        expect([failure, seen?.observation]).toMatchObject([failure, { kind: 'unknown', bogus }]);
        expect(seen?.observation.kind === 'unknown' ? seen.observation.why : '').toContain(why);
        server.recover(host);
        expect((await observeDomain(resolvers, host, EDGE))[0]?.observation).toMatchObject({ kind: 'edge' });
      }),
    );
  });

  test('what does not fit into a datagram is asked for over TCP', async () => {
    const { server, see } = await dns();
    server.cname(HOST, EDGE);
    server.fail(HOST, 'truncated');
    expect(await see()).toMatchObject({ kind: 'edge' });
    expect(server.queries().map(({ transport }) => transport)).toEqual(['udp', 'tcp', 'udp', 'udp']);
  });

  test.each(['FORMERR', 'NOTIMP'] as const)('%s to EDNS is asked again without it', async (failure) => {
    const { server, see } = await dns();
    server.cname(HOST, EDGE);
    server.fail(HOST, failure);
    expect(await see()).toMatchObject({ kind: 'edge' });
  });

  test('a record that is right says nothing of a name of the operator without address: nothing changes, and that is said', async () => {
    const { server, see } = await dns();
    server.cname(HOST, EDGE);
    server.remove(EDGE);
    const seen = await see();
    expect(seen).toMatchObject({ kind: 'unknown', bogus: false });
    expect(seen?.kind === 'unknown' ? seen.why : '').toContain(
      `${EDGE} (edge.target), which it points to, has no address`,
    );
    const before = { state: 'Verified', since: 1, failures: 0 } as const;
    if (seen !== undefined) {
      const observed = [{ resolver: 'r', observation: seen }];
      expect(nextDomainCheck(before, observed, 2, 3).state).toBe('Verified');
      expect(nextDomainCheck({ ...before, state: 'New' }, observed, 2, 3).state).toBe('New');
    }
  });

  test.skipIf(noDnsmasq !== null)(
    `a server of another implementation is read the same way${skipped(noDnsmasq)}`,
    async () => {
      const server = await startDnsmasq([
        `--cname=${HOST},brand.cdn.example,1234`,
        `--cname=brand.cdn.example,${EDGE},60`,
        '--address=/edge.example.net/192.0.2.1',
        '--address=/apex.example/192.0.2.2',
        '--caa-record=acme.example,0,issue,ours.test',
        '--local=/example/',
      ]);
      onTestFinished(() => server.stop());
      const resolvers = openResolvers([server.address]);
      const observationOf = async (host: string) => (await observeDomain(resolvers, host, EDGE))[0]?.observation;
      expect(await observationOf(HOST)).toEqual({ kind: 'edge', chain: ['brand.cdn.example', EDGE], ttl: 1234 });
      expect(await observationOf('apex.example')).toEqual({ kind: 'address', addresses: ['192.0.2.2'] });
      expect(await observationOf('absent.example')).toEqual({ kind: 'nothing' });
      expect(await findCaa(resolvers, HOST)).toMatchObject([
        { name: 'acme.example', tag: 'issue', value: 'ours.test' },
      ]);
      expect(await observationOf('refused.elsewhere')).toMatchObject({ kind: 'unknown', why: 'REFUSED' });
    },
  );

  test('where no server listens, that is reported immediately', async () => {
    const server = await startDns();
    const resolvers = openResolvers([server.address]);
    await server.close();
    const [seen] = await observeDomain(resolvers, HOST, EDGE);
    expect(seen?.observation).toMatchObject({ kind: 'unknown' });
  });

  test('an address of a resolver that is none is refused by the settings', () => {
    expect(() => openResolvers(['dns.example'])).toThrow('is not the address of a resolver');
    expect(openResolvers(['1.1.1.1', '9.9.9.9:53', '[2620:fe::fe]:53', '::1']).map(({ name }) => name)).toHaveLength(4);
  });
});

describe('states', () => {
  const edge: Observation = { kind: 'edge', chain: [EDGE], ttl: 300 };
  const nothing: Observation = { kind: 'nothing' };
  const address: Observation = { kind: 'address', addresses: ['192.0.2.7'] };
  const unknown: Observation = { kind: 'unknown', why: 'timed out', bogus: false };
  const seen = (...observations: Observation[]): ResolverObservation[] =>
    observations.map((observation, index) => ({ resolver: `r${index}`, observation }));
  const grace = 1000;

  test.each<[DomainState, Observation[], DomainState]>([
    ['New', [edge], 'Verified'],
    ['New', [edge, edge], 'Verified'],
    ['New', [edge, nothing], 'Pending'],
    ['New', [edge, unknown], 'Verified'],
    ['New', [unknown], 'New'],
    ['New', [nothing], 'Pending'],
    ['New', [address], 'Misdirected'],
    ['Pending', [edge, address], 'Misdirected'],
    ['Misdirected', [nothing], 'Pending'],
    ['Pending', [unknown], 'Pending'],
    ['Verified', [edge, nothing], 'Verified'],
    ['Verified', [unknown, unknown], 'Verified'],
    ['Verified', [nothing, unknown], 'Lost'],
    ['Verified', [address], 'Lost'],
    ['Lost', [unknown], 'Lost'],
    ['Lost', [edge, nothing], 'Stopped'],
    ['Lost', [edge], 'Verified'],
    ['Stopped', [nothing], 'Stopped'],
    ['Stopped', [unknown], 'Stopped'],
    ['Stopped', [edge], 'Verified'],
  ])('%s seeing %j is %s', (before, observations, after) => {
    const check: DomainCheck = { state: before, since: 0, failures: 3 };
    expect(nextDomainCheck(check, seen(...observations), 5000, grace).state).toBe(after);
  });

  test('a lost name is served for the grace from when it was lost, not from the last check', () => {
    const lost = nextDomainCheck({ state: 'Verified', since: 0, failures: 0 }, seen(nothing), 100, grace);
    expect(lost).toEqual({ state: 'Lost', since: 100, failures: 1 });
    expect(nextDomainCheck(lost, seen(nothing), 1099, grace)).toMatchObject({ state: 'Lost', since: 100 });
    expect(nextDomainCheck(lost, seen(nothing), 1100, grace)).toMatchObject({ state: 'Stopped', since: 100 });
  });

  test('checks come after 5 s, ever later up to 10 min, and each 6 h once verified; spread over time', () => {
    const waits = Array.from({ length: 20 }, (_, failures) =>
      checkDelay({ state: 'Pending', since: 0, failures: failures + 1 }, 0.5),
    );
    expect(waits[0]).toBe(5_000);
    expect(waits).toEqual(waits.toSorted((left, right) => left - right));
    expect(waits.at(-1)).toBe(600_000);
    expect(checkDelay({ state: 'Verified', since: 0, failures: 0 }, 0.5)).toBe(6 * HOUR);
    // A verified name that could not be looked up is looked at again soon.
    expect(checkDelay({ state: 'Verified', since: 0, failures: 1 }, 0.5)).toBe(5_000);
    expect([0, 0.999].map((random) => checkDelay({ state: 'Verified', since: 0, failures: 0 }, random))).toEqual([
      19_440_000, 23_755_680,
    ]);
  });

  test.each<[DomainState, Observation, RegExp]>([
    [
      'Pending',
      nothing,
      /^there is no such record yet; record to create: portal\.acme\.example\. 300 IN CNAME edge\.example\.net\.$/,
    ],
    [
      'Misdirected',
      address,
      /address record \(192\.0\.2\.7\).*even if the address is the edge's.*replace what is there by: portal/,
    ],
    ['Lost', nothing, /served until 1970-01-01T00:00:01\.000Z, and its certificate is not renewed; put back: portal/],
    ['Stopped', address, /no longer served.*put back: portal/],
    ['Verified', { ...edge, ttl: 3600 }, /its TTL is 3600 s, 300 s is recommended/],
    ['Verified', edge, /^it points to this edge$/],
  ])('%s says what to do', (state, observation, words) => {
    const check: DomainCheck = { state, since: 0, failures: 0 };
    const condition = domainCondition({
      host: HOST,
      edgeTarget: EDGE,
      check,
      seen: seen(observation),
      grace,
      nextTry: 1,
    });
    expect(conditionMessage(condition)).toMatch(words);
    expect(condition.status).toBe(state === 'Verified' ? 'True' : 'False');
  });
});

describe('CAA', () => {
  const issue = (value: string): CaaRecord => ({
    type: 'CAA',
    name: 'a.example',
    ttl: 60,
    critical: false,
    tag: 'issue',
    value,
  });

  test.each<[string, CaaRecord[], boolean]>([
    ['no record', [], true],
    ['ours', [issue('ours.test')], true],
    ['ours with parameters', [issue('OURS.test; accounturi=https://x/1')], true],
    ['one of several', [issue('other.test'), issue('ours.test')], true],
    ['another', [issue('other.test')], false],
    ['no authority', [issue(';')], false],
    ['only wildcards', [{ ...issue('other.test'), tag: 'issuewild' }], true],
    ['only a contact', [{ ...issue('mailto:a@b'), tag: 'iodef', critical: true }], true],
    ['an unknown critical property', [issue('ours.test'), { ...issue('x'), tag: 'future', critical: true }], false],
  ])('%s', (_, records, allowed) => {
    expect(caaAllows(records, ['ours.test'])).toBe(allowed);
  });

  test('the nearest set up the tree counts, and none above it', async () => {
    const { server } = await dns();
    const resolvers = openResolvers([server.address]);
    server.caa('example', { tag: 'issue', value: 'top.test' });
    expect((await findCaa(resolvers, HOST)).map(({ value }) => value)).toEqual(['top.test']);
    server.caa('acme.example', { tag: 'issue', value: 'near.test' });
    expect((await findCaa(resolvers, HOST)).map(({ value }) => value)).toEqual(['near.test']);
    server.fail('acme.example', 'SERVFAIL');
    expect((await findCaa(resolvers, HOST)).map(({ value }) => value)).toEqual(['top.test']);
  });
});

describe('what a hostname is to the operator', () => {
  const policy: HostPolicy = {
    ...internalHosts,
    ...{ edgeTarget: EDGE, zone: 'portals.example.net', internalNames: ['internal'], issuer: 'acme' },
    provided: [['*.portals.example.net'], ['vip.example.com', '*.vip.example.com']],
  };

  test.each([
    ['portal.acme.example', true, 'acme'],
    ['acme.localhost', false, 'internal'],
    ['acme.test', false, 'internal'],
    ['acme.corp.internal', false, 'internal'],
    ['acme.portals.example.net', false, 'provided'],
    ['vip.example.com', true, 'provided'],
    ['a.vip.example.com', true, 'provided'],
    ['a.b.vip.example.com', true, 'acme'],
  ])('%s: record %s, certificate %s', (host, record, issuer) => {
    expect(needsRecord(host, policy)).toBe(record);
    expect(certificateFor(host, policy).issuer).toBe(issuer);
  });

  test('while the edge itself is in no public DNS no name is looked up', () => {
    for (const edgeTarget of [null, 'edge.localhost'])
      expect(needsRecord('portal.acme.example', { ...policy, edgeTarget })).toBe(false);
    expect(needsRecord('acme.internal', { ...policy, internalNames: [] })).toBe(true);
  });

  test('a wildcard matches one label', () => {
    expect(['a.b.example', 'b.example', 'x.a.b.example'].map((host) => coversHost('*.b.example', host))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
