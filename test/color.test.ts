// Whatever colour a brand has, text can be read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, deriveColors } from '../src/core/color.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test('1,000 random colours: text on them, and they as text on light and dark, have 4.5 to 1', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, (primary) => {
      const { onPrimary, primaryText, primaryTextDark } = deriveColors(primary);
      expect(contrast(onPrimary, primary)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(primaryText, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(primaryTextDark, '#14171c')).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 1_000 },
  );
});

test('a colour that can be read already stays as it is', () => {
  expect(deriveColors('#0b5fff')).toMatchObject({ onPrimary: '#ffffff', primaryText: '#0b5fff' });
});
