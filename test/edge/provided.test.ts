// Certificates that an operator brings along are checked before they are used, and watched; challenges are answered before any redirect.

import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { get } from 'node:http';
import { Extension, X509CertificateGenerator } from '@peculiar/x509';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { factsOf } from '../../src/certificates/facts.ts';
import { createAuthority, type Issued } from '../../src/certificates/internal-authority.ts';
import { maintain } from '../../src/certificates/maintenance.ts';
import { type ProvidedCertificate, storeProvided } from '../../src/certificates/provided.ts';
import { DAY } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { createChallenges, withChallenges } from '../../src/edge/challenges.ts';
import { startPlainListener } from '../../src/edge/listeners.ts';
import { plainPort } from '../../src/edge/plain-port.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { createServerNames } from '../../src/edge/server-names.ts';
import type { Store } from '../../src/store/store.ts';
import { conditionsOf } from '../../src/store/tables/conditions.ts';
import { newStore } from '../support/test-store.ts';

const ZONE = '*.portals.example.net';
const sealer = createSealer(new Secret('operator secret'));

async function emptyStore(): Promise<Store> {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  return store;
}

async function issued(store: Store, host: string): Promise<Issued> {
  return createAuthority({ store, sealer, clock: systemClock }).issue(host, Date.now());
}

const provided = (chain: string, key: string, host = ZONE): ProvidedCertificate => ({
  hosts: [host],
  read: () => ({ chain: new Secret(chain), key: new Secret(key) }),
});

async function stateOf(store: Store, certificate: ProvidedCertificate, at = Date.now()): Promise<string> {
  const states = await storeProvided([certificate], { store, sealer, clock: { now: () => at }, fence: 0 });
  const [state] = states.values();
  return state === undefined ? 'nothing' : 'why' in state ? state.why : 'used';
}

test('an unusable certificate is reported, and the stored one stays', async () => {
  const store = await emptyStore();
  const good = await issued(store, ZONE);
  const other = await issued(store, 'other.example');
  const [leaf = ''] = good.chain.match(/-----BEGIN[\s\S]*?END CERTIFICATE-----/g) ?? [];
  expect(await stateOf(store, provided(good.chain, good.key))).toBe('used');
  const before = await store.selectFrom('certificate').selectAll().execute();
  expect(before).toMatchObject([
    { host: ZONE, issuer: 'provided', not_after: Math.floor(good.notAfter / 1000) * 1000 },
  ]);
  expect(JSON.stringify(before)).not.toContain('PRIVATE');

  expect(await stateOf(store, provided(good.chain, other.key))).toBe('the private key is of another certificate');
  expect(await stateOf(store, provided(good.chain, 'not a key'))).toBe(
    'the private key is not a PEM of a key without a password',
  );
  expect(await stateOf(store, provided('nothing', good.key))).toBe('there is no certificate in it');
  const [foreign = ''] = other.chain.match(/-----BEGIN[\s\S]*?END CERTIFICATE-----/g) ?? [];
  expect(await stateOf(store, provided(`${leaf}\n${foreign}`, good.key))).toContain('put the intermediate one into it');
  expect(await stateOf(store, provided(other.chain, other.key))).toBe(`it is for other.example, not for ${ZONE}`);
  expect(await stateOf(store, provided(good.chain, good.key), Date.now() + 91 * DAY)).toMatch(/^it ended /);
  expect(await stateOf(store, provided(good.chain, good.key), Date.now() - DAY)).toMatch(/^it begins only /);
  const unreadable = {
    hosts: [ZONE],
    read: () => {
      throw new Error('the secret file is not there');
    },
  };
  expect(await stateOf(store, unreadable)).toBe('the secret file is not there');
  expect(await store.selectFrom('certificate').selectAll().execute()).toEqual(before);
});

const blocks = (chain: string): string[] => chain.match(/-----BEGIN[\s\S]*?END CERTIFICATE-----/g) ?? [];

test('whatever the order and whatever else is in it, the chain is stored leaf first, each issued by the next', async () => {
  const store = await emptyStore();
  const good = await issued(store, ZONE);
  const foreign = blocks((await issued(await emptyStore(), 'other.example')).chain);
  const wanted = blocks(good.chain);
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(foreign),
      fc.subarray(wanted),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      async (extra, twice, places) => {
        const all = [...wanted, ...extra, ...twice].map((pem, index) => ({ pem, place: places[index] ?? 0 }));
        const mixed = all.toSorted((left, right) => left.place - right.place).map(({ pem }) => pem);
        expect(blocks(factsOf(mixed.join('\n'), good.key).chain)).toEqual(wanted);
      },
    ),
    { numRuns: 30 },
  );
  expect(() => factsOf(blocks(good.chain)[1] ?? '', good.key)).toThrow('of another certificate');
});

