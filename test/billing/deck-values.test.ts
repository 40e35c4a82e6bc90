// Values of rate decks in the forms that carriers write them in; what may mean two things is refused.
import { expect, test } from 'vitest';
import { codesOf, dayOf, priceOf } from '../../src/billing/decks/values.ts';
import { zoneOf } from '../../src/core/zone.ts';

const utc = zoneOf('UTC');
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

test.each([
  ['1201-1205, 1207', ['1201', '1202', '1203', '1204', '1205', '1207']],
  ['1201-05;1207', ['1201', '1202', '1203', '1204', '1205', '1207']],
  ['+44 – 45', ['44', '45']],
  ['0044', ['44']],
  ['4479 | 4478', ['4479', '4478']],
])('the codes of %s', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each(['4.47E+11', '1205-1201', '44-', 'x', '', '1-99999999', '12-123', '044'])(
  '%s is not a list of codes',
  (text) => {
    expect(() => codesOf(text)).toThrow(/code/);
  },
);

test.each([
  ['$0.0123', 12_300n],
  ['0,0123', 12_300n],
  ['1.2E-05', 12n],
  ['0.01 USD', 10_000n],
  ['USD 1', 1_000_000n],
  ['€ 0.5', 500_000n],
])('the price %s', (text, micros) => {
  expect(priceOf(text, 'refuse')).toBe(micros);
});

test.each(['1,234', '0.0123456', '-1', 'free', '', '1.2.3'])('%s is refused as a price', (text) => {
  expect(() => priceOf(text, 'refuse')).toThrow();
});

test.each([
  ['2026-12-01', undefined],
  ['1-Dec-2026', undefined],
  ['Dec 1, 2026', undefined],
  ['01/12/2026', 'day-first'],
  ['12/01/2026', 'month-first'],
  ['12/1/26', 'month-first'],
  ['2026-12-01 00:00:00', undefined],
  ['46357', undefined],
] as const)('the day %s', (text, order) => {
  expect(dayOf(text, { zone: utc, is1904: false, order })).toBe(day('2026-12-01'));
});
