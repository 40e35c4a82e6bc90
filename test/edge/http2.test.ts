// HTTP/2 at the listener with a real client, and with frames that no client of good will sends. About four seconds.
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ClientHttp2Session, connect as connectHttp2, constants, type OutgoingHttpHeaders } from 'node:http2';
import { connect as connectPlain, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import express from 'express';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import { clientAddress, trustedProxyList } from '../../src/edge/client-address.ts';
import { createConnectionLimit } from '../../src/edge/connection-limit.ts';
import { type HttpsListener, type HttpsOptions, startHttpsListener } from '../../src/edge/listeners.ts';
import { leaveUnread } from '../../src/edge/request-bodies.ts';
import { requestHost, serverNameMismatch } from '../../src/edge/request-host.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';

const HOST = 'a.localhost';
const MIB = 1024 * 1024;
const large = randomBytes(3 * MIB);
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const app = express();
app.disable('x-powered-by');
app.get('/cookie', (request, response) => {
  response
    .cookie('a', '1')
    .cookie('b', '2')
    .json({ cookies: request.get('cookie'), path: request.path });
});
app.get('/moved', (_, response) => response.redirect(303, '/cookie'));
app.post('/form', express.urlencoded({ extended: false }), (request, response) => void response.send(request.body));
app.use((_, response) => void response.status(404).type('text').send('there is no such page'));

const handlers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/host': (request, response) =>
    response.writeHead(serverNameMismatch(request) ? 421 : 200).end(String(requestHost(request))),
  '/large': (_, response) => void pipeline(Readable.from(pieces()), response),
  '/empty': (_, response) => void response.writeHead(304, ['etag', '"x"', 'connection', 'keep-alive']).end(),
  '/sum': async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    response.end(JSON.stringify({ length, encoding, sum: digest(Buffer.concat(chunks)) }));
  },
  '/unread': (request, response) => {
    leaveUnread(request, response);
    response.writeHead(413, { 'content-type': 'text/plain' }).end('too large');
  },
  '/slow': (_, response) => void setTimeout(() => response.end('finished'), 300),
  '/cut': (_, response) => {
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  },
};

function* pieces(): Generator<Buffer> {
  for (let at = 0; at < large.length; at += MIB / 4) yield large.subarray(at, at + MIB / 4);
}

let context: SecureContext;
let listener: HttpsListener;
const sockets = new Set<unknown>();

async function open(more: Partial<HttpsOptions> = {}): Promise<HttpsListener> {
  const started = await startHttpsListener({
    ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, log: openLog('silent') },
    transportPolicy: (host) => (host === HOST ? 'max-age=1' : null),
    names: { context: async () => context, refresh: async () => undefined },
    challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
    ticketKey: Buffer.alloc(48),
    handler: (request, response) => {
      sockets.add(request.socket);
      (handlers[request.url ?? ''] ?? app)(request, response);
    },
    ...more,
  });
  return started;
}

beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  const sealer = createSealer(new Secret('x'));
  const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue(HOST, Date.now());
  await store.destroy();
  context = createSecureContext({ cert: chain, key });
  listener = await open();
});
afterAll(() => listener.close());

/** A client of the listener, over TLS on `through` where that is given. */
function session(port = listener.port, through?: Socket): ClientHttp2Session {
  const place = through === undefined ? { host: '127.0.0.1', port } : { socket: through };
  const tls = { ...place, servername: HOST, rejectUnauthorized: false, ALPNProtocols: ['h2'] };
  const opened = connectHttp2(`https://${HOST}`, { createConnection: () => connect(tls) });
  opened.on('error', () => undefined);
  onTestFinished(() => opened.destroy());
  return opened;
}

/** When it has closed, with or without an error. */
const ended = (client: ClientHttp2Session): Promise<void> =>
  new Promise((resolve) => client.once('close', () => resolve()));

interface Reply {
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
  readonly code: number;
}

/** One request to its end, whatever becomes of it. */
function ask(client: ClientHttp2Session, path: string, given: OutgoingHttpHeaders = {}, body?: Readable | Buffer) {
  return new Promise<Reply>((resolve) => {
    const stream = client.request({ ':path': path, ...given }, { endStream: body === undefined });
    const chunks: Buffer[] = [];
    let headers: Record<string, unknown> = {};
    stream.on('response', (answered) => (headers = answered));
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', () => undefined);
    stream.on('close', () => resolve({ headers, body: Buffer.concat(chunks), code: stream.rstCode ?? 0 }));
    if (Buffer.isBuffer(body)) stream.end(body);
    else body?.pipe(stream);
  });
}

/** What is agreed on with a client that offers these; a reason where nothing is. */
const agreed = (offered: string[]): Promise<string> =>
  new Promise((resolve) => {
    const asking = { host: '127.0.0.1', port: listener.port, servername: HOST, rejectUnauthorized: false };
    const socket = connect({ ...asking, ALPNProtocols: offered }, () => {
      resolve(String(socket.alpnProtocol));
      socket.destroy();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)));
  });

