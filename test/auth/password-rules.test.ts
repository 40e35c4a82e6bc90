// Passwords that are refused: the 100,000 common ones and simple variants of them; and passphrases that are not.
import { expect, test } from 'vitest';
import { passwordProblem } from '../../src/auth/password-rules.ts';
import { sized } from '../support/test-size.ts';

const problem = (password: string, secondFactor = false) =>
  passwordProblem(password, { secondFactor, personal: ['Acme Voice'] });

test.each([
  'iloveyouiloveyou',
  'passw0rdpassw0rd',
  'correct horse battery staple',
  'Correct-Horse-Battery-Staple',
  'P@ssw0rdP@ssw0rd2026!',
  'drowssapdrowssap',
  'qwertyuiopasdfgh',
  '1234567890123456',
  'passwordpassword1',
  'monkeydragonshadow',
  'letmeinletmeinletmein',
  'sunshine sunshine',
  'Football.Baseball.99',
  'aaaaaaaaaaaaaaaa',
  'abababababababab',
  'zyxwvutsrqponmlk',
  '2026passwordpassword2026',
  'iL0vey0uiL0vey0u!!',
])('%s is a common one', async (password) => {
  expect(await problem(password)).toBe('common');
});

test.each(['password', 'P4ssw0rd!', 'dragon123', '12345678', 'Summer2026!', 'trustno1', 'football'])(
  'beside a second factor %s is refused too',
  async (password) => {
    expect(await problem(password, true)).toBe('common');
  },
);

test.each([
  'seven green kettles sing',
  'nine blue kettles sing at noon',
  'entirely new passphrase 99 x',
  'a very fine passphrase 12',
  'Zug 4711 fährt um halb neun',
  'gV7#mQ2x!rT9pLw4',
])('%s is taken', async (password) => {
  expect(await problem(password)).toBeNull();
});

test('what is made at random is not taken for a common one', async () => {
  const made = Array.from({ length: sized(60, 300) }, () => crypto.randomUUID().slice(0, 18));
  expect((await Promise.all(made.map((one) => problem(one)))).filter((found) => found !== null)).toEqual([]);
});

test.each(['acmevoice acmevoice', 'my voice voice voice'])('%s is mostly the brand', async (password) => {
  expect(await problem(password)).toBe('personal');
});
