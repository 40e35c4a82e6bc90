// Short-lived tokens (JWT, RFC 7519) that the portal signs for the operator's own systems; the keys that check them are
// published (JWKS, RFC 7517).

import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';
import { DAY, HOUR } from '../core/durations.ts';
import type { PortalName } from '../core/ids.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import type { Sealer } from './seal.ts';

const ALGORITHM = 'EdDSA';
/** Seconds. */
const LIFETIME_S = 60;
/** Milliseconds that a key signs. */
const KEY_MS = 90 * DAY;
/** The next key is published this long before it signs, for receivers that keep the keys for a day. */
const AHEAD_MS = 2 * DAY;
/** A key is published after its last token for longer than that is valid. */
const AFTER_MS = HOUR;

export interface PortalTokens {
  /** Signs what a contact is and sees, for one section's system. */
  sign(claims: TokenClaims, now: number): Promise<string>;
  /** The keys that the tokens of a portal can be checked with: the one that signs, the next one and the one before. */
  published(portal: PortalName, now: number): Promise<{ readonly keys: readonly JWK[] }>;
}

export interface TokenClaims {
  /** Base URL of the portal. */
  readonly issuer: string;
  /** Origin of the system that the section leads to. */
  readonly audience: string;
  readonly section: string;
  readonly contact: string;
  readonly customer: string;
  readonly portal: PortalName;
  readonly sections: readonly string[];
  readonly language: string;
}

interface Key {
  readonly id: string;
  readonly sealed: string;
  readonly publicKey: string;
  /** Since when it signs, UTC milliseconds. */
  readonly at: number;
}

/** Each portal has keys of its own: a token of one is worth nothing by the keys that another one publishes. */
export function createPortalTokens(store: Store, sealer: Sealer): PortalTokens {
  return {
    sign: async (claims, now) => {
      const { customer, portal, section, sections, language } = claims;
      const { id, sealed } = signing(await keysOf(store, sealer, portal, now), now);
      const key = await importPKCS8(sealer.open(sealed, sealedAs.signingKey(id)), ALGORITHM);
      const seconds = Math.floor(now / 1000);
      return new SignJWT({ customer, portal, section, sections, language })
        .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: 'JWT' })
        .setIssuer(claims.issuer)
        .setAudience(claims.audience)
        .setSubject(claims.contact)
        .setJti(crypto.randomUUID())
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + LIFETIME_S)
        .sign(key);
    },
    published: async (portal, now) => {
      const keys = await keysOf(store, sealer, portal, now);
      return { keys: keys.map(({ publicKey }) => JSON.parse(publicKey) as JWK) };
    },
  };
}

/** The newest key that signs already. */
function signing(keys: readonly Key[], now: number): Key {
  const [newest] = keys.filter(({ at }) => at <= now);
  if (newest === undefined) throw new Error('no key signs');
  return newest;
}

/** The published keys of a portal, newest first; the first and the next one are made when they are needed. */
async function keysOf(store: Store, sealer: Sealer, portal: PortalName, now: number): Promise<readonly Key[]> {
  const keys = await readKeys(store, portal, now);
  const newest = keys[0]?.at ?? -Infinity;
  if (now < newest + KEY_MS - AHEAD_MS) return keys;
  await createKey(store, sealer, portal, Math.max(now, newest + KEY_MS));
  return readKeys(store, portal, now);
}

async function readKeys(store: Store, portal: PortalName, now: number): Promise<readonly Key[]> {
  return store
    .selectFrom('signing_key')
    .select(['id', 'sealed_key as sealed', 'public_key as publicKey', 'at'])
    .where('portal', '=', portal)
    .where('at', '>', now - KEY_MS - AFTER_MS)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
}

async function createKey(store: Store, sealer: Sealer, portal: PortalName, at: number): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const id = crypto.randomUUID();
  const sealed = sealer.seal(await exportPKCS8(privateKey), sealedAs.signingKey(id));
  const jwk = { ...(await exportJWK(publicKey)), kid: id, alg: ALGORITHM, use: 'sig' };
  const key = { id, portal, sealed_key: sealed, public_key: JSON.stringify(jwk), at };
  await store.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('signing_key')
      .where('portal', '=', portal)
      .where('at', '<', at - 2 * KEY_MS)
      .execute();
    await tx.insertInto('signing_key').values(key).execute();
  });
}
