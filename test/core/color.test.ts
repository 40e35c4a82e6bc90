// Whatever colour a brand has, text can be read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeColors, contrast, deriveColors, readable } from '../../src/core/color.ts';
import { themeCss } from '../../src/portal/site/theme-css.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test('1,000 random colours: text on them, and they as text on light and dark, have 4.5 to 1', () => {
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

test('1,000 random grounds: every colour that is written on them can be read', () => {
  fc.assert(
    fc.property(color, color, fc.constantFrom('light', 'dark'), (background, primary, appearance) => {
      const { text = '', accent = '', danger = '' } = completeColors({ background }, primary, appearance);
      for (const ink of [text, accent, danger]) expect(contrast(ink, background)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 1_000 },
  );
});

test('the nearest colour that can be read is a step towards black or white, whichever is shorter', () => {
  expect(readable('#777777', '#ffffff')).toBe('#747474');
  expect(readable('#777777', '#000000')).toBe('#777777');
  expect(contrast(readable('#808080', '#7f7f7f'), '#7f7f7f')).toBeGreaterThanOrEqual(4.5);
});

test('own colours are for one appearance: the dark one when the mode is dark', () => {
  const files = { logo: null, logo2x: null, logoDark: null, favicon: null, css: null, javascript: [] };
  const colors = { ...deriveColors('#0b5fff'), text: '#112233', background: '#fffaf0', accent: 'red; } * { x: y' };
  const [light = '', dark = ''] = themeCss({ ...files, mode: 'auto', colors }).split('@media');
  expect(light).toContain('--text: #112233;');
  expect(light).toContain('--ground: #fffaf0;');
  expect(dark).not.toContain('#fffaf0');
  expect(light + dark).not.toContain('red;');
  expect(themeCss({ ...files, mode: 'dark', colors })).toContain('--ground: #fffaf0;');
});

test('corners, density and font are written as they were validated, or not at all', () => {
  const files = { logo: null, logo2x: null, logoDark: null, favicon: null, css: null, javascript: [] };
  const theme = { ...files, mode: 'light' as const, colors: deriveColors('#0b5fff') };
  const shaped = themeCss({ ...theme, radius: 2, density: 'compact', font: '"Segoe UI", Roboto, sans-serif' });
  expect(shaped).toContain('--radius: 2px;');
  expect(shaped).toContain('--row: 0.3125rem;');
  expect(shaped).toContain('--font: "Segoe UI", Roboto, sans-serif;');
  for (const font of ['x; } body { display: none', '"open', "it's", 'url(x)']) {
    expect([font, themeCss({ ...theme, font })]).toEqual([font, themeCss(theme)]);
  }
});
