// How the ACME client speaks HTTP: bounded in time and size, with the authority's own root where it has one, with nonces kept for
// the next request, and with every refusal as an AcmeError. The client's own retries, which sleep, are not used.

import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent, request } from 'node:https';
import { rootCertificates } from 'node:tls';
import type { Client, ClientOptions } from 'acme-client';
import { AcmeError } from '../../core/certificates/acme.ts';
import type { Clock } from '../../core/clock.ts';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { isTooDeep, parseJson } from '../../core/untrusted/json.ts';

const TIMEOUT_MS = 30_000;
const MAX_NONCES = 100;
const PROBLEM_PREFIX = 'urn:ietf:params:acme:error:';
const USER_AGENT = 'portico';
/** The text of a problem, as it is kept. */
export const detailOf = (detail: unknown, otherwise = ''): string =>
  String(detail ?? otherwise).slice(0, limits.acmeProblemCharacters);

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Milliseconds of `Retry-After`; null without one. */
  readonly retryAfter: number | null;
}

export interface Wire {
  /** Runs what the ACME client does over this wire. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** @throws AcmeError for an answer of 400 and above, and for none */
  get(url: string): Promise<WireAnswer>;
  /** `Retry-After` of the last answer from this URL. */
  retryAfter(url: string): number | null;
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface OpenWire extends Wire {
  send(sent: Sent): Promise<WireAnswer>;
}

const current = new AsyncLocalStorage<OpenWire>();

/** `roots` is the PEM of certificates that the authority's own TLS may hang on, besides the usual ones. */
export function openWire(name: string, roots: string | null, clock: Pick<Clock, 'now'>): Wire {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 16,
    ...(roots === null ? {} : { ca: [...rootCertificates, roots] }),
  });
  const nonces: string[] = [];
  const waits = new Map<string, number>();
  const wire: OpenWire = {
    run: (work) => current.run(wire, work),
    get: (url) => wire.send({ method: 'GET', url, headers: {}, body: undefined }),
    retryAfter: (url) => waits.get(url) ?? null,
    send: async (sent) => {
      const nonce = sent.method === 'HEAD' ? nonces.pop() : undefined;
      // The client asks for a nonce before each request; the answer to the last one brought one along (RFC 8555, 6.5).
      if (nonce !== undefined) return { status: 200, headers: { 'replay-nonce': nonce }, body: '', retryAfter: null };
      const answer = await ask(sent, agent, clock).catch((thrown: unknown) => {
        throw new AcmeError(name, { type: 'unreachable', detail: reasonOf(thrown) }, 0, null, thrown);
      });
      if (answer.retryAfter === null) waits.delete(sent.url);
      else waits.set(sent.url, answer.retryAfter);
      const problem = problemIn(answer);
      // The client itself asks again with the nonce that this answer brought.
      if (problem?.type === 'badNonce') return answer;
      const fresh = answer.headers['replay-nonce'];
      if (typeof fresh === 'string' && sent.method !== 'HEAD' && nonces.length < MAX_NONCES) nonces.push(fresh);
      if (problem === undefined) return answer;
      const retryAt = answer.retryAfter === null ? null : clock.now() + answer.retryAfter;
      throw new AcmeError(name, problem, answer.status, retryAt);
    },
  };
  return wire;
}

/** Loads the client, and puts these wires under it. */
export async function loadClient(): Promise<AcmeModule> {
  const { default: acme } = await import('acme-client');
  acme.axios.defaults.adapter = async (config) => {
    const wire = current.getStore();
    if (wire === undefined) throw new Error('the ACME client was used without a wire');
    const { status, headers, body } = await wire.send({
      method: (config.method ?? 'get').toUpperCase(),
      url: config.url ?? '',
      headers: { 'content-type': 'application/jose+json' },
      body: typeof config.data === 'string' ? config.data : undefined,
    });
    return { status, statusText: '', headers: headers as Record<string, string>, data: body, config };
  };
  return acme;
}

interface AcmeModule {
  readonly Client: new (options: ClientOptions) => Client;
  readonly crypto: typeof import('acme-client').crypto;
}

function ask({ method, url, headers, body }: Sent, agent: Agent, clock: Pick<Clock, 'now'>): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const fail = (error: Error): void =>
      reject(signal.aborted ? new Error('no answer within 30 s', { cause: error }) : error);
    const outgoing = request(
      url,
      { method, agent, signal, headers: { ...headers, 'user-agent': USER_AGENT } },
      (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('error', fail);
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > limits.acmeAnswerBytes) answer.destroy(new Error('the answer is too large'));
          else chunks.push(chunk);
        });
        answer.on('end', () => {
          const body = Buffer.concat(chunks).toString();
          if (isTooDeep(body)) return fail(new Error('the answer is nested too deep'));
          const { statusCode: status = 0, headers } = answer;
          return resolve({ status, headers, body, retryAfter: waitIn(headers['retry-after'], clock.now()) });
        });
      },
    );
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}

/** RFC 9110, 10.2.3: seconds, or a date. What it may have us do is bounded where it is used. */
export function waitIn(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

export function problemIn({ status, body }: WireAnswer): { type: string; detail: string } | undefined {
  if (status < 400) return undefined;
  const given = documentIn(body);
  const type = String(given['type'] ?? '');
  if (!type.startsWith(PROBLEM_PREFIX)) {
    const busy = status === 429 ? 'rateLimited' : status >= 500 ? 'serverInternal' : 'malformed';
    return { type: busy, detail: `HTTP ${status}` };
  }
  return { type: type.slice(PROBLEM_PREFIX.length), detail: detailOf(given['detail'], `HTTP ${status}`) };
}

function documentIn(body: string): Record<string, unknown> {
  try {
    const parsed = parseJson(body);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
