// Pictures of pages: taken at half their size, kept with at most 64 colours, compared pixel by pixel with a tolerance.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly pixels: Uint8Array;
}

/** Half: a border of one pixel is still seen, and a picture has a third of the bytes. */
const SCALE = 0.5;
/** Highest page that is taken, in pixels of the page. */
const MAX_HEIGHT = 6000;

/** Takes a picture of the whole page. */
export async function takePicture(page: Page): Promise<Picture> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize: size } = await session.send('Page.getLayoutMetrics');
  const height = Math.min(Math.ceil(size.height), MAX_HEIGHT);
  const clip = { x: 0, y: 0, width: Math.ceil(size.width), height, scale: SCALE };
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: true },
  });
  await session.detach();
  return read(Buffer.from(data, 'base64'));
}

const COLORS = 64;

/** Returns the picture as a PNG with a palette: the most frequent colours as they are, the others as the nearest of these. */
export function keep({ width, height, pixels }: Picture): Uint8Array {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const data = indexesIn(palette, pixels);
  const image = { width, height, data, depth: 8, channels: 1, palette: palette.map(channels) } as const;
  return encode(image, { zlib: { level: 9 } });
}

/** Returns the index of the nearest colour of a palette for each pixel. */
function indexesIn(palette: readonly number[], pixels: Uint8Array): Uint8Array {
  const nearest = new Map<number, number>();
  const indexes = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at);
    let index = nearest.get(color);
    if (index === undefined) {
      index = nearestIn(palette, color);
      nearest.set(color, index);
    }
    indexes[at / 4] = index;
  }
  return indexes;
}

const channels = (color: number): [number, number, number] => [color >> 16, (color >> 8) & 255, color & 255];

const colorAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

/** Colours by how often they are there and how far they are from those that are taken already. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const rest = [...counts].sort(([, left], [, right]) => right - left).slice(0, 2000);
  const distances = rest.map(() => Number.POSITIVE_INFINITY);
  const palette: number[] = [];
  while (palette.length < Math.min(COLORS, rest.length)) {
    let best = 0;
    let most = -1;
    for (const [index, [, count]] of rest.entries()) {
      const worth = Math.min(distances[index] ?? 0, 1e6) * count;
      if (worth > most) [best, most] = [index, worth];
    }
    if (most <= 0) break;
    const chosen = rest[best]?.[0] ?? 0;
    palette.push(chosen);
    for (const [index, [color]] of rest.entries()) {
      distances[index] = Math.min(distances[index] ?? 0, distance(color, chosen));
    }
  }
  return palette;
}

function nearestIn(palette: readonly number[], color: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of palette.entries()) {
    const far = distance(color, other);
    // Of two that are as near, one is chosen whatever the order of the palette.
    if (far < least || (far === least && other < (palette[best] ?? 0))) [best, least] = [index, far];
  }
  return best;
}

function distance(left: number, right: number): number {
  const [red, green, blue] = [
    (left >> 16) - (right >> 16),
    ((left >> 8) & 255) - ((right >> 8) & 255),
    (left & 255) - (right & 255),
  ];
  return red * red + green * green + blue * blue;
}

export function read(png: Uint8Array): Picture {
  const { width, height, data, channels: count, palette } = decode(png);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    const color = palette === undefined ? undefined : palette[data[at] ?? 0];
    for (let channel = 0; channel < 3; channel++) {
      pixels[at * 4 + channel] = color?.[channel] ?? data[at * count + channel] ?? 0;
    }
  }
  return { width, height, pixels };
}

/** Difference of two colours that is not one, of 1 for black and white. */
const THRESHOLD = 0.03;
/** Pixels that may differ within a square of 16 by 16: drawing differs by a few at edges between processors. */
const WINDOW = 16;
const TOLERATED = 6;

export interface Difference {
  /** Most pixels that differ within a square. */
  readonly pixels: number;
  readonly picture: Picture;
}

/** Compares a picture with one that was kept. @returns null where they are the same within the tolerance */
export function compare(before: Picture, now: Picture): Difference | null {
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const [left, right] = [padded(before, width, height), padded(withColorsOf(before, now), width, height)];
  const output = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(left, right, output, width, height, {
    ...{ threshold: THRESHOLD, includeAA: true, windowSize: WINDOW },
  });
  const isSame = pixels <= TOLERATED && before.width === now.width && before.height === now.height;
  return isSame ? null : { pixels, picture: { width, height, pixels: output } };
}

/** Returns the picture in the colours of the one that was kept, which lost its other colours. */
function withColorsOf(before: Picture, { width, height, pixels }: Picture): Picture {
  const palette = [
    ...new Set(Array.from({ length: before.pixels.length / 4 }, (_, at) => colorAt(before.pixels, at * 4))),
  ];
  const own = new Uint8Array(pixels.length).fill(255);
  for (const [at, index] of indexesIn(palette, pixels).entries()) own.set(channels(palette[index] ?? 0), at * 4);
  return { width, height, pixels: own };
}

/** The picture on a ground of its own colour, so that what is larger differs. */
function padded({ width, height, pixels }: Picture, fullWidth: number, fullHeight: number): Uint8Array {
  if (width === fullWidth && height === fullHeight) return pixels;
  const whole = new Uint8Array(fullWidth * fullHeight * 4);
  for (let at = 0; at < whole.length; at += 4) whole.set([255, 0, 255, 255], at);
  for (let row = 0; row < height; row++) {
    whole.set(pixels.subarray(row * width * 4, (row + 1) * width * 4), row * fullWidth * 4);
  }
  return whole;
}

/** The folder of the pictures that were looked at, and the one of what differs from them. */
const kept = join(import.meta.dirname, '../../portal/appearance/pictures');
const found = join(import.meta.dirname, '../../../var/pictures');

/** Set by `npm run pictures`, never in CI. */
const renews = process.env['PORTICO_RENEW_PICTURES'] === '1' && process.env['CI'] !== 'true';

/**
 * Compares a picture with the one that is kept by its name. What differs is written below `var/pictures`: the picture of now, and both
 * with what differs in red.
 * @returns what differs as a sentence; null for nothing
 */
export function differs(name: string, now: Picture): string | null {
  const file = join(kept, `${name}.png`);
  const before = existsSync(file) ? read(readFileSync(file)) : null;
  const difference = before === null ? null : compare(before, now);
  if (before !== null && difference === null) return null;
  if (renews) {
    write(file, keep(now));
    return null;
  }
  write(join(found, `${name}-now.png`), keep(now));
  if (before === null || difference === null) return `${name} is not kept yet`;
  write(join(found, `${name}-difference.png`), encode({ ...difference.picture, data: difference.picture.pixels }));
  const size = before.height === now.height ? '' : `, ${now.height - before.height} px of half a page higher`;
  return `${name} differs by ${difference.pixels} pixels in a square of ${WINDOW}${size}: see var/pictures`;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
