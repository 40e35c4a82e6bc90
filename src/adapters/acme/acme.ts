// One ACME authority (RFC 8555, RFC 8737, RFC 9773) through acme-client's single calls.

import { generateKeyPairSync } from 'node:crypto';
import type { Authorization, Client, Order as ClientOrder } from 'acme-client';
import {
  type AcmeAccountStore,
  type AcmeAuthority,
  AcmeError,
  type AcmeProblem,
  type Challenge,
  type Order,
  type RenewalWindow,
} from '../../core/certificates/acme.ts';
import type { Clock } from '../../core/clock.ts';
import { DAY, HOUR, MINUTE } from '../../core/durations.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import type { Secret } from '../../core/secret.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import { loadClient, openWire, type Wire } from './wire.ts';

export interface AuthorityOptions {
  readonly directory: string;
  readonly email: string | null;
  readonly eab: { readonly keyId: string; readonly key: Secret } | null;
  /** PEM of the roots of the authority's own TLS, besides the usual ones. */
  readonly roots: string | null;
  readonly profile: string | null;
  readonly preferredChain: string | null;
  readonly accounts: AcmeAccountStore;
  readonly clock: Pick<Clock, 'now'>;
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
  let client: Promise<Client> | undefined;
  let known: { readonly directory: Directory; readonly at: number } | undefined;

  const connected = (): Promise<Client> => {
    client ??= connect(options, wire).catch((thrown: unknown) => {
      client = undefined;
      throw thrown;
    });
    return client;
  };
  /** One call of the client, over our wire. What it makes nothing of is a refusal like any other: it is backed off from. */
  const call = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    try {
      const own = await connected();
      return await wire.run(() => work(own));
    } catch (thrown) {
      if (thrown instanceof PortalError) throw thrown;
      throw new AcmeError(name, { type: 'unexpectedAnswer', detail: reasonOf(thrown).slice(0, 500) }, 0, null, thrown);
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
      call(async (own) => orderOf(await place(own, host, replaces, options.profile), wire)).catch(ofAccount(name)),
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

/** Makes the account at first use; with a key that has one already, the authority answers that one. */
async function connect(options: AuthorityOptions, wire: Wire): Promise<Client> {
  const { directory, email, eab, accounts } = options;
  const { Client } = await loadClient();
  const { key, url } = await accounts.open(directory, newAccountKey);
  const own = new Client({
    directoryUrl: directory,
    accountKey: key,
    ...(url === null ? {} : { accountUrl: url }),
    ...(eab === null ? {} : { externalAccountBinding: { kid: eab.keyId, hmacKey: eab.key.reveal() } }),
  });
  if (url !== null) return own;
  const contact = email === null ? {} : { contact: [`mailto:${email}`] };
  await wire
    .run(() => own.createAccount({ termsOfServiceAgreed: true, ...contact }))
    .catch(ofAccount(new URL(directory).host));
  await accounts.keepUrl(directory, own.getAccountUrl());
  return own;
}

function newAccountKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** An authority that knows nothing of replacing, or has replaced it already, is asked for a plain order. */
async function place(own: Client, host: string, replaces: string | null, profile: string | null): Promise<ClientOrder> {
  const identifiers = [{ type: 'dns', value: host }];
  const plain = { identifiers, ...(profile === null ? {} : { profile }) };
  if (replaces === null) return own.createOrder(plain);
  return own.createOrder({ ...plain, replaces } as typeof plain).catch((thrown: unknown) => {
    const refused = thrown instanceof AcmeError && ['alreadyReplaced', 'malformed'].includes(thrown.problem.type);
    if (!refused) throw thrown;
    return own.createOrder(plain);
  });
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
  if (type !== 'http-01' && type !== 'tls-alpn-01') return undefined;
  return { type, url, token, status, problem: problemOf(error) };
}

function problemOf(error: unknown): AcmeProblem | null {
  if (typeof error !== 'object' || error === null) return null;
  const { type, detail } = error as { type?: unknown; detail?: unknown };
  return { type: String(type ?? '').replace(/^.*:/, ''), detail: String(detail ?? '').slice(0, 500) };
}

/** `unauthorized` as the answer to a request is about the account; names are refused in challenges. */
function ofAccount(name: string): (thrown: unknown) => never {
  return renamed(name, (problem) => (problem.type === 'unauthorized' ? 'unauthorizedAccount' : null));
}

/** An order that is not there any more has expired. */
function ofOrder(name: string): (thrown: unknown) => never {
  return renamed(name, (_, status) => (status === 404 ? 'orderExpired' : null));
}

function renamed(
  name: string,
  rename: (problem: AcmeProblem, status: number) => string | null,
): (thrown: unknown) => never {
  return (thrown) => {
    if (!(thrown instanceof AcmeError)) throw thrown;
    const { problem, status, retryAt } = thrown;
    const type = rename(problem, status);
    throw type === null ? thrown : new AcmeError(name, { type, detail: problem.detail }, status, retryAt, thrown);
  };
}

function renewalWindow(
  { body, retryAfter }: { body: string; retryAfter: number | null },
  now: number,
): RenewalWindow | null {
  const given = parseJson(body) as { suggestedWindow?: { start?: string; end?: string }; explanationURL?: string };
  const start = Date.parse(given.suggestedWindow?.start ?? '');
  const end = Date.parse(given.suggestedWindow?.end ?? '');
  const wait = Math.min(ASK_LATEST_MS, Math.max(ASK_SOONEST_MS, retryAfter ?? ASK_AGAIN_MS));
  // RFC 9773, 4.2: a window that ends before it starts is none.
  if (Number.isNaN(start) || Number.isNaN(end) || end <= start) return null;
  return { start, end, explanation: given.explanationURL ?? null, askAt: now + wait };
}

const leafOf = (chain: string): string => /-----BEGIN[\s\S]*?END CERTIFICATE-----/.exec(chain)?.[0] ?? chain;
