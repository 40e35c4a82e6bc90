// A square icon, made from a brand's favicon or logo. Pure.
import { encode as encodePng } from 'fast-png';
import type { Picture } from './decode.ts';

/** A logo that is wider than this times its height is a symbol followed by the name: the icon shows its left square. */
const WIDE = 2;

/** Makes a square PNG of `size` pixels. */
export function iconOf(picture: Picture, size: number): Uint8Array {
  const box = contentOf(picture);
  const side = box.width > WIDE * box.height ? box.height : Math.max(box.width, box.height);
  const left = box.width > WIDE * box.height ? box.left : box.left - (side - box.width) / 2;
  const data = resample(picture, { left, top: box.top - (side - box.height) / 2, side }, size);
  return encodePng({ width: size, height: size, data, channels: 4, depth: 8 });
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
