// A thin proxy in front of Pebble: tells times of renewal, which Pebble does not, lets a test answer in its place, and notes what
// passes. Pebble makes its URLs from the Host header, so all of them lead through here.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:https';
import { onTestFinished } from 'vitest';
import type { Pebble } from './pebble.ts';

export type Step =
  | 'directory'
  | 'nonce'
  | 'account'
  | 'new-order'
  | 'authorization'
  | 'challenge'
  | 'order'
  | 'finalize'
  | 'certificate'
  | 'renewal-info'
  | 'revoke'
  | 'other';

/** What a test answers with; `hang-up` closes the connection, before or after Pebble has seen the request. */
export type Interference =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly problem?: { type: string; detail: string };
      readonly text?: string;
    }
  | 'hang-up-before'
  | 'hang-up-after';

export interface AuthorityProxy {
  readonly directory: string;
  /** Every request so far. */
  readonly steps: readonly Step[];
  /** Payloads of new orders. */
  readonly orders: readonly { readonly replaces?: string; readonly profile?: string }[];
  /** ARI ids that were asked about. */
  readonly asked: readonly string[];
  /** Asked before each request; undefined lets it pass. */
  interfere: (step: Step) => Interference | undefined;
  /** The renewal window returned for an ARI id; null answers 404. */
  renewal: (id: string) => { readonly start: Date; readonly end: Date; readonly retryAfter?: number } | null;
  /** What the directory says of itself besides. */
  meta: Record<string, unknown>;
}

const paths: Readonly<Record<string, Step>> = {
  '/dir': 'directory',
  '/nonce-plz': 'nonce',
  '/sign-me-up': 'account',
  '/order-plz': 'new-order',
  '/authZ': 'authorization',
  '/chalZ': 'challenge',
  '/my-order': 'order',
  '/finalize-order': 'finalize',
  '/certZ': 'certificate',
  '/renewal-info': 'renewal-info',
  '/revoke-cert': 'revoke',
};

const stepOf = (url: string): Step => paths[`/${url.split('/')[1]}`] ?? 'other';

/** Ends with the test. */
export async function startProxy(pebble: Pebble): Promise<AuthorityProxy> {
  const steps: Step[] = [];
  const orders: { replaces?: string; profile?: string }[] = [];
  const asked: string[] = [];
  let port = 0;
  const proxy: AuthorityProxy & { directory: string } = {
    ...{ directory: '', steps, orders, asked, meta: {} },
    interfere: () => undefined,
    renewal: () => null,
  };
  const server = createServer({ cert: pebble.tls.certificate, key: pebble.tls.key }, (incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const step = stepOf(incoming.url ?? '');
    steps.push(step);
    const interference = proxy.interfere(step);
    if (interference === 'hang-up-before') return void incoming.socket.destroy();
    if (typeof interference === 'object') {
      refuse(outgoing, interference);
      return;
    }
    if (step === 'new-order') orders.push(payloadOf(body));
    if (step === 'renewal-info') {
      sendWindow(incoming.url ?? '', outgoing);
      return;
    }
    const passed = await pass(incoming, body);
    if (interference === 'hang-up-after') return void incoming.socket.destroy();
    const { 'transfer-encoding': _, ...headers } = passed.headers;
    const text = step === 'directory' ? withRenewals(passed.text) : passed.text;
    outgoing.writeHead(passed.status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
  };

  const pass = (incoming: IncomingMessage, body: string): Promise<Passed> =>
    new Promise((resolve, reject) => {
      const { method, url: path, headers } = incoming;
      const target = { host: '127.0.0.1', port: pebble.port, servername: 'localhost', rejectUnauthorized: false };
      const passed = request({ ...target, method, path, headers, agent: false }, (response) => {
        void bodyOf(response).then((text) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, text }),
        );
      });
      passed.on('error', reject).end(body);
    });

  const withRenewals = (text: string): string => {
    const given = JSON.parse(text) as { meta?: object };
    const renewalInfo = `https://localhost:${port}/renewal-info`;
    return JSON.stringify({ ...given, renewalInfo, meta: { ...given.meta, ...proxy.meta } });
  };

  const sendWindow = (url: string, outgoing: ServerResponse): void => {
    const id = url.split('/').at(-1) ?? '';
    asked.push(id);
    const window = proxy.renewal(id);
    if (window === null) {
      refuse(outgoing, { status: 404, problem: { type: 'malformed', detail: 'not known' } });
      return;
    }
    const { start, end, retryAfter = 21_600 } = window;
    outgoing.writeHead(200, { 'retry-after': String(retryAfter) });
    outgoing.end(JSON.stringify({ suggestedWindow: { start, end }, explanationURL: 'https://authority.test/why' }));
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const bound = server.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  proxy.directory = `https://localhost:${port}/dir`;
  return proxy;
}

interface Passed {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

function refuse(outgoing: ServerResponse, given: Exclude<Interference, string>): void {
  const { status, headers = {}, problem, text = '' } = given;
  outgoing.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  const type = problem === undefined ? undefined : `urn:ietf:params:acme:error:${problem.type}`;
  outgoing.end(problem === undefined ? text : JSON.stringify({ ...problem, type }));
}

async function bodyOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function payloadOf(body: string): { replaces?: string; profile?: string } {
  const { payload } = JSON.parse(body) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as { replaces?: string; profile?: string };
}
