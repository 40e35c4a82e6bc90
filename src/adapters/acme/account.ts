// The account at one authority: made at first use with a key of its own, and again where the authority has lost or closed it.
import { generateKeyPairSync } from 'node:crypto';
import type { Client } from 'acme-client';
import { type AcmeAccountStore, AcmeError } from '../../core/certificates/acme.ts';
import type { AcmeProblem } from '../../core/certificates/acme-problem.ts';
import type { Clock } from '../../core/clock.ts';
import { HOUR } from '../../core/durations.ts';
import type { Secret } from '../../core/secret.ts';
import { loadClient, type Wire } from './wire.ts';

/** An account is made again no sooner: authorities limit new ones, and one that loses them each time would get one for each order. */
const AGAIN_MS = HOUR;

export interface AccountOptions {
  /** Directory URL. */
  readonly directory: string;
  readonly email: string | null;
  readonly eab: { readonly keyId: string; readonly key: Secret } | null;
  readonly accounts: AcmeAccountStore;
  readonly clock: Pick<Clock, 'now'>;
}

export interface Account {
  /** Runs what a client with the account does over the wire; once more with another account where that one is gone. */
  run<T>(work: (client: Client) => Promise<T>): Promise<T>;
}

export function openAccount(options: AccountOptions, wire: Wire): Account {
  const { clock, accounts, directory } = options;
  let client: Promise<Client> | undefined;
  let leftAt = Number.NEGATIVE_INFINITY;
  const keep = (connecting: Promise<Client>): Promise<Client> => {
    const kept = connecting.catch((thrown: unknown) => {
      if (client === kept) client = undefined;
      throw thrown;
    });
    client = kept;
    return kept;
  };
  const connected = (): Promise<Client> => client ?? keep(connect(options, wire));
  /** Gives up the account, and makes another. @returns false where that was done lately */
  const replace = (gone: Promise<Client>): boolean => {
    // Another call has done so meanwhile.
    if (client !== gone) return true;
    if (clock.now() - leftAt < AGAIN_MS) return false;
    leftAt = clock.now();
    void keep(accounts.forget(directory).then(() => connect(options, wire))).catch(() => undefined);
    return true;
  };
  return {
    run: async (work) => {
      const used = connected();
      try {
        const own = await used;
        return await wire.run(() => work(own));
      } catch (thrown) {
        if (!isGone(thrown) || !replace(used)) throw thrown;
        const own = await connected();
        return await wire.run(() => work(own));
      }
    },
  };
}

/** True where the authority has no such account any more, or closed it. */
function isGone(thrown: unknown): boolean {
  if (!(thrown instanceof AcmeError)) return false;
  const { type, detail } = thrown.problem;
  return type === 'accountDoesNotExist' || (type === 'unauthorized' && /\bdeactivated\b/i.test(detail));
}

/** Makes the account at first use; with a key that has one already, the authority answers that one. */
async function connect(options: AccountOptions, wire: Wire): Promise<Client> {
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

/** `unauthorized` as the answer to a request is about the account; names are refused in challenges. */
export function ofAccount(name: string): (thrown: unknown) => never {
  return renamed(name, (problem) => (problem.type === 'unauthorized' ? 'unauthorizedAccount' : null));
}

/** Throws a refusal again, with another type where `rename` gives one. */
export function renamed(
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
