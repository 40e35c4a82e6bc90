// Slow, large and idle senders at both listeners: each gets an error or is disconnected, and holds nothing; a shutdown lets answers finish.
import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect, createSecureContext } from 'node:tls';
import express from 'express';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import { type Listener, startHttpsListener, startPlainListener } from '../../src/edge/listeners.ts';
import { noTransportPolicy } from '../../src/edge/response-headers.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';

const HOST = 'a.localhost';
const patience = { head: 300, request: 600, idle: 300 };

const app = express();
app.post('/', express.text({ limit: '1kb' }), (_, response) => void response.end('taken'));
app.get('/slow', (_, response) => void setTimeout(() => response.end('finished'), 300));
app.get('/', (_, response) => void response.end('hello'));

async function secure(): Promise<Listener> {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.destroy());
  const issued = await createAuthority({ store, sealer: createSealer(new Secret('x')), clock: systemClock }).issue(
    HOST,
    Date.now(),
  );
  const context = createSecureContext({ cert: issued.chain, key: issued.key });
  return startHttpsListener({
    transportPolicy: noTransportPolicy,
    ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, log: openLog('silent'), handler: app, patience },
    names: { context: async () => context, refresh: async () => undefined },
    challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
    ticketKey: Buffer.alloc(48),
  });
}

const plain = (): Promise<Listener> =>
  startPlainListener({ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, handler: app, patience });

const listeners = [
  [
    'HTTPS',
    secure,
    (port: number): Socket => connect({ host: '127.0.0.1', port, servername: HOST, rejectUnauthorized: false }),
  ],
  ['plain', plain, (port: number): Socket => connectPlain(port, '127.0.0.1')],
] as const;

/** All that is answered until the connection is closed by the other side. */
async function answerTo(socket: Socket, text: string): Promise<string> {
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  socket.on('error', () => undefined);
  socket.write(text);
  // A reset after the answer is an end as well, which `once` would not have.
  await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return answer;
}

describe.each(listeners)('%s', (_, start, open) => {
  async function opened(): Promise<{ listener: Listener; socket: Socket }> {
    const listener = await start();
    onTestFinished(() => listener.close());
    return { listener, socket: open(listener.port) };
  }

  test('a head that does not end is ended', async () => {
    const { socket } = await opened();
    const drops = setInterval(() => socket.write('x'), 50);
    onTestFinished(() => clearInterval(drops));
    expect(await answerTo(socket, 'GET / HTTP/1.1\r\nX-Slow: ')).toContain('408 Request Timeout');
  });

  test('a body that does not end is ended', async () => {
    const { socket } = await opened();
    const drops = setInterval(() => socket.write('x'), 50);
    onTestFinished(() => clearInterval(drops));
    const head = `POST / HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\n`;
    expect(await answerTo(socket, head)).toContain('408 Request Timeout');
  });

  test('a connection that asks nothing more is ended', async () => {
    const { socket } = await opened();
    expect(await answerTo(socket, `GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)).toContain('hello');
  });

  test('a head that is too large is refused, a body as well', async () => {
    const { socket, listener } = await opened();
    // The last bytes are those that are too many: what comes after them would be cut off by a reset.
    const first = `GET / HTTP/1.1\r\nX: ${'x'.repeat(16_000)}`;
    setTimeout(() => socket.write('x'.repeat(400)), 50);
    expect(await answerTo(socket, first)).toContain('431 ');
    const head = `POST / HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: 2000\r\n\r\n`;
    expect(await answerTo(open(listener.port), head + 'x'.repeat(2000))).toContain('413 ');
  });

  test('a shutdown accepts no new client and lets an answer finish', async () => {
    const listener = await start();
    const answering = answerTo(open(listener.port), `GET /slow HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = listener.close();
    const late = open(listener.port);
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    expect(await answering).toContain('finished');
    await closing;
  });
});
