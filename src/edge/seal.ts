// Secrets at rest: AES-256-GCM with a key derived from the operator's secret text; bound to where they belong.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealer {
  /** `context` says what the text is (e.g. the hostname of a key); the same is needed to open it. */
  seal(plaintext: string, context: string): string;
  /** @throws PortalError `secret-unreadable` when the key or the context is another one, or the text was changed. */
  open(sealed: string, context: string): string;
}

/** A sealer whose 256-bit key is HKDF-SHA256 of the secret. Sealed text is `v1.<nonce>.<ciphertext and tag>`. */
export function createSealer(secret: Secret): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'secrets at rest v1', 32));
  return {
    seal: (plaintext, context) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, nonce.toString('base64url'), body.toString('base64url')].join('.');
    },
    open: (sealed, context) => {
      try {
        return unseal(key, sealed, context);
      } catch (thrown) {
        throw new PortalError(
          'secret-unreadable',
          `the stored secret of ${context} cannot be decrypted with the key in use`,
          'Start with the secret key that this store was written with (certificates.secretKey, or the secret.key file ' +
            'beside the store). If that key is lost, delete the rows of tables authority and certificate: new ones are issued.',
          thrown,
        );
      }
    },
  };
}

function unseal(key: Buffer, sealed: string, context: string): string {
  const [version, nonce = '', bodyText = ''] = sealed.split('.');
  if (version !== VERSION) throw new Error('unknown form of sealed text');
  const body = Buffer.from(bodyText, 'base64url');
  const end = body.length - TAG_BYTES;
  if (end < 0) throw new Error('sealed text is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(body.subarray(end));
  return Buffer.concat([decipher.update(body.subarray(0, end)), decipher.final()]).toString('utf8');
}
