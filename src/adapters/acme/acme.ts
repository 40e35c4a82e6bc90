// One ACME authority (RFC 8555, RFC 8737, RFC 9773) through acme-client's single calls.

import type { Authorization, Client, Order as ClientOrder } from 'acme-client';
import {
  type AcmeAuthority,
  AcmeError,
  type Challenge,
  type Order,
  type RenewalWindow,
} from '../../core/certificates/acme.ts';
import type { AcmeProblem } from '../../core/certificates/acme-problem.ts';
import { DAY, HOUR, MINUTE } from '../../core/durations.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import { boundedWait } from '../../core/untrusted/time.ts';
import { type AccountOptions, ofAccount, openAccount, renamed } from './account.ts';
import { detailOf, loadClient, openWire, type Wire } from './wire.ts';

export interface AuthorityOptions extends AccountOptions {
  /** PEM of the roots of the authority's own TLS, besides the usual ones. */
  readonly roots: string | null;
  readonly profile: string | null;
  readonly preferredChain: string | null;
}

/** What a directory says of itself is asked again after this time. */
const DIRECTORY_MS = HOUR;
/** RFC 9773, 4.3.2: where the authority does not say, and no sooner than a minute. */
const ASK_AGAIN_MS = 6 * HOUR;
const ASK_SOONEST_MS = MINUTE;
const ASK_LATEST_MS = DAY;

type ClientChallenge = Authorization['challenges'][number];

interface Directory {
  readonly renewalInfo?: string;
  readonly meta?: { readonly caaIdentities?: readonly string[] };
}

export function openAuthority(options: AuthorityOptions): AcmeAuthority {
  const { directory: id, clock } = options;
  const name = new URL(id).host;
  const wire = openWire(name, options.roots, clock);
  const account = openAccount(options, wire);
  let known: { readonly directory: Directory; readonly at: number } | undefined;

  /** One call of the client, over our wire. What it makes nothing of is a refusal like any other: it is backed off from. */
  const call = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    try {
      return await account.run(work);
    } catch (thrown) {
      if (thrown instanceof PortalError) throw thrown;
      throw new AcmeError(name, { type: 'unexpectedAnswer', detail: detailOf(reasonOf(thrown)) }, 0, null, thrown);
    }
  };
  const directory = async (): Promise<Directory> => {
    if (known === undefined || clock.now() - known.at > DIRECTORY_MS) {
      known = { directory: parseJson((await wire.get(id)).body) as Directory, at: clock.now() };
    }
    return known.directory;
  };

  return {
    id,
    name,
    identities: async () => ((await directory()).meta?.caaIdentities ?? []).map((identity) => identity.toLowerCase()),
    placeOrder: (host, replaces) =>
      call((own) => place(own, host, replaces, { profile: options.profile, wire })).catch(ofAccount(name)),
    fetchOrder: (url) => call(async (own) => orderOf(await own.getOrder(at(url)), wire)).catch(ofOrder(name)),
    challenges: (order) => call((own) => challengesOf(own, order)),
    keyAuthorization: (challenge) => call((own) => own.getChallengeKeyAuthorization(clientChallenge(challenge))),
    answer: (challenge) => call(async (own) => void (await own.completeChallenge(clientChallenge(challenge)))),
    finalize: (order, host, key) =>
      call(async (own) => {
        const { crypto } = await loadClient();
        const [, csr] = await crypto.createCsr({ altNames: [host] }, key);
        return orderOf(await own.finalizeOrder(clientOrder(order), csr), wire);
      }),
    download: (order) => call((own) => own.getCertificate(clientOrder(order), options.preferredChain ?? undefined)),
    renewalInfo: async (ariId) => {
      const { renewalInfo } = await directory();
      if (renewalInfo === undefined) return null;
      return renewalWindow(await wire.get(`${renewalInfo.replace(/\/$/, '')}/${ariId}`), clock.now());
    },
    revoke: (chain, reason) => call(async (own) => void (await own.revokeCertificate(leafOf(chain), { reason }))),
  };
}

