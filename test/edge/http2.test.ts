// HTTP/2 at the listener with a real client: handlers and Express see what they see over HTTP/1.1. About two seconds.
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ClientHttp2Session, constants } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect } from 'node:tls';
import express from 'express';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { clientAddress, trustedProxyList } from '../../src/edge/client-address.ts';
import { createConnectionLimit } from '../../src/edge/connection-limit.ts';
import type { HttpsListener } from '../../src/edge/listeners.ts';
import { leaveUnread } from '../../src/edge/request-bodies.ts';
import { requestHost, serverNameMismatch } from '../../src/edge/request-host.ts';
import { ask, ended, HOST, http2Listeners, session } from '../support/clients/http2.ts';

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

let open: Awaited<ReturnType<typeof http2Listeners>>;
let listener: HttpsListener;
const handler = (request: IncomingMessage, response: ServerResponse): void =>
  (handlers[request.url ?? ''] ?? app)(request, response);

beforeAll(async () => {
  open = await http2Listeners();
  listener = await open({ handler });
});
afterAll(() => listener.close());

const here = (): ClientHttp2Session => session(listener.port);

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
    const client = here();
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
    const client = here();
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
    const client = here();
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
    const client = here();
    const refused = await ask(client, '/unread', { ':method': 'POST' }, large);
    expect([refused.headers[':status'], refused.body.toString()]).toEqual([413, 'too large']);
    expect((await ask(client, '/host')).body.toString()).toBe(HOST);
  });

  test('a response that breaks off is seen as broken', async () => {
    const cut = await ask(here(), '/cut');
    expect([cut.body.toString(), cut.code]).toEqual(['half', constants.NGHTTP2_INTERNAL_ERROR]);
  });
});

test('a name other than that of the handshake, and two names, name no portal', async () => {
  const client = here();
  expect((await ask(client, '/host', { ':authority': 'b.localhost' })).headers[':status']).toBe(421);
  expect((await ask(client, '/host', { host: HOST })).headers[':status']).toBe(200);
  expect((await ask(client, '/host', { host: 'b.localhost' })).headers[':status']).toBe(421);
});

test('17 KB of cookies are answered with 431 in words; the connection serves on', async () => {
  const client = here();
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

test('a shutdown lets an answer finish, says so, and ends the connection', async () => {
  const ending = await open({ handler });
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
