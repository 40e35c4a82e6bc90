// A theme as one small stylesheet of custom properties. Values are `#rrggbb` by schema and derivation, nothing else.
import type { ThemeColors, ThemeSpec } from '../kinds/theme.ts';

const COLOR = /^#[0-9a-f]{6}$/;
const FALLBACK = '#2f5d8a';

const light = `
  --ground: #f6f7f9; --surface: #ffffff; --sunken: #eef0f3; --line: #dfe3e8; --line-strong: #848d9a;
  --text: #171b22; --soft: #565f6e; --bad: #a3260f; --bad-ground: #fdefea; --good: #1a6a41; --good-ground: #e6f4ec;
  --wait: #7a5200; --wait-ground: #fbf1dc;`;
const dark = `
  --ground: #0d0f13; --surface: #14171c; --sunken: #1b1f26; --line: #2a2f38; --line-strong: #747e8d;
  --text: #eceef2; --soft: #a2abba; --bad: #ffb3a1; --bad-ground: #3a1912; --good: #8bd9ae; --good-ground: #11301f;
  --wait: #f0cd86; --wait-ground: #33260b;`;

/**
 * The sheet for light, dark, or both by the visitor's system, in the layer below the brand's own. A colour that is none
 * (edited by hand) falls back.
 */
export function themeCss({ mode, colors }: ThemeSpec): string {
  const safe = (color: string, fallback: string): string => (COLOR.test(color) ? color : fallback);
  const shared = `--primary: ${safe(colors.primary, FALLBACK)}; --on-primary: ${safe(colors.onPrimary, '#ffffff')};`;
  const own = ownColors(colors);
  const [ownLight, ownDark] = mode === 'dark' ? ['', own] : [own, ''];
  const asLight = `:root { color-scheme: light; ${shared} --primary-text: ${safe(colors.primaryText, FALLBACK)};${light}${ownLight} }\n`;
  const asDark = `:root { color-scheme: dark; ${shared} --primary-text: ${safe(colors.primaryTextDark, '#ffffff')};${dark}${ownDark} }\n`;
  const both = `${asLight}@media (prefers-color-scheme: dark) {\n${asDark}}\n`;
  return `@layer base {\n${{ light: asLight, dark: asDark, auto: both }[mode] ?? both}}\n`;
}

/**
 * What the brand gave itself, in place of ours. On a ground of its own surfaces are flat and parted by lines: shades
 * between would take contrast from its text.
 */
function ownColors({ text, background, accent, danger }: ThemeColors): string {
  const lines = [
    [background, (color: string) => `--ground: ${color}; --surface: ${color}; --sunken: ${color};`],
    [text, (color: string) => `--text: ${color}; --soft: ${color};`],
    [background, () => '--line-strong: var(--text); --line: color-mix(in srgb, var(--text) 25%, var(--ground));'],
    [accent, (color: string) => `--primary-text: ${color};`],
    [danger, (color: string) => `--bad: ${color}; --bad-ground: var(--surface);`],
  ] as const;
  return lines.map(([color, line]) => (color !== undefined && COLOR.test(color) ? `\n  ${line(color)}` : '')).join('');
}
