// The door of port 443 with real TLS: sessions across processes, challenges beside visitors, limits, slow and hostile senders.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { DAY } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { alpnAnswer } from '../../src/edge/alpn-answer.ts';
import { createChallenges } from '../../src/edge/challenges.ts';
import { trustedProxyList } from '../../src/edge/client-address.ts';
import { readHello } from '../../src/edge/client-hello.ts';
import { createConnectionLimit } from '../../src/edge/connection-limit.ts';
import { createFrontDoor } from '../../src/edge/front-door.ts';
import { type HttpsListener, startHttpsListener, startPlainListener } from '../../src/edge/listeners.ts';
import { networkAddress } from '../../src/edge/peers.ts';
import { noTransportPolicy } from '../../src/edge/response-headers.ts';
import { createSealer, type Sealer } from '../../src/edge/seal.ts';
import { createServerNames } from '../../src/edge/server-names.ts';
import { currentTicketKey } from '../../src/edge/ticket-keys.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import type { Store } from '../../src/store/store.ts';
import { writeCertificate } from '../../src/store/tables/certificates.ts';
import { newStore } from '../support/test-store.ts';

const log = openLog('silent');
const HOST = 'a.localhost';

interface Edge {
  readonly store: Store;
  readonly sealer: Sealer;
  /** One more listener on the same store, as another process has it. */
  listener(limit?: number): Promise<HttpsListener>;
}

async function edge(): Promise<Edge> {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  const sealer = createSealer(new Secret('operator secret'));
  const issued = await createAuthority({ store, sealer, clock: systemClock }).issue(HOST, Date.now());
  const spec = JSON.stringify({ issuer: 'internal', keyType: 'ecdsa-p256' });
  await store
    .insertInto('resource')
    .values({
      kind: 'certificate',
      name: HOST,
      brand: 'x',
      spec,
      digest: '',
      file: '',
      line: 1,
      archived_at: null,
      seq: 0,
    })
    .execute();
  await store.transaction().execute((tx) =>
    writeCertificate(
      tx,
      {
        ...{
          host: HOST,
          issuer: 'internal',
          chain: issued.chain,
          sealed_key: sealer.seal(issued.key, sealedAs.host(HOST)),
        },
        ...{ not_before: issued.notBefore, not_after: issued.notAfter, ca: null, renew_at: null, ask_at: null },
      },
      Date.now(),
    ),
  );
  return {
    store,
    sealer,
    listener: async (connectionsPerAddress = 100) => {
      const listener = await startHttpsListener({
        transportPolicy: noTransportPolicy,
        ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, log },
        acceptance: acceptance(connectionsPerAddress),
        names: createServerNames({ store, sealer }),
        challenges: createChallenges({ store, sealer }),
        ticketKey: await currentTicketKey(store, sealer, Date.now()),
        handler: (_, response) => void response.end('hello'),
      });
      onTestFinished(() => listener.close());
      return listener;
    },
  };
}

interface Visit {
  readonly resumed: boolean;
  readonly session: Buffer | undefined;
}

const acceptance = (connectionsPerAddress: number) => ({
  limit: createConnectionLimit(connectionsPerAddress, 1e9),
  trustedProxies: trustedProxyList([]),
});

/** A reset is an end as well. */
function closed(socket: Socket): Promise<void> {
  socket.on('error', () => undefined);
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

/** One request on a connection of its own; the session that a later one may take up. */
async function visit(port: number, version: 'TLSv1.2' | 'TLSv1.3', session?: Buffer): Promise<Visit> {
  const limits = { minVersion: version, maxVersion: version, rejectUnauthorized: false } as const;
  const socket = connect({ host: '127.0.0.1', port, servername: HOST, session, ...limits });
  let last: Buffer | undefined;
  socket.on('session', (given: Buffer) => {
    last = given;
  });
  await once(socket, 'secureConnect');
  const resumed = socket.isSessionReused();
  socket.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
  socket.resume();
  await once(socket, 'close');
  return { resumed, session: last };
}

test.each(['TLSv1.2', 'TLSv1.3'] as const)('a session of one process is resumed by another (%s)', async (version) => {
  const { listener } = await edge();
  const [first, second] = [await listener(), await listener()];
  const { session, resumed } = await visit(first.port, version);
  expect([resumed, session !== undefined]).toEqual([false, true]);
  expect((await visit(second.port, version, session)).resumed).toBe(true);
  // A key that leaked opens nothing any more.
  second.useTicketKey(randomBytes(48));
  expect((await visit(second.port, version, session)).resumed).toBe(false);
});

test('ticket keys are one for all, sealed, and another each day', async () => {
  const { store, sealer } = await edge();
  const now = Date.now();
  const first = await currentTicketKey(store, sealer, now);
  expect(first).toHaveLength(48);
  expect(await currentTicketKey(store, sealer, now + DAY - 1)).toEqual(first);
  const second = await currentTicketKey(store, sealer, now + DAY + 1);
  expect(second).not.toEqual(first);
  await currentTicketKey(store, sealer, now + 4 * DAY);
  const rows = await store.selectFrom('ticket_key').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(second.toString('base64'));
});

test('a challenge is answered beside visitors, with what RFC 8737 asks for', async () => {
  const { store, sealer, listener } = await edge();
  const { port } = await listener();
  const made = await alpnAnswer(HOST, 'token.thumbprint');
  const answer = sealer.seal(JSON.stringify(made), sealedAs.host(HOST));
  await store
    .insertInto('acme_challenge')
    .values({ token: 't', host: HOST, type: 'tls-alpn-01', answer, at: 1 })
    .execute();
  const asked = await handshake(port, HOST, ['acme-tls/1']);
  expect(asked.alpnProtocol).toBe('acme-tls/1');
  expect(asked.getPeerX509Certificate()?.toString().trim()).toBe(made.certificate.trim());
  // A browser that lists it among others is a visitor.
  const visitor = await handshake(port, HOST, ['http/1.1', 'acme-tls/1']);
  expect(visitor.alpnProtocol).toBe('http/1.1');
  await expect(handshake(port, 'other.localhost', ['acme-tls/1'])).rejects.toThrow();
});

async function handshake(port: number, servername: string, protocols: string[]): Promise<TLSSocket> {
  const socket = connect({ host: '127.0.0.1', port, servername, ALPNProtocols: protocols, rejectUnauthorized: false });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'secureConnect');
  return socket;
}

