// Money and permissions: small, exact, and relied upon everywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSections } from '../../src/core/access/permission.ts';
import { sections } from '../../src/core/access/section.ts';
import { currencyDecimals } from '../../src/core/money/currency.ts';
import { formatMicros, parseMicros } from '../../src/core/money/money.ts';

test.each([
  ['0', 0n, '0.00'],
  ['12.5', 12_500_000n, '12.50'],
  ['-0.000001', -1n, '-0.000001'],
  ['0.0123', 12_300n, '0.0123'],
  ['999999999999.999999', 999_999_999_999_999_999n, '999999999999.999999'],
])('%s is %s micro-units and shows as %s', (text, micros, shown) => {
  expect(parseMicros(text)).toBe(micros);
  expect(formatMicros(micros)).toBe(shown);
});

test.each(['', '.5', '1.', '1e3', '0x10', '1.0000001', '--1', '1,5', 'NaN', '٣'])('%j is not an amount', (text) => {
  expect(parseMicros(text)).toBeUndefined();
});

test('formatting and parsing are inverse', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 18n) + 1n, 10n ** 18n - 1n),
      (micros) => parseMicros(formatMicros(micros)) === micros,
    ),
  );
});

test('decimals of a currency are those of the standard where Intl differs', () => {
  expect(['HUF', 'IQD', 'MGA', 'JPY', 'CLF', 'EUR'].map((code) => currencyDecimals.get(code))).toEqual([
    2, 3, 2, 0, 4, 2,
  ]);
});

test('every section of the manual is known once', () => {
  expect(sections.size).toBe(52);
});

test('override: show adds, hide wins, an ended one no longer counts', () => {
  const defaults = ['balance', 'cdr', 'payments'];
  const override = { show: ['recording', 'routes'], hide: ['payments', 'routes'], until: 1000 };
  expect(effectiveSections(defaults, [override], 999)).toEqual(['balance', 'cdr', 'recording']);
  expect(effectiveSections(defaults, [override], 1000)).toEqual(defaults);
  expect(effectiveSections(defaults, [undefined], 0)).toEqual(defaults);
});
