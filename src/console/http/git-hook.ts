// The webhook endpoint: a sender who knows the secret can request a reconcile pass, and nothing else. The body is authenticated, never parsed.
// Requests that are too frequent, too large or unsigned are refused before the body is read; slow bodies end by the server's time-out.

import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { createLoginLimiter } from '../../auth/limiter.ts';
import type { Clock } from '../../core/clock.ts';
import { DAY } from '../../core/durations.ts';
import { upTo } from '../../core/limits/cache-size.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Secret } from '../../core/secret.ts';
import { type Proof, type Proven, proofsNamed, startProof } from './hook-signature.ts';
import { originOf } from './principal.ts';

const REMEMBERED_MS = DAY;
const MAX_REMEMBERED = 10_000;
/** Allows a push to many repositories at the same time, then five a second. */
const NEW_DELIVERIES = { size: 300, perSecond: 5 };
/** Repeats and pings have their own limit, so that replaying an old delivery cannot block new ones. */
const REPEATS = { size: 60, perSecond: 1 };

export interface GitHookDependencies {
  /**
   * Live secrets, newest first, with the names of their sources; two of a source while one is being replaced. Empty: the endpoint
   * refuses everything and says why.
   */
  readonly secrets: readonly HookSecret[];
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /**
   * Requests a reconcile pass that asks these sources. Resolves when the request is stored, not when the pass is done: senders wait ten seconds at most
   * for a response. Rejects where it could not be stored; the sender is asked to try again.
   */
  readonly requestPass: (sources: readonly string[]) => void | Promise<void>;
}

export interface HookSecret {
  readonly secret: Secret;
  /** Name of its source; empty for the only one. */
  readonly source: string;
}

interface HookResponse {
  readonly status: number;
  readonly text: string;
  readonly waitMs?: number;
}

/**
 * Handles POST of GitHub, GitLab, Gitea, Forgejo and Bitbucket webhooks. Mount it before anything that reads bodies, and
 * before checks of host and origin, and after `secured`, which sets the address that refusals are counted by.
 */
export function gitHook(dependencies: GitHookDependencies): RequestHandler {
  const { clock, log } = dependencies;
  const refusals = createLoginLimiter();
  const deliveries = createBucket(NEW_DELIVERIES);
  const repeats = createBucket(REPEATS);
  const seen = createMemory();

  const accept = async (request: Request, { delivery, fitting }: Proven): Promise<HookResponse> => {
    const now = clock.now();
    const ping = isPing(request);
    const repeated = ping || seen.has(delivery, now);
    const waitMs = (repeated ? repeats : deliveries).take(now);
    if (waitMs > 0) return tooMany(waitMs);
    if (ping) return { status: 200, text: 'pong' };
    if (repeated) return { status: 202, text: 'seen already' };
    // Remembered first, so that the same delivery sent twice concurrently requests one pass.
    seen.add(delivery, now);
    try {
      const sources = dependencies.secrets.filter(({ secret }) => fitting.includes(secret)).map(({ source }) => source);
      await dependencies.requestPass([...new Set(sources)]);
    } catch (thrown) {
      seen.forget(delivery);
      log.error('a webhook could not request a reconcile pass', { why: reasonOf(thrown) });
      return { status: 503, text: 'The reconcile pass could not be requested; try again.' };
    }
    return { status: 202, text: 'looking' };
  };

  const responseTo = async (request: Request, from: string): Promise<HookResponse> => {
    // A body parser mounted before this would have consumed the bytes to check.
    if (request.readableDidRead) throw new Error('the webhook endpoint is mounted behind something that reads bodies');
    const now = clock.now();
    // An empty secret would accept any signature.
    const secrets = dependencies.secrets.map(({ secret }) => secret).filter((secret) => secret.reveal().trim() !== '');
    if (secrets.length === 0) return off;
    const waitMs = Math.max(deliveries.wait(now), refusals.take(from, now));
    if (waitMs > 0) return tooMany(waitMs);
    // Only peeked: valid deliveries from the same address must not count as refusals.
    refusals.giveBack(from);
    const verdict = await judge(request, secrets, now);
    if ('delivery' in verdict) return accept(request, verdict);
    refusals.take(from, now);
    if (verdict === unproven) {
      log.warn('webhook refused: no live secret fits', { from, headers: proofsNamed(request.headersDistinct) });
    }
    return verdict;
  };

  return async (request, response) => send(request, response, await responseTo(request, originOf(response).address));
}

