// Calls to the API of a Git host: bounded, without following a redirect to another server, and with failures distinguished by what helps.

import { SECOND } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { terminalText } from '../../core/text/terminal-text.ts';
import { jsonOrUndefined } from '../../core/untrusted/json.ts';
import { boundedText } from '../bounded-fetch.ts';
import { type HostAccess, shortened } from './git-host.ts';

const TIMEOUT_MS = 20 * SECOND;
export const PAGE_SIZE = 50;
const MAX_REASON = 300;

/** What did not work, and whether trying again may. */
export class HostFailure extends Error {
  /** `refused`: the token may not; `busy`: later it may work; `invalid`: it never will. */
  readonly kind: 'refused' | 'busy' | 'invalid';
  /** Null where nothing was answered. */
  readonly status: number | null;
  /** Milliseconds that the host asks to wait; null where it does not say. */
  readonly wait: number | null;

  constructor(kind: HostFailure['kind'], message: string, status: number | null = null, wait: number | null = null) {
    super(message);
    this.name = 'HostFailure';
    this.kind = kind;
    this.status = status;
    this.wait = wait;
  }
}

export interface HostRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the address of the API. */
  readonly path: string;
  readonly body?: unknown;
}

export interface HostAnswer {
  readonly body: unknown;
  /** The page after this one, as the host counts pages; null after the last. */
  readonly nextPage: string | null;
}

export interface HostApi extends HostAccess {
  /** The header that carries the token. */
  readonly authorize: (token: string) => Readonly<Record<string, string>>;
}

/** @throws HostFailure; its message holds no token */
export async function callHost(api: HostApi, request: HostRequest): Promise<HostAnswer> {
  const headers = {
    accept: 'application/json',
    'user-agent': 'portico',
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...api.authorize((await api.token()).reveal().trim()),
  };
  let url = `${api.api}${request.path}`;
  for (let redirects = 0; redirects <= limits.hostRedirects; redirects += 1) {
    const response = await send(api, url, request, headers);
    const moved = redirectOf(response, url);
    if (moved === null) return answerOf(response, api);
    await response.body?.cancel();
    url = moved;
  }
  throw new HostFailure('invalid', `${hostOf(api.api)} redirects in a circle`);
}

/** Every page of a list; `pathOf` adds the page that the host named to the first path. */
export async function* hostPages(api: HostApi, path: string): AsyncGenerator<unknown> {
  let page: string | null = null;
  for (let count = 0; count < limits.hostPages; count += 1) {
    const suffix: string = page === null ? '' : `&page=${encodeURIComponent(page)}`;
    const answer: HostAnswer = await callHost(api, { method: 'GET', path: `${path}${suffix}` });
    yield answer.body;
    if (answer.nextPage === null || answer.nextPage === page) return;
    page = answer.nextPage;
  }
}

async function send(api: HostApi, url: string, request: HostRequest, headers: Record<string, string>) {
  return fetch(url, {
    method: request.method,
    headers,
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    redirect: 'manual',
    signal: AbortSignal.any([api.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch((thrown: unknown) => {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    throw new HostFailure('busy', `${hostOf(api.api)} cannot be reached: ${reasonOf(cause)}`);
  });
}

/** Where a repository that was renamed is now. A token goes to the same server only; 302 and 303 lead to pages. */
function redirectOf(response: Response, url: string): string | null {
  if (![301, 307, 308].includes(response.status)) return null;
  const target = URL.parse(response.headers.get('location') ?? '', url);
  return target !== null && target.origin === new URL(url).origin ? target.href : null;
}

async function answerOf(response: Response, api: HostApi): Promise<HostAnswer> {
  const host = hostOf(api.api);
  const { status, headers } = response;
  const text = await boundedText(response, limits.hostAnswerBytes).catch((thrown: unknown) => {
    throw new HostFailure('busy', `the answer of ${host} was not read: ${reasonOf(thrown)}`, status);
  });
  const body = jsonOrUndefined(text);
  if (!response.ok) throw failureOf({ status, headers, body }, api);
  if (body === undefined && text !== '') {
    throw new HostFailure(
      'invalid',
      `${host} answered ${status} with a page that is not JSON; is that its API?`,
      status,
    );
  }
  return { body: body ?? null, nextPage: nextPageOf(headers, body) };
}

interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

function failureOf({ status, headers, body }: Refusal, api: HostApi): HostFailure {
  const host = hostOf(api.api);
  const why = `${host} answered ${status}${reasonIn(body)}`;
  const wait = waitOf(headers);
  const isLimited = status === 429 || (status === 403 && wait !== null);
  if (isLimited || status === 408 || status === 409 || status >= 500) return new HostFailure('busy', why, status, wait);
  if (status === 401 || status === 403 || status === 404) return new HostFailure('refused', why, status);
  const hint = status >= 300 && status < 400 ? ': it leads to another address; is that its API?' : '';
  return new HostFailure('invalid', `${why}${hint}`, status);
}

/** What the host says, in each host's shape, cleaned and cut. */
function reasonIn(body: unknown): string {
  const found = [at(body, 'message'), at(body, 'error', 'message'), at(body, 'error')];
  const errors = at(body, 'errors');
  const details = Array.isArray(errors) ? errors.map((one: unknown) => at(one, 'message') ?? one) : [];
  const said = [...found.filter(isSaid).slice(0, 1), ...details.filter(isSaid)].map(textOf);
  if (said.length === 0) return '';
  const line = terminalText(said.join('; '), false).replace(/\s+/g, ' ');
  return `: ${shortened(line, MAX_REASON)}`;
}

const isSaid = (one: unknown): boolean => one !== undefined && one !== null;
const textOf = (said: unknown): string => (typeof said === 'string' ? said : JSON.stringify(said));

/** Milliseconds to wait: `Retry-After`, else when a used up limit ends. */
function waitOf(headers: Headers): number | null {
  const after = headers.get('retry-after');
  if (after !== null) {
    const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - dateOf(headers)) / SECOND;
    return bounded(seconds * SECOND);
  }
  const left = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
  const end = Number(headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? Number.NaN);
  return left === '0' ? bounded(end * SECOND - dateOf(headers)) : null;
}

const bounded = (milliseconds: number): number | null =>
  Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;

/** The host's own time, so that two clocks need not agree. */
function dateOf(headers: Headers): number {
  return Date.parse(headers.get('date') ?? '');
}

/** The number in the address of the next page: of the `Link` header (RFC 8288), or in the answer. The address itself may name a host that only the server knows. */
function nextPageOf(headers: Headers, body: unknown): string | null {
  const link = /<([^<>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  const named = at(body, 'next');
  const address = link ?? (typeof named === 'string' ? named : undefined);
  return address === undefined ? null : (URL.parse(address, 'https://host.invalid')?.searchParams.get('page') ?? null);
}

/** The value at a path of an answer, which may be of any shape; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return found;
}

/** The list that an answer has to be. @throws HostFailure */
export function listOf(found: unknown): readonly unknown[] {
  if (Array.isArray(found)) return found;
  throw new HostFailure('invalid', 'the host answered something else than a list of comments');
}

const hostOf = (api: string): string => URL.parse(api)?.host ?? 'the host';
