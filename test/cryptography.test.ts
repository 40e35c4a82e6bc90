// Every algorithm that the code names is in the inventory of docs/operate/security.md, and the code names no other.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRecoveryCodes } from '../src/auth/recovery-codes.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

/** What a call or a property names, by what it is for. The first group is the name. */
const named: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['hash', /\b(?:createHash|hash)\('([^']*)'/g],
  ['hmac', /\bcreateHmac\('([^']*)'/g],
  ['cipher', /\bcreate(?:Cipher|Decipher)iv\('([^']*)'/g],
  ['key derivation', /\b(?:hkdf|hkdfSync|pbkdf2|pbkdf2Sync)\('([^']*)'/g],
  ['password hash', /\bargon2(?:Sync)?\('([^']*)'/g],
  ['curve', /\b(?:namedCurve|crv): '([^']*)'/g],
  ['RSA bits', /\b(?:modulusLength: |RSA_BITS = )(\d+)/g],
  ['named', /\bALGORITHM = '([^']*)'/g],
];

/** Calls whose algorithm has to be written in their place. */
const calls =
  /\b(?:createHash|createHmac|createCipheriv|createDecipheriv|hkdf|hkdfSync|pbkdf2|pbkdf2Sync|argon2|argon2Sync)\((?!')/;

/** With a reason where it is not for everything. */
const inventory: Readonly<Record<string, readonly string[]>> = {
  // Git names blobs by SHA-1; a folder in place of a repository names them the same way. Nothing is proven by it.
  hash: ['sha1', 'sha256'],
  // The longer two only as a server of names asks for them (TSIG).
  hmac: ['sha256', 'sha384', 'sha512'],
  cipher: ['aes-256-gcm'],
  'key derivation': ['sha256'],
  'password hash': ['argon2id'],
  curve: ['Ed25519', 'P-256'],
  // 2048 for signatures of emails: longer keys do not fit one TXT string of many DNS forms.
  'RSA bits': ['2048', '3072'],
  // Of tokens for linked systems, and of proofs of work.
  named: ['EdDSA', 'SHA-256'],
};

function found(pattern: RegExp): string[] {
  const all = files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(all)].sort();
}

test('the code names the algorithms of the inventory, and no other', () => {
  expect(Object.fromEntries(named.map(([what, pattern]) => [what, found(pattern)]))).toEqual(inventory);
  expect(files.filter(({ text }) => calls.test(text)).map(({ name }) => name)).toEqual([]);
});

test('SHA-1 is for the names that Git gives to blobs, and nothing else', () => {
  const using = files.filter(({ text }) => /createHash\('sha1'\)/.test(text)).map(({ name }) => name);
  expect(using).toEqual(['adapters/git/folder.ts']);
});

test('the page of the operator lists each of them', () => {
  const page = readFileSync('docs/operate/security.md', 'utf8');
  const words = ['AES-256-GCM', 'HKDF-SHA-256', 'argon2id', 'HMAC-SHA-256', 'SHA-256', 'Ed25519', 'P-256', 'RSA-3072'];
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});

test('cryptography comes from Node and from libraries that are made for it', () => {
  const makers =
    /from '(node:crypto|jose|otplib|@simplewebauthn\/[a-z]+|@peculiar\/[a-z0-9]+|acme-client|openid-client|[^'.]*(?:crypt|cipher|forge|nacl|noble|sjcl|bcrypt|argon)[^']*)'/g;
  expect(new Set(found(makers).map((name) => name.replace(/\/(?!server|x509).*$/, '')))).toEqual(
    new Set([
      ...['node:crypto', 'jose', 'otplib', '@simplewebauthn/server', '@peculiar/x509', 'acme-client', 'openid-client'],
    ]),
  );
});

test('nothing that is to stay secret comes from Math.random', () => {
  expect(files.filter(({ text }) => /Math\.random\(/.test(text)).map(({ name }) => name)).toEqual([]);
});

test('a recovery code has at least 128 random bits: five for each character', () => {
  const codes = newRecoveryCodes().map((code) => code.replaceAll('-', ''));
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{26,}$/);
});
