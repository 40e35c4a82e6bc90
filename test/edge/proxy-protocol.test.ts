// The PROXY protocol: visitors behind a proxy that passes TCP on are seen by their own addresses, where the proxy is trusted.
// Cost: about two seconds, two listeners a test and a console.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Acceptance } from '../../src/edge/accept.ts';
import { createChallenges } from '../../src/edge/challenges.ts';
import { clientAddress, trustedProxyList } from '../../src/edge/client-address.ts';
import { createConnectionLimit } from '../../src/edge/connection-limit.ts';
import { startHttpsListener, startPlainListener } from '../../src/edge/listeners.ts';
import { readProxyHeader } from '../../src/edge/proxy-header.ts';
import { noTransportPolicy } from '../../src/edge/response-headers.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { createServerNames } from '../../src/edge/server-names.ts';
import { currentTicketKey } from '../../src/edge/ticket-keys.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { writeCertificate } from '../../src/store/tables/certificates.ts';
import { newStore } from '../support/test-store.ts';
import { consoleWorld } from '../support/worlds/access.ts';

const HOST = 'acme.example';
const VISITOR = '203.0.113.9';

const line = (source = VISITOR): Buffer => Buffer.from(`PROXY TCP4 ${source} 198.51.100.1 56324 443\r\n`);