const off: HookResponse = { status: 404, text: 'Webhooks are off: set source.webhookSecret in portico.yaml.' };
const unproven: HookResponse = { status: 401, text: 'No signature or token here fits source.webhookSecret.' };
const tooLarge: HookResponse = { status: 413, text: 'The body is larger than 1 MiB.' };
const encoded: HookResponse = { status: 415, text: 'Send the body as it is, without content-encoding.' };
/** Response to a sender that has disconnected. */
const cutOff: HookResponse = { status: 400, text: 'The body ended early.' };
const tooMany = (waitMs: number): HookResponse => ({
  status: 429,
  text: 'Too many webhooks; try again later.',
  waitMs,
});

/** Checks the delivery against the secrets and returns its id. Reads the body only where a header could match. */
async function judge(request: Request, secrets: readonly Secret[], now: number): Promise<HookResponse | Proven> {
  if (declaredLength(request) > limits.gitHookBytes) return tooLarge;
  if ((request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return encoded;
  const proof = startProof(request.headersDistinct, secrets, now);
  if (proof === undefined) return unproven;
  const end = await readBody(request, proof);
  if (end !== 'whole') return end === 'too large' ? tooLarge : cutOff;
  return proof.proven() ?? unproven;
}

/** Reads the body. Never rejects: the end is one of three states. */
function readBody(request: Request, proof: Proof): Promise<'whole' | 'too large' | 'gone'> {
  return new Promise((resolve) => {
    let length = 0;
    request.on('data', (bytes: Buffer) => {
      length += bytes.length;
      if (length <= limits.gitHookBytes) return proof.update(bytes);
      request.pause();
      resolve('too large');
    });
    request.once('end', () => resolve('whole'));
    // `close` is emitted for every broken connection, `error` only where there is a listener for it.
    request.once('close', () => resolve('gone'));
  });
}

/** 0 without the header, as in a chunked body. */
function declaredLength(request: Request): number {
  return Number(request.headers['content-length'] ?? 0);
}

/** The test delivery of GitHub and Bitbucket Data Center. */
function isPing(request: Request): boolean {
  return request.headers['x-github-event'] === 'ping' || request.headers['x-event-key'] === 'diagnostics:ping';
}

function send(request: Request, response: Response, { status, text, waitMs }: HookResponse): void {
  // The rest of a small body is discarded, so that the sender can read the response; a larger one ends the connection.
  const endless = request.headers['transfer-encoding'] !== undefined || declaredLength(request) > limits.gitHookBytes;
  if (!request.complete && endless) response.set('connection', 'close');
  if (waitMs !== undefined) response.set('retry-after', String(Math.ceil(waitMs / 1000)));
  response.status(status).set('cache-control', 'no-store').type('text').send(`${text}\n`);
}

/** A token bucket. Both methods return the milliseconds to wait; `take` uses a token where that is 0. */
function createBucket({ size, perSecond }: { readonly size: number; readonly perSecond: number }) {
  let tokens = size;
  let filledAt = 0;
  const wait = (now: number): number => {
    tokens = Math.min(size, tokens + (Math.max(0, now - filledAt) * perSecond) / 1000);
    filledAt = now;
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond);
  };
  const take = (now: number): number => {
    const waitMs = wait(now);
    if (waitMs === 0) tokens -= 1;
    return waitMs;
  };
  return { wait, take };
}

/** The deliveries of the last 24 hours, oldest first, and the newest 10,000 of them. */
function createMemory() {
  const times = new LRUCache<string, number>(upTo(MAX_REMEMBERED));
  return {
    has: (delivery: string, now: number): boolean => now - (times.peek(delivery) ?? -Infinity) < REMEMBERED_MS,
    add: (delivery: string, now: number): void => void times.set(delivery, now),
    forget: (delivery: string): void => void times.delete(delivery),
  };
}
