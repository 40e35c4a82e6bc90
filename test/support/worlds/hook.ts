// A webhook endpoint on loopback with nothing around it, and senders that sign for themselves.
import { createHmac } from 'node:crypto';
import { Agent, createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import express from 'express';
import { expect } from 'vitest';
import { gitHook } from '../../../src/console/http/git-hook.ts';
import { secured } from '../../../src/console/http/security.ts';
import { Secret } from '../../../src/core/secret.ts';
import { trustedProxyList } from '../../../src/edge/client-address.ts';

export const SECRET = 'it-is-a-secret-2f8c';
export const OLD_SECRET = 'it-was-a-secret-77d1';
const SIGNING_KEY = Buffer.from('0123456789abcdef0123456789abcdef');
const SIGNING_TOKEN = `whsec_${SIGNING_KEY.toString('base64')}`;
const MARK = 'the-body-of-a-push';
export const body = `{"ref":"refs/heads/main","note":"${MARK}"}`;
/** Senders come from here; as a proxy it is believed whom it asks for. */
const PROXY = '127.0.0.1';
export const MIB = 1024 * 1024;

export interface HookResponse {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

export interface HookWorld {
  /** What `requestPass` does; counted in any case. */
  onPassRequested: () => void | Promise<void>;
  now: number;
  secrets: string[];
  passes(): number;
  /** Every log line, and every answer that `post` got. */
  readonly output: string[];
  readonly port: number;
  /** Bytes that the server took in from its newest connection. */
  bytesTaken(): number;
  post(body: string | Uint8Array, headers: OutgoingHttpHeaders): Promise<HookResponse>;
  close(): Promise<void>;
}

export async function hookWorld(before: express.RequestHandler[] = []): Promise<HookWorld> {
  let passes = 0;
  let newest: Socket | undefined;
  const said: string[] = [];
  const log = (message: string, fields?: object) => void said.push(JSON.stringify([message, fields]));
  const app = express();
  // On a slow machine a connection rests for long between two deliveries; one that the server closes then would fail the next.
  const server = createServer({ requestTimeout: 60_000, keepAliveTimeout: 600_000 }, app);
  server.on('connection', (socket) => {
    newest = socket;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const world: HookWorld = {
    onPassRequested: () => {},
    now: Date.UTC(2026, 10, 23),
    secrets: [SECRET, OLD_SECRET, SIGNING_TOKEN],
    passes: () => passes,
    output: said,
    port,
    bytesTaken: () => newest?.bytesRead ?? 0,
    post: async (body, headers) => {
      const answer = await new Promise<HookResponse>((resolve, reject) => {
        const outgoing = request({ host: '127.0.0.1', port, path: '/hooks/git', method: 'POST', headers, agent });
        outgoing.on('error', reject);
        outgoing.on('response', (incoming) => {
          const status = incoming.statusCode ?? 0;
          text(incoming).then((said) => resolve({ status, text: said, headers: incoming.headers }), reject);
        });
        outgoing.end(body);
      });
      said.push(JSON.stringify(answer));
      return answer;
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const dependencies = {
    get secrets() {
      return world.secrets.map((secret) => ({ secret: new Secret(secret), source: '' }));
    },
    clock: { now: () => world.now },
    log: { info: log, warn: log, error: log },
    requestPass: () => {
      passes += 1;
      return world.onPassRequested();
    },
  };
  app.post('/hooks/git', secured(trustedProxyList([PROXY])), ...before, gitHook(dependencies));
  app.use(
    ((_thrown, _request, response, _next) => void response.sendStatus(500)) satisfies express.ErrorRequestHandler,
  );
  return world;
}

/** Whatever a test did: neither a secret, nor a signature, nor a body is in the log or in an answer. */
export function expectNothingDisclosed(world: HookWorld): void {
  const said = world.output.join('\n');
  for (const word of [SECRET, OLD_SECRET, SIGNING_TOKEN, SIGNING_TOKEN.slice(6), MARK])
    expect(said).not.toContain(word);
  expect(said).not.toMatch(/[0-9a-f]{40}/);
}

export const hmac = (secret: string | Buffer, body: string | Uint8Array, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(body).digest('hex');

export const github = (body: string | Uint8Array, secret = SECRET) => ({
  'x-github-event': 'push',
  'x-hub-signature': `sha1=${hmac(secret, body, 'sha1')}`,
  'x-hub-signature-256': `sha256=${hmac(secret, body)}`,
});

/** GitLab's signing token, at the world's time unless given. */
export const signed = (body: string, seconds: number, id = 'b6d0a3c0-1f7e-4e33-9d8b-0f6c0a4f9a10') => ({
  'webhook-id': id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': `v1,${createHmac('sha256', SIGNING_KEY).update(`${id}.${seconds}.${body}`).digest('base64')}`,
});

/** Sends these bytes as they are and resolves, once the server has ended the connection, with all that came back. */
export function raw(port: number, bytes: string, go?: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      go?.(socket);
    });
    socket.on('data', (part) => {
      came += part;
    });
    // A reset is an end as well; what came before it counts.
    socket.on('error', () => {});
    socket.on('close', () => resolve(came));
  });
}

/** The head of a request as text, for `raw`. */
export function head(headers: Record<string, string | number>): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `POST /hooks/git HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
