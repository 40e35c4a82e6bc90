// Short-lived tokens (JWT, RFC 7519) that the portal signs for the operator's own systems; the keys that check them are
// published (JWKS, RFC 7517).

import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';
import { DAY } from '../core/durations.ts';
import type { Store } from '../store/store.ts';
import type { Sealer } from './seal.ts';

const ALGORITHM = 'EdDSA';
const LIFETIME = '60s';
/** Milliseconds that a key is used for signing; it is published for as long again. */
const KEY_MS = 90 * DAY;

export interface PortalTokens {
  /** Signs what a contact is and sees, for one section's system. */
  sign(claims: TokenClaims, now: number): Promise<string>;
  /** The keys that tokens can be checked with. */
  published(now: number): Promise<{ readonly keys: readonly JWK[] }>;
}

export interface TokenClaims {
  /** Base URL of the portal. */
  readonly issuer: string;
  /** The section's id. */
  readonly audience: string;
  readonly contact: string;
  readonly customer: string;
  readonly portal: string;
  readonly sections: readonly string[];
  readonly language: string;
}

export function createPortalTokens(store: Store, sealer: Sealer): PortalTokens {
  return {
    sign: async (claims, now) => {
      const { id, sealed } = await currentKey(store, sealer, now);
      const key = await importPKCS8(sealer.open(sealed, `signing key ${id}`), ALGORITHM);
      const { customer, portal, sections, language } = claims;
      const seconds = Math.floor(now / 1000);
      return new SignJWT({ customer, portal, sections, language })
        .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: 'JWT' })
        .setIssuer(claims.issuer)
        .setAudience(claims.audience)
        .setSubject(claims.contact)
        .setJti(crypto.randomUUID())
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + Number.parseInt(LIFETIME, 10))
        .sign(key);
    },
    published: async (now) => {
      await currentKey(store, sealer, now);
      const rows = await store
        .selectFrom('signing_key')
        .select('public_key')
        .where('at', '>', now - 2 * KEY_MS)
        .execute();
      return { keys: rows.map((row) => JSON.parse(row.public_key) as JWK) };
    },
  };
}

/** The newest key; a fresh one when there is none, or it has been in use for long enough. */
async function currentKey(store: Store, sealer: Sealer, now: number): Promise<{ id: string; sealed: string }> {
  const row = await store
    .selectFrom('signing_key')
    .select(['id', 'sealed_key'])
    .where('at', '>', now - KEY_MS)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row !== undefined) return { id: row.id, sealed: row.sealed_key };
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const id = crypto.randomUUID();
  const sealed = sealer.seal(await exportPKCS8(privateKey), `signing key ${id}`);
  const jwk = { ...(await exportJWK(publicKey)), kid: id, alg: ALGORITHM, use: 'sig' };
  await store
    .insertInto('signing_key')
    .values({ id, sealed_key: sealed, public_key: JSON.stringify(jwk), at: now })
    .execute();
  return { id, sealed };
}
