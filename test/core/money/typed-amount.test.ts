// Amounts as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedMicros } from '../../../src/core/money/typed-amount.ts';

test.each([
  ['25', 2, 25],
  [' 25,50 ', 2, 25.5],
  ['25.5', 2, 25.5],
  ['1000', 2, 1000],
  ['1,000.50', 2, 1000.5],
  ['1.000,50', 2, 1000.5],
  ['1,000,000', 2, 1_000_000],
  ['1.000.000', 0, 1_000_000],
  ['1 000', 2, 1000],
  ['1\u202f000,5', 2, 1000.5],
  ["1'000.50", 2, 1000.5],
  ['5.125', 3, 5.125],
  ['0,125', 3, 0.125],
  ['1,000', 2, undefined],
  ['1.000', 2, undefined],
  ['999.999', 0, undefined],
  ['1,000', 3, undefined],
  ['1,00,000.5', 2, undefined],
  ['1.000.00', 2, undefined],
  ['1,000,50', 2, undefined],
  ['1 00', 2, undefined],
  ['12e3', 2, undefined],
  ['', 2, undefined],
])('"%s" with %d decimals is %s', (typed, decimals, units) => {
  expect(typedMicros(typed, decimals)).toBe(units === undefined ? undefined : BigInt(Math.round(units * 1e6)));
});

test('what a language prints is read as it was, or not at all', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'de-CH', 'pl', 'sv');
  fc.assert(
    fc.property(languages, fc.integer({ min: 1, max: 10_000_000_00 }), fc.boolean(), (language, cents, isShort) => {
      const format = new Intl.NumberFormat(language, {
        minimumFractionDigits: isShort ? 0 : 2,
        maximumFractionDigits: 2,
      });
      const read = typedMicros(format.format(cents / 100), 2);
      if (read !== undefined) expect(read).toBe(BigInt(cents) * 10_000n);
      // Only a thousand without decimals has two meanings.
      else expect(isShort && cents % 100 === 0).toBe(true);
    }),
  );
});