test('a certificate that wants a stapled response is refused with the reason: nothing staples it', async () => {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const mustStaple = new Extension('1.3.6.1.5.5.7.1.24', false, Buffer.from('3003020105', 'hex'));
  const made = await X509CertificateGenerator.createSelfSigned({ keys, extensions: [mustStaple] }, webcrypto);
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const pem = `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----`;
  expect(await stateOf(await emptyStore(), provided(made.toString('pem'), pem))).toContain('must-staple');
});

test('all names of a zone share one context, which its successor replaces', async () => {
  const store = await emptyStore();
  const [first, second] = [await issued(store, ZONE), await issued(store, ZONE)];
  await stateOf(store, provided(first.chain, first.key));
  const spec = JSON.stringify({ issuer: 'provided', keyType: 'ecdsa-p256', from: ZONE });
  const rows = ['a', 'b'].map((name) => ({
    ...{ kind: 'certificate', name: `${name}.portals.example.net`, brand: 'x', spec, digest: '', file: '', line: 1 },
    ...{ archived_at: null, seq: 0 },
  }));
  await store.insertInto('resource').values(rows).execute();
  const names = createServerNames({ store, sealer });
  const [a, b] = [await names.context('a.portals.example.net'), await names.context('b.portals.example.net')];
  expect(a).toBeDefined();
  expect(b).toBe(a);
  expect(await names.context('c.portals.example.net')).toBeUndefined();
  await stateOf(store, provided(second.chain, second.key));
  await names.refresh();
  expect(await names.context('a.portals.example.net')).not.toBe(a);
});

test('the end of a provided certificate is reported in time', async () => {
  const store = await emptyStore();
  const { chain, key, notBefore, notAfter } = await issued(store, ZONE);
  await stateOf(store, provided(chain, key));
  const lasting = async () => (await conditionsOf(store, ZONE)).find(({ type }) => type === 'Lasting');
  const parts = (now: number) => ({ store, clock: { now: () => now }, log: openLog('silent') });
  await maintain(0, parts(Date.now()));
  expect(await lasting()).toBeUndefined();
  await maintain(0, parts(notAfter - (notAfter - notBefore) / 3 + 1000));
  expect(await lasting()).toMatchObject({ status: 'False', reason: 'ExpiresSoon' });
  expect((await lasting())?.message).toContain('put its successor in its place (certificates.provided)');
});

test('a challenge is answered on port 80 before anything else is asked; everything else is sent on', async () => {
  const store = await emptyStore();
  const log = openLog('silent');
  const handler = withChallenges(
    createChallenges({ store, sealer }),
    log,
    plainPort({ has: (host) => host === 'acme.example', isServed: async () => true }, ''),
  );
  const listener = await startPlainListener({ address: { host: '127.0.0.1', port: 0 }, handler, clock: systemClock });
  onTestFinished(() => listener.close());
  const challenge = { token: 'tOken_-1', host: 'new.example', type: 'http-01', answer: 'tOken_-1.thumb', at: 1 };
  await store.insertInto('acme_challenge').values(challenge).execute();
  const sealed = { token: 'other', host: 'new.example', type: 'tls-alpn-01', answer: 'sealed', at: 1 };
  await store.insertInto('acme_challenge').values(sealed).execute();
  const ask = (path: string, host = 'new.example'): Promise<[number, string]> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: listener.port, path, headers: { host }, agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => resolve([response.statusCode ?? 0, text]));
      }).on('error', reject);
    });
  const path = '/.well-known/acme-challenge/';
  expect(await ask(`${path}tOken_-1`)).toEqual([200, 'tOken_-1.thumb']);
  expect((await ask(`${path}token_-1`))[0]).toBe(404);
  expect((await ask(`${path}other`))[0]).toBe(404);
  expect((await ask(`${path}../secret`))[0]).toBe(421);
  expect((await ask(`${path}tOken_-1/x`, 'acme.example'))[0]).toBe(308);
  expect((await ask('/', 'acme.example'))[0]).toBe(308);
});
