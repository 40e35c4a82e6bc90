// Secrets at rest: AES-256-GCM with a key derived from the operator's secret text; bound to where they belong. Each sealed text names its
// key, so that keys can be replaced while several are in use.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import type { SealContext } from '../store/sealed-columns.ts';

const VERSION = 'v2';
/** Of earlier releases: `v1.<nonce>.<ciphertext and tag>`, without the id of the key. */
const UNNAMED = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_BYTES = 8;
export const UNNAMED_HEADER = `${UNNAMED}.`;
/** Characters of a sealed text up to its nonce. */
export const HEADER_LENGTH = `${VERSION}.`.length + 2 * ID_BYTES + 1;

export interface Sealer {
  /** `context` says what the text is (e.g. the hostname of a key); the same is needed to open it. */
  seal(plaintext: string, context: SealContext): string;
  /** @throws PortalError `secret-unreadable` when the key or the context is another one, or the text was changed. */
  open(sealed: string, context: SealContext): string;
}

/** A sealer that knows the ids of its keys. An id is derived from the key and is not secret: 16 hexadecimal digits. */
export interface KeyRing extends Sealer {
  /** Of the key that seals. */
  readonly sealing: string;
  /** Of the keys that only open. */
  readonly fallbacks: readonly string[];
}

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * A sealer whose 256-bit key is HKDF-SHA256 of the secret. Sealed text is `v2.<key id>.<nonce>.<ciphertext and tag>`.
 * `fallbacks` open what they sealed, and seal nothing.
 */
export function createSealer(secret: Secret, fallbacks: readonly Secret[] = []): KeyRing {
  const key = keyOf(secret);
  const others = fallbacks.map(keyOf).filter(({ id }) => id !== key.id);
  return {
    sealing: key.id,
    fallbacks: others.map(({ id }) => id),
    seal: (plaintext, context) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return headerOf(key.id) + [nonce.toString('base64url'), body.toString('base64url')].join('.');
    },
    open: (sealed, context) => {
      try {
        return openWith([key, ...others], sealed, context);
      } catch (thrown) {
        throw new PortalError(
          'secret-unreadable',
          `the stored secret of ${context} cannot be decrypted with the ${others.length === 0 ? 'key' : 'keys'} in use`,
          'Name the key that this store was written with (certificates.secretKey or secretKeyFallbacks, or the secret.key ' +
            'file beside the store). If that key is lost: portico secrets discard',
          thrown,
        );
      }
    },
  };
}

/** What a text begins with that this key sealed. */
export const headerOf = (keyId: string): string => `${VERSION}.${keyId}.`;

/** The id of the key in the beginning of a sealed text; null where an earlier release sealed it. */
export const keyIdIn = (sealed: string): string | null =>
  sealed.startsWith(`${VERSION}.`) ? sealed.slice(`${VERSION}.`.length, HEADER_LENGTH - 1) : null;

function keyOf(secret: Secret): Key {
  const derived = (use: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret.reveal(), '', use, bytes));
  return { id: derived('id of a key v1', ID_BYTES).toString('hex'), bytes: derived('secrets at rest v1', 32) };
}

function openWith(keys: readonly Key[], sealed: string, context: SealContext): string {
  const [version, ...parts] = sealed.split('.');
  if (version === VERSION && parts.length === 3) {
    const [id, nonce = '', body = ''] = parts;
    const key = keys.find((candidate) => candidate.id === id);
    if (key === undefined) throw new Error(`sealed with the key ${id}, which is not in use`);
    return unseal(key, { nonce, body }, context);
  }
  const [nonce = '', body = ''] = parts;
  if (version !== UNNAMED || parts.length !== 2) throw new Error('unknown form of sealed text');
  for (const key of keys) {
    try {
      return unseal(key, { nonce, body }, context);
    } catch {
      // Sealed with another one, or changed: the next key tells.
    }
  }
  throw new Error('none of the keys opens it');
}

function unseal(key: Key, text: { readonly nonce: string; readonly body: string }, context: SealContext): string {
  const body = Buffer.from(text.body, 'base64url');
  const end = body.length - TAG_BYTES;
  if (end < 0) throw new Error('sealed text is too short');
  const nonce = Buffer.from(text.nonce, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(body.subarray(end));
  return Buffer.concat([decipher.update(body.subarray(0, end)), decipher.final()]).toString('utf8');
}
