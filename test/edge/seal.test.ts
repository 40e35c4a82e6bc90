// Sealed text is worth something with its key, in its place and unchanged, and says nothing of what is in it.
import { expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';

const sealer = createSealer(new Secret('operator secret of the test, long enough'));
const other = createSealer(new Secret('another secret of the test, long enough'));
const [acme, nordwind] = [sealedAs.host('acme.localhost'), sealedAs.host('nordwind.localhost')];
const text = 'a password!';
const sealed = sealer.seal(text, acme);

test('what is sealed comes back with its key and its place, and no other', () => {
  expect(sealer.open(sealed, acme)).toBe(text);
  expect(() => sealer.open(sealed, nordwind)).toThrow('cannot be decrypted');
  expect(() => other.open(sealed, acme)).toThrow('cannot be decrypted');
});

test('no byte of it can be changed, left out or added', () => {
  const characters = [...sealed];
  const changed = characters.map((character, at) => characters.with(at, character === 'A' ? 'Q' : 'A').join(''));
  const cut = characters.map((_, at) => sealed.slice(0, at));
  for (const wrong of [...changed, ...cut, `${sealed}AAAA`, `x${sealed}`]) {
    expect(() => sealer.open(wrong, acme), wrong).toThrow('cannot be decrypted');
  }
});

test('the same text is another one each time it is sealed', () => {
  const many = Array.from({ length: 100 }, () => sealer.seal(text, acme));
  expect(new Set(many).size).toBe(100);
  expect(many.filter((one) => one.includes(Buffer.from(text).toString('base64url')))).toEqual([]);
});
