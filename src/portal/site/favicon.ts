// Icons of a brand, made from its favicon, its logo or the first character of its name. Pure.
import { decode as decodePng, encode as encodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { GifReader } from 'omggif';

const MAX_PIXELS = 4_000_000;
/** A logo that is wider than this times its height is a symbol followed by the name: the icon shows its left square. */
const WIDE = 2;

/** Pixels of 8 bits each of red, green, blue and alpha. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Makes a square PNG of `size` pixels from an image that validation has accepted.
 * @throws when the image cannot be decoded.
 */
export function faviconFrom(bytes: Uint8Array, mediaType: string, size: number): Uint8Array {
  const picture = decode(bytes, mediaType);
  const box = contentOf(picture);
  const side = box.width > WIDE * box.height ? box.height : Math.max(box.width, box.height);
  const left = box.width > WIDE * box.height ? box.left : box.left - (side - box.width) / 2;
  const data = resample(picture, { left, top: box.top - (side - box.height) / 2, side }, size);
  return encodePng({ width: size, height: size, data, channels: 4, depth: 8 });
}

/** Makes an SVG of the first character of the brand on the brand's colour. */
export function initialIcon(brand: string, ground: string, ink: string): string {
  const [first] = new Intl.Segmenter().segment(brand.trim());
  const initial = (first?.segment ?? '?').toUpperCase().replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${ground}"/>` +
    `<text x="32" y="45" font-family="system-ui, sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="${ink}">${initial}</text></svg>`
  );
}

function decode(bytes: Uint8Array, mediaType: string): Picture {
  if (mediaType === 'image/jpeg') {
    const { width, height, data } = decodeJpeg(bytes, {
      useTArray: true,
      maxResolutionInMP: 4,
      maxMemoryUsageInMB: 64,
    });
    return { width, height, data };
  }
  if (mediaType === 'image/gif') {
    const reader = new GifReader(Buffer.from(bytes));
    bounded(reader.width, reader.height);
    const data = new Uint8Array(reader.width * reader.height * 4);
    reader.decodeAndBlitFrameRGBA(0, data);
    return { width: reader.width, height: reader.height, data };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  bounded(view.getUint32(16), view.getUint32(20));
  const { width, height, data, channels, depth, palette } = decodePng(bytes);
  return { width, height, data: toRgba(data, width * height, { channels, depth, palette }) };
}

function bounded(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw new Error('the image is too large');
}

interface Coding {
  readonly channels: number;
  readonly depth: number;
  readonly palette?: readonly (readonly number[])[] | undefined;
}

function toRgba(data: ArrayLike<number>, pixels: number, coding: Coding): Uint8Array {
  const rgba = new Uint8Array(pixels * 4);
  for (let at = 0; at < pixels; at += 1) rgba.set(pixelAt(data, at, coding), at * 4);
  return rgba;
}

/** Returns a pixel as RGBA. One or two channels are grey without or with alpha; three or four are RGB without or with alpha. */
function pixelAt(data: ArrayLike<number>, at: number, { channels, depth, palette }: Coding): number[] {
  const entry = palette?.[data[at] ?? 0];
  if (entry !== undefined) return [entry[0] ?? 0, entry[1] ?? 0, entry[2] ?? 0, entry[3] ?? 255];
  const scale = depth === 16 ? 1 / 257 : 255 / (2 ** depth - 1);
  const [first, second, third, fourth] = Array.from(
    { length: channels },
    (_, channel) => (data[at * channels + channel] ?? 0) * scale,
  ) as [number, ...number[]];
  if (channels <= 2) return [first, first, first, second ?? 255];
  return [first, second ?? 0, third ?? 0, fourth ?? 255];
}

/** Returns the box around the pixels that are neither transparent nor of the corner's colour. */
function contentOf({ width, height, data }: Picture): { left: number; top: number; width: number; height: number } {
  const corner = data.slice(0, 4);
  const isGround = (at: number): boolean =>
    (data[at + 3] ?? 0) < 16 ||
    [0, 1, 2, 3].every((part) => Math.abs((data[at + part] ?? 0) - (corner[part] ?? 0)) < 12);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isGround((y * width + x) * 4)) continue;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  }
  return right < 0
    ? { left: 0, top: 0, width, height }
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Scales a square of the picture: each pixel is the mean of 4 by 4 samples; outside of the picture is transparent. */
function resample(picture: Picture, square: { left: number; top: number; side: number }, size: number): Uint8Array {
  const result = new Uint8Array(size * size * 4);
  const step = square.side / size;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      result.set(meanOf(picture, square.left + x * step, square.top + y * step, step), (y * size + x) * 4);
    }
  }
  return result;
}

function meanOf({ width, height, data }: Picture, left: number, top: number, step: number): number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let point = 0; point < 16; point += 1) {
    const x = Math.floor(left + ((point % 4) + 0.5) * (step / 4));
    const y = Math.floor(top + (Math.floor(point / 4) + 0.5) * (step / 4));
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const at = (y * width + x) * 4;
    const weight = data[at + 3] ?? 0;
    red += (data[at] ?? 0) * weight;
    green += (data[at + 1] ?? 0) * weight;
    blue += (data[at + 2] ?? 0) * weight;
    alpha += weight;
  }
  const color = (sum: number): number => (alpha === 0 ? 0 : Math.round(sum / alpha));
  return [color(red), color(green), color(blue), Math.round(alpha / 16)];
}