test('an unknown name is refused by an alert', async () => {
  const { port } = await (await edge()).listener();
  await expect(handshake(port, 'absent.localhost', ['http/1.1'])).rejects.toThrow(/unrecognized name/);
  await expect(handshake(port, 'absent.localhost', ['acme-tls/1'])).rejects.toThrow(/unrecognized name/);
});

test('names that are refused hold no connection', async () => {
  const { port } = await (await edge()).listener(3);
  for (let run = 0; run < 8; run += 1) {
    await expect(handshake(port, 'absent.localhost', ['http/1.1'])).rejects.toThrow(/unrecognized name/);
  }
  expect((await handshake(port, HOST, ['http/1.1'])).authorized).toBe(false);
});

test('one address holds a limited number of connections; a closed one makes room', async () => {
  const { port } = await (await edge()).listener(3);
  const open = await Promise.all([1, 2, 3].map(() => handshake(port, HOST, ['http/1.1'])));
  await expect(handshake(port, HOST, ['http/1.1'])).rejects.toThrow();
  open[0]?.destroy();
  await expect
    .poll(() =>
      handshake(port, HOST, ['http/1.1'])
        .then(() => 'in')
        .catch(() => 'out'),
    )
    .toBe('in');
});

test('the plain port counts with it', async () => {
  const { port } = await (await edge()).listener(1);
  const plain = await startPlainListener({
    ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, acceptance: acceptance(1) },
    handler: (_, response) => void response.end('hello'),
  });
  onTestFinished(() => plain.close());
  const held = connectPlain(plain.port, '127.0.0.1');
  await once(held, 'connect');
  onTestFinished(() => void held.destroy());
  await closed(connectPlain(plain.port, '127.0.0.1'));
  // Another limit, another count.
  await handshake(port, HOST, ['http/1.1']);
});

test.each([
  ['2001:db8:1:2::7', '2001:db8:1:2:ffff::1', false],
  ['2001:db8:1:2::7', '2001:db8:1:3::7', true],
  ['::ffff:192.0.2.1', '192.0.2.1', false],
  ['192.0.2.1', '192.0.2.2', true],
])('%s and %s: another may come in: %s', (first, second, admitted) => {
  const limit = createConnectionLimit(1, 1e9);
  const socket = { once: () => undefined } as unknown as Socket;
  expect(limit.admit(socket, networkAddress(first))).toBe(true);
  expect(limit.admit(socket, networkAddress(second))).toBe(admitted);
});

test('an office behind one address comes in; once half of all connections are taken, one network may have a fiftieth', () => {
  const limit = createConnectionLimit(1_500, 2_000);
  const socket = { once: () => undefined } as unknown as Socket;
  const admitted = (address: string, tries: number) =>
    Array.from({ length: tries }).filter(() => limit.admit(socket, address)).length;
  expect(admitted('192.0.2.1', 900)).toBe(900);
  expect(admitted('192.0.2.2', 900)).toBe(100);
  expect(admitted('192.0.2.3', 900)).toBe(40);
  expect(admitted('2001:db8::1', 900)).toBe(40);
});

test('what says nothing, or says it drop by drop, is let go', async () => {
  const handed: string[] = [];
  const door = createFrontDoor({
    visitors: { emit: () => handed.push('a connection') > 0 },
    http2: { emit: () => false },
    knows: async () => true,
    challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
    acceptance: { limit: { admit: () => true }, trustedProxies: trustedProxyList([]) },
    patience: 200,
    clock: systemClock,
    log,
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void door.close());
  const address = door.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const silent = connectPlain(port, '127.0.0.1');
  const dripping = connectPlain(port, '127.0.0.1');
  const drops = setInterval(() => dripping.write(Buffer.from([22])), 20);
  onTestFinished(() => clearInterval(drops));
  dripping.on('error', () => undefined);
  await Promise.all([closed(silent), closed(dripping)]);
  expect(handed).toEqual([]);
});

test('whatever is sent ends in an end, and visitors come in beside it', { timeout: 240_000 }, async () => {
  const { port } = await (await edge()).listener();
  const start = Buffer.from([22, 3, 1]);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    fc.uint8Array({ maxLength: 600 }).map((rest) => Buffer.concat([start, rest])),
    fc
      .uint8Array({ maxLength: 600 })
      .map((rest) => Buffer.concat([start, lengthOf(rest.length), Buffer.from([1]), rest])),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const socket = connectPlain(port, '127.0.0.1');
      socket.on('error', () => undefined).resume();
      socket.end(sent);
      await closed(socket);
    }),
    { numRuns: 150 },
  );
  expect((await visit(port, 'TLSv1.3')).session).toBeDefined();
});

const lengthOf = (length: number): Buffer => Buffer.from([(length + 1) >> 8, (length + 1) & 255]);

test('a ClientHello cut anywhere is partial or other, never a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (given) => {
      expect(['partial', 'other', 'hello']).toContain(readHello(Buffer.from(given)).state);
    }),
  );
});
