// Decoding of whole images: cut off, damaged and extended ones are reported.
import { readFileSync } from 'node:fs';
import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { GifWriter } from 'omggif';
import { expect, test } from 'vitest';
import { imageMistake } from '../../src/config/theme/decode-image.ts';
import { imageFacts } from '../../src/config/theme/image.ts';

const png = readFileSync(new URL('../../portals/acme/logo.png', import.meta.url));
const pixels = Buffer.alloc(40 * 30 * 4, 0x7f);
const jpeg = encodeJpeg({ data: pixels, width: 40, height: 30 }, 80).data;
const gif = (() => {
  const bytes = Buffer.alloc(4_000);
  const writer = new GifWriter(bytes, 40, 30, { palette: [0x000000, 0xffffff] });
  writer.addFrame(0, 0, 40, 30, new Array<number>(1_200).fill(1));
  return bytes.subarray(0, writer.end());
})();

async function said(bytes: Uint8Array): Promise<string | undefined> {
  const facts = imageFacts(bytes);
  return facts === undefined ? 'no image' : imageMistake(bytes, facts);
}

test.each([
  ['png', png],
  ['jpeg', jpeg],
  ['gif', gif],
])('%s: whole, cut off, with something appended', async (_, image) => {
  expect(await said(image)).toBeUndefined();
  expect(await said(image.subarray(0, image.length - 40))).toMatch(/cut off/);
  expect(await said(Buffer.concat([image, Buffer.from('PK\u0003\u0004 an archive')]))).toMatch(/appended/);
});

test.each([
  [1, 8],
  [1, 16],
  [2, 8],
  [3, 16],
  [4, 8],
] as const)('png with %i samples of %i bits a pixel: whole, and with one wrong bit', async (channels, depth) => {
  const samples = 7 * 5 * channels;
  const data = depth === 8 ? new Uint8Array(samples).fill(9) : new Uint16Array(samples).fill(999);
  const image = Buffer.from(encodePng({ width: 7, height: 5, data, channels, depth }));
  expect(await said(image)).toBeUndefined();
  const inPixels = image.indexOf('IDAT') + 8;
  image[inPixels] = (image[inPixels] ?? 0) ^ 1;
  expect(await said(image)).toMatch(/checksum of IDAT/);
});

test('a damaged png says so', async () => {
  const damaged = Buffer.from(png);
  damaged[Math.floor(png.length / 2)] = (damaged[Math.floor(png.length / 2)] ?? 0) ^ 0xff;
  expect(await said(damaged)).toMatch(/cannot be decoded/);
});

test('a small file that unfolds into too many pixels is not decoded', async () => {
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  huge.writeUInt32BE(60_000, 20);
  expect(await said(huge)).toMatch(/60000 x 60000 pixels/);
});
