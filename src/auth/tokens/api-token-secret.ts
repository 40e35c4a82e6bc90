// The text of an API token: a prefix that secret scanners look for, 256 random bits, and a checksum that tells a token from a text like one.
import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = 'portico_';
/** 43 of 62 characters: 256 bits. */
const RANDOM_LENGTH = 43;
const CHECKSUM_LENGTH = 6;

const FORM = new RegExp(`^${PREFIX}([0-9A-Za-z]{${RANDOM_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`);
/** Tokens of earlier releases. */
const EARLIER_FORM = /^op_[A-Za-z0-9_-]{43}$/;

export function newTokenSecret(): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return `${PREFIX}${random}${checksumOf(random)}`;
}

/** Whether a text can be a token at all: no other text is looked up. */
export function isTokenSecret(text: string): boolean {
  if (EARLIER_FORM.test(text)) return true;
  const [, random, checksum] = FORM.exec(text) ?? [];
  return random !== undefined && checksum === checksumOf(random);
}

/** CRC-32 in base 62, as the tokens of GitHub have it. */
function checksumOf(random: string): string {
  let rest = crc32(random);
  let text = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}
