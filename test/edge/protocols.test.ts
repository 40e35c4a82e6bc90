// What TLS the listener speaks: 1.3 where both can, 1.2 with forward secrecy and authenticated encryption, and nothing older or weaker.
import { randomBytes } from 'node:crypto';
import { connect, createSecureContext, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import { type HttpsListener, startHttpsListener } from '../../src/edge/listeners.ts';
import { noTransportPolicy } from '../../src/edge/response-headers.ts';
import { createSealer } from '../../src/edge/seal.ts';
import type { Store } from '../../src/store/store.ts';
import { newStore } from '../support/test-store.ts';

const host = 'a.localhost';
let store: Store;
let listener: HttpsListener;
let ca: string;

beforeAll(async () => {
  store = await newStore();
  const sealer = createSealer(new Secret('operator secret of the test, long enough'));
  const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue(host, Date.now());
  ca = (await store.selectFrom('authority').select('certificate').executeTakeFirstOrThrow()).certificate;
  const context = createSecureContext({ cert: chain, key });
  listener = await startHttpsListener({
    address: { host: '127.0.0.1', port: 0 },
    names: { context: async (name) => (name === host ? context : undefined), refresh: async () => undefined },
    challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
    ticketKey: randomBytes(48),
    transportPolicy: noTransportPolicy,
    log: openLog('silent'),
    clock: systemClock,
    handler: (_request, response) => void response.end(),
  });
});
afterAll(async () => {
  await listener.close();
  await store.destroy();
});

/** What is agreed on with a client that may speak these versions and suites: "<protocol> <suite>", or the reason why nothing is. */
function agreed(versions: readonly [SecureVersion, SecureVersion], ciphers: string): Promise<string> {
  const [minVersion, maxVersion] = versions;
  return new Promise((resolve) => {
    const socket = connect(
      { host: '127.0.0.1', port: listener.port, servername: host, ca, minVersion, maxVersion, ciphers },
      () => {
        resolve(`${socket.getProtocol()} ${socket.getCipher().name}`);
        socket.destroy();
      },
    );
    socket.on('error', () => resolve('refused'));
  });
}

/** All that OpenSSL knows, so that it is the server which refuses. */
const anything = 'ALL:@SECLEVEL=0';

test('the newest version is preferred', async () => {
  expect(await agreed(['TLSv1.2', 'TLSv1.3'], 'DEFAULT')).toMatch(/^TLSv1\.3 TLS_/);
});

test.each([
  ['TLSv1', 'TLSv1'],
  ['TLSv1.1', 'TLSv1.1'],
  ['TLSv1', 'TLSv1.1'],
] as const)('%s to %s is refused', async (lowest, highest) => {
  expect(await agreed([lowest, highest], anything)).toBe('refused');
});

test('with TLS 1.2 a suite has forward secrecy and authenticated encryption', async () => {
  expect(await agreed(['TLSv1.2', 'TLSv1.2'], anything)).toMatch(/^TLSv1\.2 ECDHE-ECDSA-(?:AES|CHACHA20)/);
});

test.each([
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA384',
  'AES128-GCM-SHA256',
  'AES256-SHA',
  'DHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES128-CCM8',
  'ECDHE-ECDSA-NULL-SHA',
  'AECDH-AES128-SHA',
])('a client that can only %s is refused', async (cipher) => {
  expect(await agreed(['TLSv1.2', 'TLSv1.2'], `${cipher}:@SECLEVEL=0`)).toBe('refused');
});
