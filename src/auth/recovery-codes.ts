// Recovery codes in place of a lost second factor. Each is valid once; only digests are stored.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';

/** Crockford's base32 alphabet, without characters that can be misread. 32 of them, so a byte's low five bits choose evenly. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const COUNT = 10;

/** At least 128 bits (ASVS 5.0, 11.5.1), so that a plain digest is enough (6.5.2): five bits a character. Earlier codes had 24. */
const LENGTH = 28;

/** Generates ten codes of 140 random bits. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length))
      .join('')
      .replace(/.{4}(?!$)/g, '$&-'),
  );
}

/** The digest of a code, whatever its case, separators and look-alike characters. */
export function recoveryHash(typed: string): string {
  const plain = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return sha256(`recovery\0${plain}`);
}
