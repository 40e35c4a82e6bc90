// Recovery codes: for whoever lost the second factor. Each is good once; only digests are kept.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';

/** Crockford's: nothing that can be misread. 32 letters, so a byte's low five bits choose evenly. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const COUNT = 10;

/** Ten codes of 80 random bits. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    Array.from(randomBytes(16), (byte) => LETTERS.charAt(byte % LETTERS.length))
      .join('')
      .replace(/.{4}(?!$)/g, '$&-'),
  );
}

/** The digest of a code however it was typed. */
export function recoveryHash(typed: string): string {
  const plain = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return sha256(`recovery\0${plain}`);
}
