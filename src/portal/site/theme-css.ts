// The stylesheet of a theme: custom properties whose values are always `#rrggbb`.
import type { ThemeColors, ThemeSpec } from '../../kinds/theme.ts';

const COLOR = /^#[0-9a-f]{6}$/;
const FALLBACK = '#2f5d8a';

interface Appearance {
  readonly scheme: 'light' | 'dark';
  readonly tokens: string;
  /** Text and ground colours of error messages. */
  readonly bad: readonly [string, string];
  /** Text and ground colours of pending states. */
  readonly wait: readonly [string, string];
}

const light: Appearance = {
  scheme: 'light',
  tokens: `
  --ground: #f7f8fa; --surface: #ffffff; --sunken: #f1f3f6; --line: #e2e6eb; --line-strong: #848d9a;
  --text: #171b22; --soft: #565f6e; --good: #12683d; --good-ground: #e4f5eb; --info: #1d4fa0; --info-ground: #e8f0fd; --danger: #b52a1a;`,
  bad: ['#a3260f', '#fdefea'],
  wait: ['#7a5200', '#fbf1dc'],
};
const dark: Appearance = {
  scheme: 'dark',
  tokens: `
  --ground: #0d0f13; --surface: #14171c; --sunken: #1b1f26; --line: #2a2f38; --line-strong: #747e8d;
  --text: #eceef2; --soft: #a2abba; --good: #8bd9ae; --good-ground: #11301f; --info: #a5c6ff; --info-ground: #14284b; --danger: #c63c2b;`,
  bad: ['#ffb3a1', '#3a1912'],
  wait: ['#f0cd86', '#33260b'],
};

/**
 * Returns the stylesheet for light, dark, or both by the visitor's system. Its layer is below the brand's own CSS; only the colours of
 * messages are in a layer that the brand's CSS cannot override. An invalid colour (a row edited by hand) is replaced with a default.
 */
export function themeCss({ mode, colors, ...shape }: ThemeSpec): string {
  const preferred = mode === 'dark' ? dark : light;
  const sheet = (appearance: Appearance): string => sheetOf(appearance, colors, appearance === preferred);
  if (mode === 'light' || mode === 'dark') return `${sheet(preferred)}${shapeCss(shape)}`;
  return `${sheet(light)}@media (prefers-color-scheme: dark) {\n${sheet(dark)}}\n${shapeCss(shape)}`;
}

const FONT = /^(?:"[A-Za-z0-9 -]+"|[A-Za-z0-9 -]+)(?:,(?: ?"[A-Za-z0-9 -]+"|[A-Za-z0-9 -]+))*$/;

/** Returns corners, density and font where the portal gives them; what is not as it was validated (a row edited by hand) is left out. */
function shapeCss({ radius, density, font }: Pick<ThemeSpec, 'radius' | 'density' | 'font'>): string {
  const lines = [
    ...(typeof radius === 'number' && Number.isInteger(radius) ? [`--radius: ${radius}px;`] : []),
    ...(density === 'compact' ? ['--row: 0.3125rem; --gap: 1.25rem; --table-size: 0.8125rem;'] : []),
    ...(font !== undefined && FONT.test(font) ? [`--font: ${font};`] : []),
  ];
  return lines.length === 0 ? '' : `@layer base {\n:root { ${lines.join(' ')} }\n}\n`;
}

function sheetOf(appearance: Appearance, colors: ThemeColors, isOwn: boolean): string {
  const { scheme, tokens, wait } = appearance;
  const ink = scheme === 'light' ? safe(colors.primaryText, FALLBACK) : safe(colors.primaryTextDark, '#ffffff');
  const shared = `--primary: ${safe(colors.primary, FALLBACK)}; --on-primary: ${safe(colors.onPrimary, '#ffffff')};`;
  const own = isOwn ? ownColors(colors) : '';
  const bad = isOwn ? ownDanger(colors, appearance) : appearance.bad;
  const messageColors = Object.entries({ bad, wait }).map(
    ([name, [text, ground]]) => `--${name}: ${text} !important; --${name}-ground: ${ground} !important;`,
  );
  return `@layer base {
:root { color-scheme: ${scheme}; ${shared} --primary-text: ${ink};${tokens}${own} }
}
@layer protect {
:root { ${messageColors.join(' ')} }
}
`;
}

const isColor = (color: string | undefined): color is string => color !== undefined && COLOR.test(color);
const safe = (color: string, fallback: string): string => (isColor(color) ? color : fallback);

/**
 * Returns the properties for the brand's own text, background and accent. With an own background, surfaces have that colour and are
 * separated by lines, since other shades would reduce the contrast of the text.
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

/** Returns the brand's danger colour on the ground that validation checked its contrast against. */
function ownDanger({ danger, background }: ThemeColors, appearance: Appearance): Appearance['bad'] {
  if (!isColor(danger)) return appearance.bad;
  return [danger, isColor(background) ? background : appearance.scheme === 'light' ? '#ffffff' : '#14171c'];
}