/** Version 2, with bytes after the addresses as AWS and others send them. */
function binary(source: readonly number[], { command = 0x21, family = 0x11, more = Buffer.alloc(0) } = {}): Buffer {
  const addresses = Buffer.concat([
    Buffer.from(source),
    Buffer.alloc(source.length),
    Buffer.from([1, 2, 1, 187]),
    more,
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(addresses.length);
  return Buffer.concat([
    Buffer.from('0d0a0d0a000d0a515549540a', 'hex'),
    Buffer.from([command, family]),
    length,
    addresses,
  ]);
}

const V4 = [203, 0, 113, 9];
const V6 = [0x20, 1, 0xd, 0xb8, ...Array.from({ length: 11 }, () => 0), 7];

describe('a header', () => {
  test.each([
    ['version 1', line(), VISITOR],
    ['version 1 over IPv6', Buffer.from('PROXY TCP6 2001:db8::7 2001:db8::1 1 443\r\n'), '2001:db8::7'],
    ['version 1, unknown', Buffer.from('PROXY UNKNOWN and anything\r\n'), null],
    ['version 2', binary(V4), VISITOR],
    ['version 2 with more', binary(V4, { more: Buffer.alloc(300, 4) }), VISITOR],
    ['version 2 over IPv6', binary(V6, { family: 0x21 }), '2001:db8:0:0:0:0:0:7'],
    ['version 2, a health check', binary([], { command: 0x20, family: 0 }), null],
    ['version 2, a socket of UNIX', binary(V4, { family: 0x31 }), null],
  ])('of %s is read, whatever follows; each part of it waits for the rest', (_, header, address) => {
    const whole = Buffer.concat([header, Buffer.from('GET / HTTP/1.1\r\n')]);
    expect(readProxyHeader(whole)).toEqual({ state: 'header', length: header.length, address });
    for (let length = 0; length < header.length; length += 1) {
      expect(readProxyHeader(whole.subarray(0, length)).state).toBe('partial');
    }
  });

  test.each([
    ['a TLS record', Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252]), 'none'],
    ['a request', Buffer.from('GET / HTTP/1.1\r\n'), 'none'],
    ['a request of PROPFIND', Buffer.from('PROPFIND / HTTP/1.1\r\n'), 'none'],
    ['no address', Buffer.from('PROXY TCP4 acme.example 1.2.3.4 1 2\r\n'), 'invalid'],
    ['another family', Buffer.from('PROXY TCP6 1.2.3.4 1.2.3.4 1 2\r\n'), 'invalid'],
    ['a port too large', Buffer.from('PROXY TCP4 1.2.3.4 1.2.3.4 1 70000\r\n'), 'invalid'],
    ['a line without end', Buffer.from(`PROXY TCP4 ${'1'.repeat(200)}`), 'invalid'],
    ['another version', binary(V4, { command: 0x11 }), 'invalid'],
    ['addresses that are cut', binary([1], { family: 0x11 }), 'invalid'],
  ])('%s: %s', (_, bytes, state) => {
    expect(readProxyHeader(bytes).state).toBe(state);
  });

  test('no bytes make the reader fail, or use up more than there are', () => {
    const start = fc.constantFrom(
      Buffer.from('PROXY '),
      Buffer.from('0d0a0d0a000d0a515549540a', 'hex'),
      Buffer.alloc(0),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
        const bytes = Buffer.concat([first, rest]);
        const header = readProxyHeader(bytes);
        if (header.state === 'header') expect(header.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

/** A listener of each kind that answers with the address of the visitor. */
async function listeners(proxies: readonly string[], connectionsPerAddress = 100) {
  const store = await newStore();
  const sealer = createSealer(new Secret('operator secret'));
  const { chain, key, notBefore, notAfter } = await createAuthority({ store, sealer, clock: systemClock }).issue(
    HOST,
    Date.now(),
  );
  const row = { host: HOST, issuer: 'internal', chain, sealed_key: sealer.seal(key, sealedAs.host(HOST)), ca: null };
  await store
    .transaction()
    .execute((tx) =>
      writeCertificate(
        tx,
        { ...row, not_before: notBefore, not_after: notAfter, renew_at: null, ask_at: null },
        Date.now(),
      ),
    );
  const spec = JSON.stringify({ issuer: 'internal', keyType: 'ecdsa-p256' });
  const resource = { kind: 'certificate', name: HOST, brand: 'acme', spec, digest: '', file: '', line: 1 };
  await store
    .insertInto('resource')
    .values({ ...resource, archived_at: null, seq: 0 })
    .execute();
  const trustedProxies = trustedProxyList(proxies);
  const acceptance: Acceptance = { limit: createConnectionLimit(connectionsPerAddress, 1e9), trustedProxies };
  const shared = {
    ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, acceptance },
    handler: (request: Parameters<typeof clientAddress>[0], response: { end(text: string): unknown }) =>
      void response.end(`visitor ${clientAddress(request, trustedProxies)}`),
  };
  const secure = await startHttpsListener({
    ...shared,
    ...{
      log: openLog('silent'),
      names: createServerNames({ store, sealer }),
      challenges: createChallenges({ store, sealer }),
    },
    ...{ ticketKey: await currentTicketKey(store, sealer, Date.now()), transportPolicy: noTransportPolicy },
  });
  const plain = await startPlainListener(shared);
  onTestFinished(async () => {
    await Promise.all([secure.close(), plain.close()]);
    await store.destroy();
  });
  return { https: secure.port, http: plain.port };
}

const REQUEST = `GET / HTTP/1.1\r\nhost: ${HOST}\r\nx-forwarded-for: 198.51.100.66\r\nconnection: close\r\n\r\n`;

async function opened(port: number, header: Buffer): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  if (header.length > 0) socket.write(header);
  return socket;
}

/** All that comes back until the end. */
async function textOf(socket: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await new Promise((resolve) => socket.on('close', resolve));
  return text;
}

async function overTls(port: number, header: Buffer): Promise<string> {
  const socket = await opened(port, header);
  const secured = connectTls({ socket, servername: HOST, rejectUnauthorized: false }).on('error', () => undefined);
  secured.on('secureConnect', () => secured.write(REQUEST));
  return textOf(secured);
}

async function inTheClear(port: number, header: Buffer): Promise<string> {
  const socket = await opened(port, Buffer.concat([header, Buffer.from(REQUEST)]));
  return textOf(socket);
}

describe('a connection', () => {
  test.each([
    ['version 1', line(), `visitor ${VISITOR}`],
    ['version 2', binary(V4), `visitor ${VISITOR}`],
    ['a health check of the proxy', binary([], { command: 0x20, family: 0 }), 'visitor 198.51.100.66'],
    ['nothing, from a proxy that speaks HTTP', Buffer.alloc(0), 'visitor 198.51.100.66'],
  ])('from a trusted proxy with %s is of that visitor, on both listeners', async (_, header, expected) => {
    const { https, http } = await listeners(['127.0.0.1']);
    expect(await overTls(https, header)).toContain(expected);
    expect(await inTheClear(http, header)).toContain(expected);
  });

  test('from anyone else with a header is refused, and so is one that breaks the rules', async () => {
    const others = await listeners(['10.0.0.0/8']);
    expect(await overTls(others.https, line())).not.toContain('visitor');
    expect(await inTheClear(others.http, line())).toContain('400 Bad Request');
    expect(await inTheClear(others.http, Buffer.alloc(0))).toContain('visitor 127.0.0.1');
    const trusting = await listeners(['127.0.0.1']);
    expect(await inTheClear(trusting.http, Buffer.from('PROXY TCP4 x y 1 2\r\n'))).toBe('');
  });

  test('counts for its visitor, not for the proxy', async () => {
    const { http } = await listeners(['127.0.0.1'], 1);
    const held = await opened(http, line());
    onTestFinished(() => void held.destroy());
    held.write('GET / HTTP/1.1\r\n');
    expect(await inTheClear(http, line('203.0.113.10'))).toContain('visitor 203.0.113.10');
    await expect.poll(() => inTheClear(http, line())).toBe('');
  });
});

describe('the console', () => {
  const toConsole = async (trusted: string) => {
    const world = await consoleWorld(`edge: { trustedProxies: ["${trusted}"] }`, systemClock.sleep);
    onTestFinished(() => world.close());
    const { port } = new URL(world.url);
    const ask = async (header: Buffer, path: string, more = ''): Promise<string> => {
      const head = `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${more}connection: close\r\n\r\n`;
      const socket = await opened(Number(port), Buffer.concat([header, Buffer.from(head)]));
      return (await textOf(socket)).split('\r\n')[0] ?? '';
    };
    return { world, ask };
  };

  test('sees who is behind a trusted proxy: in its log, and where it opens to programs of its machine alone', async () => {
    const { world, ask } = await toConsole('127.0.0.1');
    expect(await ask(line(), '/api/v1/status', 'authorization: Bearer wrong\r\n')).toContain('401');
    expect(await ask(binary(V6, { family: 0x21 }), '/api/v1/status', 'authorization: Bearer wrong\r\n')).toContain(
      '401',
    );
    const logged = await world.store.selectFrom('console_audit').select('address').execute();
    expect(new Set(logged.map(({ address }) => address))).toEqual(new Set([VISITOR, '2001:db8:0:0:0:0:0:7']));
    expect(await ask(line(), '/metrics')).toContain('401');
    expect(await ask(binary(V4), '/metrics')).toContain('401');
    expect(await ask(Buffer.alloc(0), '/metrics')).toContain('200');
  });

  test('refuses a header from anyone else', async () => {
    const { ask } = await toConsole('10.0.0.0/8');
    for (const header of [line(), line('127.0.0.1'), binary(V4)])
      expect(await ask(header, '/healthz')).toContain('400');
    expect(await ask(Buffer.alloc(0), '/healthz')).toContain('200');
  });
});
