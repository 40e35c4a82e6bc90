// What an operator relies on around certificates, on the real program: nothing secret is disclosed, provided wildcards serve a zone, a name
// changes hands without a wrong page, what is removed is kept for a while, what leaked is revoked.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { addDomains, certificateAt, EDGE, edgePlace } from '../support/acme/edge-place.ts';
import { pebbleMissing, skipped } from '../support/acme/pebble.ts';
import type { Served } from '../support/in-process.ts';
import { edit, sql, withoutLimits } from '../support/operator.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';

const missing = pebbleMissing();
const why = skipped(missing);
const HOST = 'portal.acme.example';

/** A chain and key for a name, of an unknown authority. */
async function made(host: string): Promise<{ chain: string; key: string }> {
  const store = await openStore('sqlite::memory:');
  try {
    return await createAuthority({ store, sealer: createSealer(new Secret('x')), clock: systemClock }).issue(
      host,
      Date.now(),
    );
  } finally {
    await store.destroy();
  }
}

test.skipIf(missing !== null)(
  `no key and no secret of an account is disclosed anywhere, and no file is for all${why}`,
  { timeout: 240_000 },
  async () => {
    const { place, dns, pebble } = await edgePlace({
      pebble: { eabRequired: true },
      authority: ', eab: { keyId: kid-1, key: { env: EAB_KEY } }',
    });
    Object.assign(place.environment, { EAB_KEY: 'not-the-right-one-cAnArY' });
    dns.cname(HOST, EDGE);
    addDomains(place, 'acme', HOST);
    place.commit('A domain');
    const running = await place.start('up');
    const refused = await until(
      () => place.here('status', '-o', 'json'),
      ({ out }) => out.includes('"Failed"') || out.includes('"Held"'),
    );
    await running.stop();
    Object.assign(place.environment, { EAB_KEY: pebble.eab.key });
    sql(place, 'DELETE FROM ca_state');
    sql(place, 'UPDATE certificate_task SET next_act = 1');
    const again = await place.start('up');
    await until(
      () => certificateAt(again.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    const said = [
      // A process of its own, since it logs.
      await place.run('-v', 'domains', 'check', '-o', 'json'),
      await place.here('status', '-o', 'json'),
      await place.here('plan', '--format', 'json'),
      await place.here('history', '-o', 'json'),
    ];
    const token = readFileSync(join(place.folder, 'var/console.token'), 'utf8').trim();
    const pages = await Promise.all(
      ['/', '/metrics', '/api/v1/status'].map(async (path) => {
        const response = await fetch(`${again.consoleUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
        return response.text();
      }),
    );
    await again.stop();
    const files = readdirSync(join(place.folder, 'var'), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(place.folder, 'var', path),
    );
    const stored = files
      .filter((path) => statSync(path).isFile() && /portico\.db/.test(path))
      .map((path) => readFileSync(path, 'latin1'));
    const printed = [
      refused.out,
      running.err(),
      again.err(),
      ...said.flatMap(({ out, err }) => [out, err]),
      ...pages,
    ].join('\n');
    for (const text of [printed, ...stored]) {
      expect(text.includes('cAnArY')).toBe(false);
      expect(text.includes(pebble.eab.key)).toBe(false);
      expect(text.includes('PRIVATE KEY')).toBe(false);
    }
    expect(printed).toContain(HOST);
    const open = files.filter(
      (path) => statSync(path).isFile() && !path.includes('mirror.git/') && (statSync(path).mode & 0o077) !== 0,
    );
    expect(open).toEqual([]);
  },
);

test.skipIf(missing !== null)(
  `a commit with more domains than the limits allow says when the last of them is expected${why}`,
  { timeout: 240_000 },
  async () => {
    const { place, dns } = await edgePlace({ authority: ', limits: { orders: { max: 1, per: 1h } }' });
    const hosts = ['a', 'b', 'c'].map((name) => `${name}.acme.example`);
    for (const host of hosts) dns.cname(host, EDGE);
    addDomains(place, 'acme', ...hosts);
    place.commit('Three domains');
    await place.serve('up');
    const { out } = await until(
      () => place.here('status'),
      (seen) => seen.out.includes('Held: 2 certificates wait'),
    );
    const last = Date.parse(/the last is expected at (\S+)/.exec(out)?.[1] ?? '');
    expect(Math.round((last - Date.now()) / HOUR)).toBe(2);
  },
);

test('a brand without domains is served in the zone of the operator, with the wildcard that was provided', {
  timeout: 240_000,
}, async () => {
  const place = workplace({ PORTICO_EDGE_ZONE: 'portals.example.net', PORTICO_EDGE_TARGET: EDGE });
  onTestFinished(() => place.remove());
  const wildcard = await made('*.portals.example.net');
  const save = ({ chain, key }: { chain: string; key: string }): void => {
    place.save('var/zone.pem', chain);
    place.save('var/zone.key', key);
  };
  save({ ...wildcard, key: (await made('other.example')).key });
  const names = 'certificates: { provided: [{ hosts: ["*.portals.example.net"]';
  place.save('portico.yaml', `${names}, chain: { file: var/zone.pem }, key: { file: var/zone.key } }] }\n`);
  edit(place, 'portals/acme/portal.yaml', (yaml) => yaml.replace(/^domains: .*\n/m, ''));
  place.commit('No domain of its own');
  expect((await place.here('validate')).code).toBe(0);
  const wrong = await place.here('reconcile', '--once');
  expect(wrong.code).toBe(0);
  expect((await place.here('status')).out).toContain(
    'the provided certificate cannot be used: the private key is of another certificate',
  );
  save(wildcard);
  const running = await place.serve('up');
  const host = 'acme.portals.example.net';
  expect((await ask(running.httpsPort, host, '/login')).body).toContain('Acme Voice');
  expect((await place.here('status')).out).not.toContain('cannot be used');
  // A provided certificate does not let another brand take the name of a portal.
  edit(place, 'portals/nordwind/portal.yaml', (yaml) => yaml.replace('domains: [', `domains: [${host}, `));
  const { code, out } = await place.here('validate');
  expect([code, out.includes('"acme.portals.example.net" is also a domain of')]).toEqual([1, true]);
});

test.skipIf(missing !== null)(
  `what is removed is kept a month and back immediately; what leaked is revoked${why}`,
  { timeout: 240_000 },
  async () => {
    const { place, dns, pebble } = await edgePlace();
    Object.assign(place.environment, withoutLimits);
    dns.cname(HOST, EDGE);
    const before = place.read('portals/acme/portal.yaml');
    addDomains(place, 'acme', HOST);
    place.commit('A domain');
    const running = await place.serve('up');
    const first = await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    const after = place.read('portals/acme/portal.yaml');
    place.save('portals/acme/portal.yaml', before);
    place.commit('No domain');
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen === undefined,
    );
    await until(
      async () => sql(place, 'SELECT host FROM certificate_task'),
      (tasks) => tasks.length === 0,
    );
    place.save('portals/acme/portal.yaml', after);
    place.commit('The domain again');
    expect(
      await until(
        () => certificateAt(running.httpsPort, HOST),
        (seen) => seen !== undefined,
      ),
    ).toBe(first);
    expect(pebble.issued()).toBe(1);

    const revoked = await place.here('certificates', 'revoke', HOST, '--reason', 'key-compromise', '--yes');
    expect([revoked.code, revoked.err]).toEqual([0, '']);
    await until(
      async () => pebble.log(),
      (log) => log.includes('revoke-cert'),
    );
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined && seen !== first,
    );
    expect((await place.here('certificates', 'revoke', 'acme.localhost', '--yes')).err).toContain(
      'is of no authority that is configured',
    );

    place.save('portals/acme/portal.yaml', before);
    place.commit('No domain any more');
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen === undefined,
    );
    await running.stop();
    const rows = (): Record<string, unknown>[] => sql(place, `SELECT host FROM certificate WHERE host = '${HOST}'`);
    expect(rows()).toHaveLength(1);
    sql(place, `UPDATE resource SET archived_at = ${Date.now() - 31 * DAY}, edited = 0 WHERE name = '${HOST}'`);
    await maintain(place);
    expect(rows()).toEqual([]);
  },
);

/** The hourly upkeep comes at a start. */
async function maintain(place: Workplace): Promise<void> {
  const running = await place.serve('up');
  await until(
    async () => sql(place, `SELECT host FROM certificate WHERE host = '${HOST}'`),
    (rows) => rows.length === 0,
  );
  await running.stop();
}

describe('on the authority of the program', () => {
  let place: Workplace;
  let running: Served;

  beforeAll(async () => {
    place = workplace(withoutLimits);
    addDomains(place, 'acme', 'moving.localhost');
    edit(place, 'portals/nordwind/portal.yaml', (yaml) => `${yaml}\nhsts: off\n`);
    place.commit('Acme has it; Nordwind wants no HSTS');
    running = await place.serve('up');
  });

  afterAll(() => place.remove());

  test('a hostname that moves to another brand in one commit is never between them', { timeout: 240_000 }, async () => {
    const brandOf = async (): Promise<string> => {
      const { status, headers, body } = await ask(running.httpsPort, 'moving.localhost', '/login');
      if (status === 308) return `to ${headers.location}`;
      return status === 200
        ? (/Acme Voice|Nordwind Carrier Exchange/.exec(body)?.[0] ?? 'no portal')
        : `status ${status}`;
    };
    expect(await brandOf()).toBe('Acme Voice');
    edit(place, 'portals/acme/portal.yaml', (yaml) => yaml.replace('moving.localhost, ', ''));
    addDomains(place, 'nordwind', 'moving.localhost');
    place.commit('Nordwind has it');
    const seen = new Set<string>();
    await until(
      async () => {
        const brand = await brandOf();
        seen.add(brand);
        return brand;
      },
      (brand) => brand === 'Nordwind Carrier Exchange',
    );
    expect([...seen].sort()).toEqual(
      seen.size === 1 ? ['Nordwind Carrier Exchange'] : ['Acme Voice', 'Nordwind Carrier Exchange'],
    );
  });

  test('HSTS comes a day after the certificate was good, on everything, where it is not off', {
    timeout: 240_000,
  }, async () => {
    const header = async (host: string, path = '/login') =>
      (await ask(running.httpsPort, host, path)).headers['strict-transport-security'];
    expect(await header('acme.localhost')).toBeUndefined();
    const year = 'max-age=31536000; includeSubDomains';
    const earlier = Date.now() - 86_400_001;
    sql(place, `UPDATE condition SET since = ${earlier} WHERE kind = 'certificate'`);
    // Readers learn of conditions by events.
    for (const host of ['www.acme.localhost', 'nordwind.localhost', 'acme.localhost']) {
      const values = `1, 'certificate', '${host}', 'Test', '', ''`;
      sql(place, `INSERT INTO event (at, kind, name, reason, message, revision) VALUES (${values})`);
    }
    await until(
      () => header('acme.localhost'),
      (seen) => seen === year,
    );
    const paths = [
      '/',
      '/nothing',
      '/dashboard',
      '/assets/none',
      '/api/v1/balance',
      '/.well-known/jwks.json',
      '/robots.txt',
    ];
    for (const path of paths) expect([path, await header('acme.localhost', path)]).toEqual([path, year]);
    expect(await header('www.acme.localhost', '/login')).toBe(year);
    expect(await header('nordwind.localhost')).toBeUndefined();
  });
});
