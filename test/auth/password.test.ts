// Passwords: strings made elsewhere verify, wrong and broken ones never do and never throw, floods are turned away.
import { expect, test } from 'vitest';
import { createHasher } from '../../src/auth/password.ts';

const hasher = createHasher({ concurrency: 2, queue: 4 });

// From the test-suite of the argon2 reference implementation (version 0x13, argon2id, 64 MiB).
const REFERENCE = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

test('a PHC string of the reference implementation verifies', async () => {
  expect(await hasher.verify(REFERENCE, 'password')).toBe('match');
  expect(await hasher.verify(REFERENCE, 'Password')).toBe('mismatch');
});

test('a new hash verifies, has its own salt, and carries the parameters', async () => {
  const [first, second] = [await hasher.hash('correct horse'), await hasher.hash('correct horse')];
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(first).not.toBe(second);
  expect(await hasher.verify(first, 'correct horse')).toBe('match');
  expect(await hasher.verify(first, 'correct horse ')).toBe('mismatch');
});

test.each([
  ['truncated', REFERENCE.slice(0, 60)],
  ['empty', ''],
  ['another function', REFERENCE.replace('argon2id', 'argon2i')],
  ['wild memory', REFERENCE.replace('m=65536', 'm=9999999')],
  ['no passes', REFERENCE.replace('t=2', 't=0')],
  ['no hash', undefined],
])('%s is a mismatch, not an error', async (_name, hash) => {
  expect(await hasher.verify(hash, 'password')).toBe('mismatch');
});

test('a password counts exactly as it was typed', async () => {
  const pairs = [
    ['caf\u00e9 horse battery', 'cafe\u0301 horse battery'],
    ['correct horse battery', 'Correct horse battery'],
    ['correct horse battery', ' correct horse battery'],
    ['correct horse battery', 'correct horse battery\n'],
    ['of\ufb01ce horse battery', 'office horse battery'],
    ['x'.repeat(255), `${'x'.repeat(255)}y`],
  ] as const;
  for (const [set, typed] of pairs) {
    const hash = await hasher.hash(set);
    expect([set, await hasher.verify(hash, set)]).toEqual([set, 'match']);
    expect([typed, await hasher.verify(hash, typed)]).toEqual([typed, 'mismatch']);
  }
});

test('too short and too long passwords are refused when set, and are a mismatch when tried', async () => {
  await expect(hasher.hash('short')).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(hasher.hash('x'.repeat(257))).rejects.toMatchObject({ code: 'input-invalid' });
  expect(await hasher.verify(REFERENCE, 'x'.repeat(100_000))).toBe('mismatch');
});

test('beyond the queue a verification is turned away, and the next one is heard again', async () => {
  const small = createHasher({ concurrency: 1, queue: 1 });
  const results = await Promise.all([1, 2, 3, 4].map(() => small.verify(undefined, 'guess')));
  expect(results).toEqual(['mismatch', 'mismatch', 'busy', 'busy']);
  expect(await small.verify(REFERENCE, 'password')).toBe('match');
});
