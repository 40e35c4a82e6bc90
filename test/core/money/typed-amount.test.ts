// Amounts as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyDecimals, decimalsOf, moneyText } from '../../../src/core/money/currency.ts';
import { formatMicros } from '../../../src/core/money/money.ts';
import { twoMeanings, typedMicros } from '../../../src/core/money/typed-amount.ts';
import { createLanguages } from '../../../src/portal/ui/translator.ts';

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
  ['999.999', 0, 999_999],
  ['1,000', 0, 1000],
  ['1,000', 3, undefined],
  ['1,00,000.5', 2, undefined],
  ['1.000.00', 2, undefined],
  ['1,000,50', 2, undefined],
  ['1 00', 2, undefined],
  ['12e3', 2, undefined],
  ['', 2, undefined],
])('"%s" with %d decimals is %s', (typed, decimals, units) => {
  expect(typedMicros(typed, decimals, '.')).toBe(units === undefined ? undefined : BigInt(Math.round(units * 1e6)));
});

/** Every language with messages, and others that group and part digits in other ways. */
const languages = ['en', 'de', 'fr', 'es', 'de-CH', 'pl', 'sv'];
const translators = new Map(languages.map((tag) => [tag, createLanguages(new Map([[tag, {}]])).shared(tag)]));

test.each([
  ['1,000', 2, '1000', '1.00'],
  [' 1.000', 2, '1000', '1.00'],
  ['1,125', 3, '1125', '1.125'],
])('"%s" with %d decimals could be %s or %s', (typed, decimals, large, small) => {
  expect(twoMeanings(typed, decimals, '.')).toEqual({ large, small });
});

test.each(['1000', '1.5', '1,50', '1,000.50', '1 000', '0.125', 'x', ''])('"%s" has one meaning, or none', (typed) => {
  expect(twoMeanings(typed, 2, '.')).toBeNull();
});

test('what a language prints in any currency is read as it was, or not at all; it has the decimals of the currency', () => {
  const step = (code: string): bigint => 10n ** BigInt(6 - decimalsOf(code));
  const cases = fc.record({
    language: fc.constantFrom(...languages),
    code: fc.constantFrom(...currencyDecimals.keys()),
    units: fc.bigInt({ min: 1n, max: 100_000_000_000n }),
    isShort: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ language, code, units, isShort }) => {
      const t = translators.get(language);
      if (t === undefined) throw new Error(language);
      const amount = units * step(code);
      const exact = isShort ? formatMicros(amount, 0) : moneyText(amount, code);
      const read = typedMicros(t.decimal(exact), decimalsOf(code), t.decimalSign);
      // Only a thousand without its decimals has two meanings.
      if (read === undefined) expect([isShort, amount % 1_000_000n]).toEqual([true, 0n]);
      else expect(read).toBe(amount);
      // Nothing of an amount is hidden, and no decimals are made up.
      expect(t.money(amount, code).replace(/[^\d]/g, '')).toBe(moneyText(amount, code).replace('.', ''));
      expect(t.money(amount, code, 'exact')).toBe(t.money(amount, code));
    }),
  );
});
