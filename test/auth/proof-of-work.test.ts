// Proof of work: only the number that solves a challenge of this context counts, until it expires.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Challenge, createChallenge, solvedChallenge } from '../../src/auth/proof-of-work.ts';
import { testSealer } from '../support/test-services.ts';

const NOW = Date.UTC(2026, 10, 30);
const challenge = createChallenge(testSealer, 'signup acme', NOW + 60_000);

function solve({ salt, challenge: wanted, maxnumber }: Challenge): number {
  for (let number = 0; number <= maxnumber; number += 1)
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === wanted) return number;
  throw new Error('there is no solution');
}
const number = solve(challenge);
const payload = (change: object = {}) =>
  Buffer.from(JSON.stringify({ ...challenge, number, ...change })).toString('base64');

test('the number that solves it counts until the challenge expires, and in its own context', () => {
  expect(solvedChallenge(testSealer, 'signup acme', payload(), NOW)).toBe(challenge.challenge);
  expect(solvedChallenge(testSealer, 'signup nordwind', payload(), NOW)).toBeNull();
  expect(solvedChallenge(testSealer, 'signup acme', payload(), NOW + 60_000)).toBeNull();
});

const easier = createHash('sha256').update('000000000000000000000000?expires=9999999999&0').digest('hex');
test.each([
  ['another number', payload({ number: number === 0 ? 1 : number - 1 })],
  ['a fraction', payload({ number: number + 0.5 })],
  ['a text', payload({ number: String(number) })],
  ['a later end', payload({ salt: challenge.salt.replace(/expires=\d+/, 'expires=99999999999') })],
  [
    'a number moved into the salt',
    payload({ salt: `${challenge.salt}${String(number).slice(0, 1)}`, number: Number(String(number).slice(1) || 0) }),
  ],
  [
    'a challenge of one’s own',
    payload({ challenge: easier, salt: '000000000000000000000000?expires=9999999999&', number: 0 }),
  ],
  ['no signature', payload({ signature: '' })],
  ['null', Buffer.from('null').toString('base64')],
  ['garbage', '%%%'],
  ['nothing', ''],
])('%s proves nothing', (_case, given) => {
  expect(solvedChallenge(testSealer, 'signup acme', given, NOW)).toBeNull();
});

test('the work doubles with each doubling of the forms that were sent lately, up to eight times, and counts all the same', () => {
  const works = [0, 39, 40, 80, 159, 160, 1_000_000].map(
    (forms) => createChallenge(testSealer, 'signup acme', NOW + 60_000, forms).maxnumber / challenge.maxnumber,
  );
  expect(works).toEqual([1, 1, 2, 4, 4, 8, 8]);
  const harder = createChallenge(testSealer, 'signup acme', NOW + 60_000, 40);
  const solved = Buffer.from(JSON.stringify({ ...harder, number: solve(harder) })).toString('base64');
  expect(solvedChallenge(testSealer, 'signup acme', solved, NOW)).toBe(harder.challenge);
});
