// A PostgreSQL server on another machine is spoken to over TLS whose certificate is verified, or not at all. 0.0.0.0 reaches this
// machine by an address that does not count as it.
import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { newStore } from '../support/test-store.ts';

/** What PostgreSQL is sent first: length 8 and the code of SSLRequest, https://www.postgresql.org/docs/current/protocol-message-formats.html */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** A server that answers the request for TLS, and keeps all that it is sent besides. @returns its port and what came in clear */
async function server(answer: 'S' | 'N'): Promise<{ port: number; clear: Buffer[]; encrypted: Buffer[] }> {
  const clear: Buffer[] = [];
  const encrypted: Buffer[] = [];
  const store = await newStore();
  onTestFinished(() => store.destroy());
  const sealer = createSealer(new Secret('operator secret of the test, long enough'));
  const { key, chain } = await createAuthority({ store, sealer, clock: systemClock }).issue('db.example', Date.now());
  const accept = (socket: Socket): void => {
    socket.on('error', () => undefined);
    socket.once('data', (first: Buffer) => {
      clear.push(first);
      socket.write(answer);
      if (answer === 'N') return void socket.on('data', (chunk: Buffer) => clear.push(chunk));
      const tls = new TLSSocket(socket, { isServer: true, key, cert: chain });
      tls.on('error', () => undefined).on('data', (chunk: Buffer) => encrypted.push(chunk));
    });
  };
  const listening = createServer(accept);
  await new Promise<void>((resolve) => listening.listen(0, '0.0.0.0', resolve));
  onTestFinished(() => void listening.close());
  const address = listening.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, clear, encrypted };
}

test('a server without TLS is sent no name and no password', async () => {
  const { port, clear } = await server('N');
  await expect(openStore(`postgres://portico:hunter2@0.0.0.0:${port}/portico`)).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringContaining('SSL'),
    hint: expect.stringContaining('TLS'),
  });
  expect(Buffer.concat(clear)).toEqual(SSL_REQUEST);
});

test('a server whose certificate no one vouches for is sent nothing either', async () => {
  const { port, clear, encrypted } = await server('S');
  await expect(openStore(`postgres://portico:hunter2@0.0.0.0:${port}/portico`)).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringContaining('certificate'),
  });
  expect(Buffer.concat(clear)).toEqual(SSL_REQUEST);
  expect(encrypted).toEqual([]);
});
