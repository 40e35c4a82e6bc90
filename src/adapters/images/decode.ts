// Decode an image to its last pixel, so that only complete images without appended data are served. What is too large, or not one
// whole image, is refused before a decoder sees it.
import { decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { GifReader } from 'omggif';
import { limits } from '../../core/limits/limits.ts';
import { attempt } from './attempt.ts';
import { checkPng } from './check-png.ts';

/** Pixels of 8 bits each of red, green, blue and alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const MIB = 1024 * 1024;
/** jpeg-js keeps coefficients, lines and pixels of each component: about this much for a pixel. */
const JPEG_BYTES_A_PIXEL = 32;

/** Why the bytes are not a complete image; undefined when they are. */
export function imageMistake(bytes: Uint8Array): string | undefined {
  return attempt<unknown>(bytes, { 'image/png': checkPng, 'image/jpeg': jpegPicture, 'image/gif': everyFrame }).mistake;
}

/** The first frame of an image; undefined where the bytes are not a complete image. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  return attempt<Picture>(bytes, { 'image/png': pngPicture, 'image/jpeg': jpegPicture, 'image/gif': firstFrame }).read;
}

function jpegPicture(data: Buffer): Picture {
  const {
    width,
    height,
    data: pixels,
  } = decodeJpeg(data, {
    useTArray: true,
    maxMemoryUsageInMB: (limits.imagePixels * JPEG_BYTES_A_PIXEL) / MIB,
    maxResolutionInMP: limits.imagePixels / 1_000_000,
    tolerantDecoding: false,
  });
  return { width, height, data: pixels };
}

function everyFrame(data: Buffer): Picture {
  const reader = new GifReader(data);
  const picture = { width: reader.width, height: reader.height, data: emptyPixels(reader) };
  for (let frame = 0; frame < reader.numFrames(); frame += 1) reader.decodeAndBlitFrameRGBA(frame, picture.data);
  return picture;
}

function firstFrame(data: Buffer): Picture {
  const reader = new GifReader(data);
  const picture = { width: reader.width, height: reader.height, data: emptyPixels(reader) };
  reader.decodeAndBlitFrameRGBA(0, picture.data);
  return picture;
}

const emptyPixels = ({ width, height }: GifReader): Uint8Array => new Uint8Array(width * height * 4);

function pngPicture(data: Buffer): Picture {
  const { width, height, data: samples, channels, depth, palette } = decodePng(checkPng(data));
  return { width, height, data: toRgba(samples, width * height, { channels, depth, palette }) };
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