/** The client reads nothing of an order that it asks for but its URL. */
const at = (url: string): ClientOrder => ({ url }) as ClientOrder;

function clientOrder({ url, status, authorizations, finalize, certificate }: Order): ClientOrder {
  const more = certificate === null ? {} : { certificate };
  return { url, status, identifiers: [], authorizations: [...authorizations], finalize, ...more };
}

function clientChallenge({ type, url, token }: Challenge): ClientChallenge {
  return { type, url, token, status: 'pending' } as ClientChallenge;
}

/** Problems with which a second request would meet the same. */
const asBefore: ReadonlySet<string> = new Set(['unreachable', 'serverInternal', 'rateLimited', 'accountDoesNotExist']);

/** An authority that does not let the order replace, for whatever reason, is asked for a plain one. */
async function place(
  own: Client,
  host: string,
  replaces: string | null,
  { profile, wire }: { readonly profile: string | null; readonly wire: Wire },
): Promise<Order> {
  const identifiers = [{ type: 'dns', value: host }];
  const order = { identifiers, ...(profile === null ? {} : { profile }) };
  if (replaces === null) return orderOf(await own.createOrder(order), wire);
  try {
    return orderOf(await own.createOrder({ ...order, replaces } as typeof order), wire);
  } catch (thrown) {
    const refused = thrown instanceof AcmeError && !asBefore.has(thrown.problem.type) && thrown.status < 500;
    if (!refused) throw thrown;
    return { ...orderOf(await own.createOrder(order), wire), plain: true };
  }
}

function orderOf(order: ClientOrder, wire: Wire): Order {
  const { url, status, authorizations, finalize, certificate = null, error } = order;
  return {
    ...{ url, status, authorizations, finalize, certificate },
    problem: problemOf(error),
    retryAfter: wire.retryAfter(url),
  };
}

async function challengesOf(own: Client, order: Order): Promise<Challenge[]> {
  const authorizations = await own.getAuthorizations(clientOrder(order));
  const open = authorizations.filter(({ status }) => status !== 'valid');
  return open.flatMap(({ challenges }) => challenges.flatMap((challenge) => challengeOf(challenge) ?? []));
}

function challengeOf(challenge: ClientChallenge): Challenge | undefined {
  const { type, url, token, status, error } = challenge as Omit<Challenge, 'problem'> & { readonly error?: unknown };
  if (type !== 'http-01' && type !== 'tls-alpn-01' && type !== 'dns-01') return undefined;
  return { type, url, token, status, problem: problemOf(error) };
}

function problemOf(error: unknown): AcmeProblem | null {
  if (typeof error !== 'object' || error === null) return null;
  const { type, detail } = error as { type?: unknown; detail?: unknown };
  return { type: String(type ?? '').replace(/^.*:/, ''), detail: detailOf(detail) };
}

/** An order that is not there any more has expired, and so has one of an account that the authority has lost. */
function ofOrder(name: string): (thrown: unknown) => never {
  const gone = ['unauthorized', 'accountDoesNotExist'];
  return renamed(name, ({ type }, status) => (status === 404 || gone.includes(type) ? 'orderExpired' : null));
}

function renewalWindow(
  { body, retryAfter }: { body: string; retryAfter: number | null },
  now: number,
): RenewalWindow | null {
  const given = parseJson(body) as { suggestedWindow?: { start?: string; end?: string }; explanationURL?: string };
  const start = Date.parse(given.suggestedWindow?.start ?? '');
  const end = Date.parse(given.suggestedWindow?.end ?? '');
  const wait = boundedWait(retryAfter ?? ASK_AGAIN_MS, ASK_SOONEST_MS, ASK_LATEST_MS);
  // RFC 9773, 4.2: a window that ends before it starts is none.
  if (Number.isNaN(start) || Number.isNaN(end) || end <= start) return null;
  return { start, end, explanation: given.explanationURL ?? null, askAt: now + wait };
}

const leafOf = (chain: string): string => /-----BEGIN[\s\S]*?END CERTIFICATE-----/.exec(chain)?.[0] ?? chain;