test.each([
  [['h2', 'http/1.1'], 'h2'],
  [['http/1.1', 'h2'], 'h2'],
  [['h2'], 'h2'],
  [['http/1.1'], 'http/1.1'],
  [['http/1.0'], 'http/1.0'],
  [['spdy/3'], 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL'],
])('of %s it takes %s', async (offered, taken) => {
  expect(await agreed(offered)).toBe(taken);
});

describe('handlers and Express see a request as over HTTP/1.1', () => {
  test('cookies in crumbs, repeated headers, redirects, forms, unknown pages', async () => {
    const client = session();
    const answered = await ask(client, '/cookie?x', { cookie: ['a=1', 'b=2'] });
    expect(JSON.parse(answered.body.toString())).toEqual({ cookies: 'a=1; b=2', path: '/cookie' });
    expect(answered.headers).toMatchObject({ ':status': 200, 'set-cookie': ['a=1; Path=/', 'b=2; Path=/'] });
    expect(answered.headers).toMatchObject({ 'strict-transport-security': 'max-age=1', 'cache-control': 'no-store' });
    expect((await ask(client, '/moved')).headers).toMatchObject({ ':status': 303, location: '/cookie' });
    const form = { ':method': 'POST', 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask(client, '/form', form, Buffer.from('a=b'))).body.toString()).toBe('{"a":"b"}');
    expect((await ask(client, '/none')).headers).toMatchObject({ ':status': 404 });
  });

  test('without a body: HEAD, 304; what belongs to a connection of HTTP/1.1 is left out', async () => {
    const client = session();
    const head = await ask(client, '/cookie', { ':method': 'HEAD' });
    expect([head.headers[':status'], head.body.length, head.code]).toEqual([200, 0, 0]);
    const { headers, body } = await ask(client, '/empty');
    expect([headers[':status'], headers['etag'], headers['connection'], body.length]).toEqual([
      304,
      '"x"',
      undefined,
      0,
    ]);
  });

  test('large bodies in both directions, with and without a length', async () => {
    const client = session();
    const length = String(large.length);
    const [down, known, unknown] = await Promise.all([
      ask(client, '/large'),
      ask(client, '/sum', { ':method': 'POST', 'content-length': length }, large),
      ask(client, '/sum', { ':method': 'POST' }, Readable.from(pieces())),
    ]);
    expect(digest(down.body)).toBe(digest(large));
    expect(JSON.parse(known.body.toString())).toEqual({ length, sum: digest(large) });
    expect(JSON.parse(unknown.body.toString())).toEqual({ encoding: 'chunked', sum: digest(large) });
  });

  test('a body that is not wanted is answered and given up; the connection serves on', async () => {
    const client = session();
    const refused = await ask(client, '/unread', { ':method': 'POST' }, large);
    expect([refused.headers[':status'], refused.body.toString()]).toEqual([413, 'too large']);
    expect((await ask(client, '/host')).body.toString()).toBe(HOST);
  });

  test('a response that breaks off is seen as broken', async () => {
    const cut = await ask(session(), '/cut');
    expect([cut.body.toString(), cut.code]).toEqual(['half', constants.NGHTTP2_INTERNAL_ERROR]);
  });
});

test('a name other than that of the handshake, and two names, name no portal', async () => {
  const client = session();
  expect((await ask(client, '/host', { ':authority': 'b.localhost' })).headers[':status']).toBe(421);
  expect((await ask(client, '/host', { host: HOST })).headers[':status']).toBe(200);
  expect((await ask(client, '/host', { host: 'b.localhost' })).headers[':status']).toBe(421);
});

test('17 KB of cookies are answered with 431 in words; the connection serves on', async () => {
  const client = session();
  const refused = await ask(client, '/host', { cookie: `a=${'x'.repeat(17_000)}` });
  expect(refused.headers).toMatchObject({ ':status': 431, 'strict-transport-security': 'max-age=1' });
  expect(refused.body.toString()).toContain('more than 16 KB of headers, cookies included');
  const crumbs = Array.from({ length: 600 }, (_, index) => `crumb-${index}=${'x'.repeat(20)}`);
  expect((await ask(client, '/host', { cookie: crumbs })).headers[':status']).toBe(431);
  expect((await ask(client, '/host')).body.toString()).toBe(HOST);
  const tunnel = await ask(client, '', {
    ':method': 'CONNECT',
    ':path': undefined,
    ':scheme': undefined,
    ':authority': HOST,
  });
  expect(tunnel.headers[':status']).toBe(405);
});

const frame = (type: number, flags: number, stream: number, payload: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
};
const [HEADERS, SETTINGS, PING, CONTINUATION] = [1, 4, 6, 9] as const;
const preface = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(SETTINGS, 0, 0)]);
/** `:method POST`, `:scheme https`, `:path /`, of the static table of HPACK. */
const fields = Buffer.from([0x83, 0x87, 0x84]);
const many = (count: number, of: (index: number) => Buffer): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_, index) => of(index)));

