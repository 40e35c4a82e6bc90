// Colours derived from a brand's own so that text always has contrast (WCAG 2.2, 1.4.3: 4.5 to 1).

/** Minimum contrast ratio of small text (WCAG 2.2, 1.4.3). */
export const ENOUGH_CONTRAST = 4.5;
const LIGHT_SURFACE = '#ffffff';
const DARK_SURFACE = '#14171c';

type Rgb = readonly [number, number, number];

/** Colours that a brand may give beside its primary one; `#rrggbb` in lower case, as all colours here. */
export interface OwnColors {
  readonly text?: string | undefined;
  readonly background?: string | undefined;
  /** Links and marks. */
  readonly accent?: string | undefined;
  /** Errors. */
  readonly danger?: string | undefined;
}

/** Background and text of each appearance where a brand gives none: of its backgrounds the one with the least contrast to text. */
export const appearances = {
  light: { ground: '#eef0f3', text: '#171b22', danger: '#a3260f' },
  dark: { ground: '#1b1f26', text: '#eceef2', danger: '#ffb3a1' },
} as const;

export function deriveColors(primary: string) {
  return {
    primary,
    onPrimary: contrast(primary, '#ffffff') >= contrast(primary, '#000000') ? '#ffffff' : '#000000',
    primaryText: readable(primary, LIGHT_SURFACE),
    primaryTextDark: readable(primary, DARK_SURFACE),
  };
}

/** Completes a brand's own colours: on a background of its own, the colours that it does not give are made readable. */
export function completeColors(own: OwnColors, primary: string, appearance: keyof typeof appearances): OwnColors {
  const { background } = own;
  if (background === undefined) return own;
  const { text, danger } = appearances[appearance];
  return {
    background,
    text: own.text ?? readable(text, background),
    accent: own.accent ?? readable(primary, background),
    danger: own.danger ?? readable(danger, background),
  };
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(left: string, right: string): number {
  const [high, low] = [luminance(parse(left)), luminance(parse(right))].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour itself where its contrast is enough, else the nearest in lightness (OKLCH, same hue) whose contrast is. */
export function readable(color: string, surface: string): string {
  if (contrast(color, surface) >= ENOUGH_CONTRAST) return color;
  for (let step = 1; step < 100; step += 1) {
    const passing = [moved(color, -step / 100), moved(color, step / 100)].find(
      (candidate) => contrast(candidate, surface) >= ENOUGH_CONTRAST,
    );
    if (passing !== undefined) return passing;
  }
  return contrast('#000000', surface) >= ENOUGH_CONTRAST ? '#000000' : '#ffffff';
}

/** A colour made darker or lighter. Chroma shrinks towards black and white, where sRGB has none. */
function moved(color: string, by: number): string {
  const [lightness, a, b] = toOklab(parse(color));
  const room = by < 0 ? lightness : 1 - lightness;
  const keep = Math.max(0, 1 - Math.abs(by) / Math.max(room, 0.01));
  return format(fromOklab([Math.min(1, Math.max(0, lightness + by)), a * keep, b * keep]));
}

function parse(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function format(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toGamma = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * Math.max(0, part) ** (1 / 2.4) - 0.055;

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** Bjorn Ottosson, "A perceptual color space for image processing": linear sRGB to OKLab. */
function toOklab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLab to linear sRGB, then to sRGB. */
function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
