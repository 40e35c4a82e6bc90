// Keys that emails are signed with: made for each sender domain, kept sealed, used once DNS shows their record, replaced by a newer generation.
import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { DAY } from '../../core/durations.ts';
import type { PublicDkimKey } from '../../core/mail/dkim-record.ts';
import { type DkimAlgorithm, type DkimKey, dkimAlgorithms } from '../../core/mail/dkim-signature.ts';
import { Secret } from '../../core/secret.ts';
import type { Sealer } from '../../edge/seal.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { Store } from '../../store/store.ts';

/**
 * Whose server sends, and the domain of its sender address. Each portal has keys of its own, also for a domain that another one sends
 * from: the owner of its DNS decides whose emails are signed in its name.
 */
export interface Sender {
  /** Empty for the operator's server. */
  readonly portal: string;
  readonly domain: string;
}

export interface StoredDkimKey extends PublicDkimKey, Sender {
  readonly id: string;
  readonly generation: number;
  readonly createdAt: number;
  readonly publishedAt: number | null;
  readonly retiredAt: number | null;
  readonly failures: number;
  readonly nextCheck: number;
}

/** Bits: what a signature of today needs (RFC 8301, 3.2) and one TXT record of two strings holds. */
const RSA_BITS = 2048;
/** How long the record of a replaced key has to stay: emails that it signed are delivered by then. */
export const RETIRED_MS = 8 * DAY;

const columns = [
  ...(['id', 'portal', 'domain', 'algorithm', 'generation', 'selector', 'failures'] as const),
  ...(['public_key as publicKey', 'created_at as createdAt', 'published_at as publishedAt'] as const),
  ...(['retired_at as retiredAt', 'next_check as nextCheck'] as const),
] as const;

/** The keys of one portal (empty for the operator's), or of all when it is null; the newest first. */
export async function dkimKeys(store: Store, portal: string | null): Promise<StoredDkimKey[]> {
  return store
    .selectFrom('dkim_key')
    .select(columns)
    .$if(portal !== null, (query) => query.where('portal', '=', portal ?? ''))
    .orderBy('portal')
    .orderBy('domain')
    .orderBy('generation', 'desc')
    .orderBy('algorithm', 'desc')
    .execute();
}

/** Keys whose record is to be looked up by now, the longest due first. */
export async function dueDkimKeys(store: Store, now: number, limit: number): Promise<StoredDkimKey[]> {
  return store
    .selectFrom('dkim_key')
    .select(columns)
    .where('next_check', '<=', now)
    .orderBy('next_check')
    .limit(limit)
    .execute();
}

/** The keys to sign with: of each algorithm the newest whose record DNS shows. Without one, emails go out unsigned. */
export async function signingKeys(store: Store, sealer: Sealer, { portal, domain }: Sender): Promise<DkimKey[]> {
  const rows = await store
    .selectFrom('dkim_key')
    .select(['id', 'algorithm', 'selector', 'sealed_key'])
    .where('portal', '=', portal)
    .where('domain', '=', domain)
    .where('published_at', 'is not', null)
    .orderBy('generation', 'desc')
    .execute();
  return dkimAlgorithms.flatMap((algorithm) => {
    const row = rows.find((candidate) => candidate.algorithm === algorithm);
    if (row === undefined) return [];
    const privateKey = new Secret(sealer.open(row.sealed_key, sealedAs.dkimKey(row.id)));
    return [{ domain, selector: row.selector, algorithm, privateKey }];
  });
}

/** Makes the first keys of a sender that has none. @returns whether any were made */
export async function ensureDkimKeys(store: Store, sealer: Sealer, sender: Sender, now: number): Promise<boolean> {
  const found = await newestGeneration(store, sender);
  if (found > 0) return false;
  await makeKeys(store, sealer, { ...sender, generation: 1 }, now);
  return true;
}

/** Makes the next generation, which signs once DNS shows its records; until then the present one does. */
export async function rotateDkimKeys(store: Store, sealer: Sealer, sender: Sender, now: number): Promise<void> {
  const generation = (await newestGeneration(store, sender)) + 1;
  await makeKeys(store, sealer, { ...sender, generation }, now);
}

async function newestGeneration(store: Store, { portal, domain }: Sender): Promise<number> {
  const row = await store
    .selectFrom('dkim_key')
    .select((eb) => eb.fn.max('generation').as('newest'))
    .where('portal', '=', portal)
    .where('domain', '=', domain)
    .executeTakeFirst();
  return Number(row?.newest ?? 0);
}

/** Of several processes that make the same generation, the first one counts. */
async function makeKeys(
  store: Store,
  sealer: Sealer,
  { portal, domain, generation }: Sender & { readonly generation: number },
  now: number,
): Promise<void> {
  // A part by chance: two installations that send for one domain have records of different names.
  const name = `portico-${randomBytes(3).toString('hex')}`;
  for (const algorithm of dkimAlgorithms) {
    const id = randomBytes(8).toString('hex');
    const { privateKey, publicKey } = await newKey(algorithm);
    await store
      .insertInto('dkim_key')
      .values({
        ...{ id, portal, domain, algorithm, generation, selector: `${name}-${algorithm}` },
        sealed_key: sealer.seal(privateKey, sealedAs.dkimKey(id)),
        ...{ public_key: publicKey, created_at: now, published_at: null, retired_at: null, next_check: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function newKey(algorithm: DkimAlgorithm): Promise<{ readonly privateKey: string; readonly publicKey: string }> {
  const { privateKey, publicKey } =
    algorithm === 'rsa'
      ? await promisify(generateKeyPair)('rsa', { modulusLength: RSA_BITS })
      : await promisify(generateKeyPair)('ed25519');
  const info = publicKey.export({ type: 'spki', format: 'der' });
  // The 32 bytes of the key end its SubjectPublicKeyInfo (RFC 8410, 4).
  const published = algorithm === 'rsa' ? info : info.subarray(-32);
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: published.toString('base64'),
  };
}