/** Sends frames; resolves when the server has closed the connection. */
async function closedAfter(bytes: Buffer, port: number, drip?: Buffer): Promise<void> {
  const place = { host: '127.0.0.1', port, servername: HOST, rejectUnauthorized: false, ALPNProtocols: ['h2'] };
  const socket: TLSSocket = connect(place);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined).resume();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await once(socket, 'secureConnect');
  socket.write(bytes);
  const drops = setInterval(() => drip !== undefined && socket.writable && socket.write(drip), 40);
  onTestFinished(() => clearInterval(drops));
  await closed;
}

test.each([
  ['pings', many(300, () => frame(PING, 0, 0, Buffer.alloc(8)))],
  ['settings', many(300, () => frame(SETTINGS, 0, 0))],
  ['heads that go on', Buffer.concat([frame(HEADERS, 0, 1, fields), many(100, () => frame(CONTINUATION, 0, 1))])],
  [
    'heads of 1 MB',
    Buffer.concat([
      frame(HEADERS, 0, 1, fields),
      many(64, () => frame(CONTINUATION, 0, 1, Buffer.alloc(16_000, 0x40))),
    ]),
  ],
  ['bytes that are not frames', Buffer.from('GET / HTTP/1.1\r\n\r\n'.repeat(20))],
])('a flood ends its own connection alone: %s', async (what, bytes) => {
  const bystander = session();
  const waiting = ask(bystander, '/slow');
  const start = what === 'bytes that are not frames' ? bytes : Buffer.concat([preface, bytes]);
  await closedAfter(start, listener.port);
  expect((await waiting).body.toString()).toBe('finished');
});

test('requests that are taken back by the hundred end the connection (rapid reset)', async () => {
  const client = session();
  await once(client, 'remoteSettings');
  const gone = ended(client);
  const wave = (): void => {
    for (let index = 0; index < 60 && !client.destroyed; index += 1) {
      const stream = client.request({ ':path': '/slow' });
      stream.on('error', () => undefined);
      stream.close(constants.NGHTTP2_CANCEL);
    }
  };
  const waves = setInterval(wave, 10);
  onTestFinished(() => clearInterval(waves));
  await gone;
  expect((await ask(session(), '/host')).body.toString()).toBe(HOST);
});

test('more than a hundred requests together are refused, to be sent again', async () => {
  const client = session();
  const [settings] = (await once(client, 'remoteSettings')) as [{ maxConcurrentStreams: number }];
  expect(settings.maxConcurrentStreams).toBe(100);
  const answered = await Promise.all(Array.from({ length: 130 }, () => ask(client, '/slow')));
  expect(answered.filter(({ body }) => body.toString() === 'finished').length).toBeGreaterThanOrEqual(100);
});

describe('slow clients', () => {
  const patience = { head: 200, request: 500, idle: 300 };

  test.each([
    ['a connection that says nothing', Buffer.alloc(0), undefined],
    ['one that asks nothing, and pings', preface, frame(PING, 0, 0, Buffer.alloc(8))],
    ['a head that does not end', Buffer.concat([preface, frame(HEADERS, 0, 1, fields)]), undefined],
  ])('%s is ended', async (_, bytes, drip) => {
    const slow = await open({ patience });
    onTestFinished(() => slow.close());
    await closedAfter(bytes, slow.port, drip);
  });

  test('a body that does not end is answered with 408', async () => {
    const slow = await open({ patience });
    onTestFinished(() => slow.close());
    const body = new Readable({ read: () => undefined });
    body.push('half');
    const answered = await ask(session(slow.port), '/sum', { ':method': 'POST' }, body);
    expect([answered.headers[':status'], answered.body.toString()]).toEqual([
      408,
      'The request did not arrive in time. Please send it again.\n',
    ]);
  });
});

test('a shutdown lets an answer finish, says so, and ends the connection', async () => {
  const ending = await open();
  const client = session(ending.port);
  const answering = ask(client, '/slow');
  await once(client, 'remoteSettings');
  const said = once(client, 'goaway');
  const gone = once(client, 'close');
  await ask(client, '/host');
  await Promise.all([ending.close(), said, gone]);
  expect((await answering).body.toString()).toBe('finished');
});

test('behind a PROXY header the visitor is known and limited', async () => {
  const trustedProxies = trustedProxyList(['127.0.0.1']);
  const proxied = await open({
    acceptance: { limit: createConnectionLimit(1, 1_000), trustedProxies },
    handler: (request, response) => response.end(clientAddress(request, trustedProxies)),
  });
  onTestFinished(() => proxied.close());
  const through = (address: string): ClientHttp2Session => {
    const socket = connectPlain(proxied.port, '127.0.0.1');
    socket.write(`PROXY TCP4 ${address} 127.0.0.1 4711 443\r\n`);
    return session(proxied.port, socket);
  };
  expect((await ask(through('192.0.2.7'), '/')).body.toString()).toBe('192.0.2.7');
  expect((await ask(through('192.0.2.8'), '/')).body.toString()).toBe('192.0.2.8');
  await ended(through('192.0.2.8'));
});
