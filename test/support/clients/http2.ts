// A listener with HTTP/2 for a name of its own, and clients of it: real ones, and one that sends the frames it is given.
import { type ClientHttp2Session, connect as connectHttp2, type OutgoingHttpHeaders } from 'node:http2';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { connect, createSecureContext } from 'node:tls';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openLog } from '../../../src/adapters/log.ts';
import { createAuthority } from '../../../src/certificates/internal-authority.ts';
import { Secret } from '../../../src/core/secret.ts';
import { type HttpsListener, type HttpsOptions, startHttpsListener } from '../../../src/edge/listeners.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { openStore } from '../../../src/store/store.ts';

export const HOST = 'a.localhost';

/** Starts listeners that all have one certificate, for HOST. */
export async function http2Listeners(): Promise<
  (options: Pick<HttpsOptions, 'handler'> & Partial<HttpsOptions>) => Promise<HttpsListener>
> {
  const store = await openStore('sqlite::memory:');
  const sealer = createSealer(new Secret('x'));
  const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue(HOST, Date.now());
  await store.destroy();
  const context = createSecureContext({ cert: chain, key });
  return (options) =>
    startHttpsListener({
      ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, log: openLog('silent') },
      transportPolicy: (host) => (host === HOST ? 'max-age=1' : null),
      names: { context: async () => context, refresh: async () => undefined },
      challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
      ticketKey: Buffer.alloc(48),
      ...options,
    });
}

/** A client of the listener, over TLS on `through` where that is given. */
export function session(port: number, through?: Socket): ClientHttp2Session {
  const place = through === undefined ? { host: '127.0.0.1', port } : { socket: through };
  const tls = { ...place, servername: HOST, rejectUnauthorized: false, ALPNProtocols: ['h2'] };
  const opened = connectHttp2(`https://${HOST}`, { createConnection: () => connect(tls) });
  opened.on('error', () => undefined);
  onTestFinished(() => opened.destroy());
  return opened;
}

/** When it has closed, with or without an error. */
export const ended = (client: ClientHttp2Session): Promise<void> =>
  new Promise((resolve) => client.once('close', () => resolve()));

interface Reply {
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
  readonly code: number;
}

/** One request to its end, whatever becomes of it. */
export function ask(
  client: ClientHttp2Session,
  path: string,
  given: OutgoingHttpHeaders = {},
  body?: Readable | Buffer,
) {
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
