// Clients that break the rules of HTTP/2 or take their time lose their own connection, and nothing else. About four seconds.
import { once } from 'node:events';
import { constants } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { HttpsListener } from '../../src/edge/listeners.ts';
import { ask, ended, HOST, http2Listeners, session } from '../support/clients/http2.ts';

const handler: Parameters<Awaited<ReturnType<typeof http2Listeners>>>[0]['handler'] = (request, response) => {
  if (request.url === '/slow') setTimeout(() => response.end('finished'), 300);
  else if (request.method === 'GET') response.end('hello');
  else request.resume();
};

const patience = { head: 200, request: 500, idle: 300 };

let open: Awaited<ReturnType<typeof http2Listeners>>;
let listener: HttpsListener;

beforeAll(async () => {
  open = await http2Listeners();
  listener = await open({ handler });
});
afterAll(() => listener.close());

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
  ['heads that do not end', Buffer.concat([frame(HEADERS, 0, 1, fields), many(100, () => frame(CONTINUATION, 0, 1))])],
  [
    'heads of 1 MB',
    Buffer.concat([
      frame(HEADERS, 0, 1, fields),
      many(64, () => frame(CONTINUATION, 0, 1, Buffer.alloc(16_000, 0x40))),
    ]),
  ],
  ['bytes that are not frames', Buffer.from('GET / HTTP/1.1\r\n\r\n'.repeat(20))],
])('a flood ends its own connection alone: %s', async (what, bytes) => {
  const bystander = session(listener.port);
  const waiting = ask(bystander, '/slow');
  const start = what === 'bytes that are not frames' ? bytes : Buffer.concat([preface, bytes]);
  await closedAfter(start, listener.port);
  expect((await waiting).body.toString()).toBe('finished');
});

test('requests that are taken back by the hundred end the connection (rapid reset)', async () => {
  const own = await open({ handler, patience });
  onTestFinished(() => own.close());
  const client = session(own.port);
  await once(client, 'remoteSettings');
  const gone = ended(client);
  // Taken back once it is sent; the next wave waits for the end of this one, so that it is the server that stops.
  const takenBack = () =>
    new Promise<void>((resolve) => {
      const stream = client.request({ ':path': '/slow' });
      stream.on('error', () => undefined).once('close', () => resolve());
      stream.once('ready', () => stream.close(constants.NGHTTP2_CANCEL));
    });
  let waves = 0;
  for (; waves < 100 && !client.destroyed && !client.closed; waves += 1)
    await Promise.race([Promise.all(Array.from({ length: 60 }, takenBack)), gone]);
  expect(waves).toBeLessThan(100);
  await gone;
  expect((await ask(session(own.port), '/')).body.toString()).toBe('hello');
});

test('more than a hundred requests together are refused, to be sent again', async () => {
  const client = session(listener.port);
  const [settings] = (await once(client, 'remoteSettings')) as [{ maxConcurrentStreams: number }];
  expect(settings.maxConcurrentStreams).toBe(100);
  const answered = await Promise.all(Array.from({ length: 130 }, () => ask(client, '/slow')));
  expect(answered.filter(({ body }) => body.toString() === 'finished').length).toBeGreaterThanOrEqual(100);
});

describe('slow clients', () => {
  test.each([
    ['a connection that says nothing', Buffer.alloc(0), undefined],
    ['one that asks nothing, and pings', preface, frame(PING, 0, 0, Buffer.alloc(8))],
    ['a head that does not end', Buffer.concat([preface, frame(HEADERS, 0, 1, fields)]), undefined],
  ])('%s is ended', async (_, bytes, drip) => {
    const slow = await open({ handler, patience });
    onTestFinished(() => slow.close());
    await closedAfter(bytes, slow.port, drip);
  });

  test('a body that does not end is answered with 408', async () => {
    const slow = await open({ handler, patience });
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

test('plain HTTP at the port of HTTPS gets a sentence', async () => {
  const socket = connectPlain(listener.port, '127.0.0.1');
  socket.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`);
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('This port speaks HTTPS: begin the address with https://.');
});
