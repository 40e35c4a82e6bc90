// A real HTTP server on loopback that receives webhooks: keeps what it is given, checks signatures, and can be out of order.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startProof } from '../../src/console/http/hook-signature.ts';
import { Secret } from '../../src/core/secret.ts';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether the signature is of this key, this body and this hour, by the code that checks the webhooks of others. */
  readonly signed: boolean;
}

export type Mood =
  | { readonly does: 'respond'; readonly status: number; readonly body: string }
  | { readonly does: 'hang' }
  | { readonly does: 'redirect'; readonly to: string };

export interface Receiver {
  readonly url: string;
  readonly all: readonly Received[];
  /** What it does from now on. */
  turn(mood: Mood): void;
  close(): Promise<void>;
}

/** `key` is what signatures have to be of, with `whsec_`. */
export async function startReceiver(key: string): Promise<Receiver> {
  const all: Received[] = [];
  let mood: Mood = { does: 'respond', status: 200, body: 'ok' };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const proof = startProof(request.headersDistinct, [new Secret(key)], Date.now());
      proof?.update(bytes);
      const signed = proof?.proven() !== undefined;
      all.push({ path: request.url ?? '', headers: request.headers, body: bytes.toString(), signed });
      if (mood.does === 'hang') return;
      if (mood.does === 'redirect') response.writeHead(302, { location: mood.to }).end();
      else response.writeHead(mood.status, { 'content-type': 'text/plain' }).end(mood.body);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    all,
    turn: (next) => {
      mood = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
