// A theme as one small stylesheet of custom properties. Values are `#rrggbb` by schema and derivation, nothing else.
import type { ThemeColors, ThemeSpec } from '../../kinds/theme.ts';

const COLOR = /^#[0-9a-f]{6}$/;
const FALLBACK = '#2f5d8a';

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly tokens: string;
  /** Of what refuses and what waits: ink and ground. */
  readonly bad: readonly [string, string];
  readonly wait: readonly [string, string];
}

const light: Look = {
  scheme: 'light',
  tokens: `
  --ground: #f6f7f9; --surface: #ffffff; --sunken: #eef0f3; --line: #dfe3e8; --line-strong: #848d9a;
  --text: #171b22; --soft: #565f6e; --good: #1a6a41; --good-ground: #e6f4ec;`,
  bad: ['#a3260f', '#fdefea'],
  wait: ['#7a5200', '#fbf1dc'],
};
const dark: Look = {
  scheme: 'dark',
  tokens: `
  --ground: #0d0f13; --surface: #14171c; --sunken: #1b1f26; --line: #2a2f38; --line-strong: #747e8d;
  --text: #eceef2; --soft: #a2abba; --good: #8bd9ae; --good-ground: #11301f;`,
  bad: ['#ffb3a1', '#3a1912'],
  wait: ['#f0cd86', '#33260b'],
};

/**
 * The sheet for light, dark, or both by the visitor's system, in the layer below the brand's own; colours of notices in
 * the layer that the brand's cannot overrule. A colour that is none (edited by hand) falls back.
 */
export function themeCss({ mode, colors }: ThemeSpec): string {
  const ownLook = mode === 'dark' ? dark : light;
  const sheet = (look: Look): string => sheetOf(look, colors, look === ownLook);
  if (mode === 'light' || mode === 'dark') return sheet(ownLook);
  return `${sheet(light)}@media (prefers-color-scheme: dark) {\n${sheet(dark)}}\n`;
}

function sheetOf(look: Look, colors: ThemeColors, isOwn: boolean): string {
  const { scheme, tokens, wait } = look;
  const ink = scheme === 'light' ? safe(colors.primaryText, FALLBACK) : safe(colors.primaryTextDark, '#ffffff');
  const shared = `--primary: ${safe(colors.primary, FALLBACK)}; --on-primary: ${safe(colors.onPrimary, '#ffffff')};`;
  const own = isOwn ? ownColors(colors) : '';
  const bad = isOwn ? ownNotice(colors, look) : look.bad;
  const notices = Object.entries({ bad, wait }).map(
    ([name, [text, ground]]) => `--${name}: ${text} !important; --${name}-ground: ${ground} !important;`,
  );
  return `@layer base {
:root { color-scheme: ${scheme}; ${shared} --primary-text: ${ink};${tokens}${own} }
}
@layer protect {
:root { ${notices.join(' ')} }
}
`;
}

const isColor = (color: string | undefined): color is string => color !== undefined && COLOR.test(color);
const safe = (color: string, fallback: string): string => (isColor(color) ? color : fallback);

/**
 * What the brand gave itself, in place of ours. On a ground of its own surfaces are flat and parted by lines: shades
 * between would take contrast from its text.
 */
function ownColors({ text, background, accent }: ThemeColors): string {
  const lines = [
    [background, (color: string) => `--ground: ${color}; --surface: ${color}; --sunken: ${color};`],
    [text, (color: string) => `--text: ${color}; --soft: ${color};`],
    [background, () => '--line-strong: var(--text); --line: color-mix(in srgb, var(--text) 25%, var(--ground));'],
    [accent, (color: string) => `--primary-text: ${color};`],
  ] as const;
  return lines.map(([color, line]) => (isColor(color) ? `\n  ${line(color)}` : '')).join('');
}

/** The brand's own colour of danger, on the ground against which its contrast was checked. */
function ownNotice({ danger, background }: ThemeColors, look: Look): Look['bad'] {
  if (!isColor(danger)) return look.bad;
  return [danger, isColor(background) ? background : look.scheme === 'light' ? '#ffffff' : '#14171c'];
}
