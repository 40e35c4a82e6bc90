// Decoding of whole images: cut off, damaged, extended and costly ones are reported, and cost nothing but their thread.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { GifWriter } from 'omggif';
import { expect, test } from 'vitest';
import { createImageReader } from '../../../src/adapters/images/image-reader.ts';
import { limits } from '../../../src/core/limits/limits.ts';
import { chunk, gif as gifOf, jpeg as jpegOf, png as pngOf } from '../../support/images/hostile.ts';
import { images } from '../../support/worlds/images.ts';

const png = readFileSync(new URL('../../../portals/acme/logo.png', import.meta.url));
const pixels = Buffer.alloc(40 * 30 * 4, 0x7f);
const jpeg = encodeJpeg({ data: pixels, width: 40, height: 30 }, 80).data;
const gif = (() => {
  const bytes = Buffer.alloc(4_000);
  const writer = new GifWriter(bytes, 40, 30, { palette: [0x000000, 0xffffff] });
  writer.addFrame(0, 0, 40, 30, new Array<number>(1_200).fill(1));
  return bytes.subarray(0, writer.end());
})();

const said = (bytes: Uint8Array): Promise<string | undefined> => images.mistake(bytes);

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

const bomb = deflateSync(Buffer.alloc(200_000_000));
const named = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const animation = chunk('acTL', Buffer.from([0, 0, 0, 9, 0, 0, 0, 0]));

test.each<[what: string, image: Buffer, mistake: RegExp]>([
  ['pixels that inflate to 200 MB', pngOf({ inflated: 200_000_000 }), /the pixels inflate to more than 310 bytes/],
  ['pixels that inflate to too few', pngOf({ inflated: 300 }), /rows are missing/],
  [
    'a colour profile that inflates to 200 MB',
    pngOf({ before: [chunk('iCCP', named('p\0\0', bomb))] }),
    /iCCP inflate to more/,
  ],
  ['a text that inflates to 200 MB', pngOf({ before: [chunk('zTXt', named('p\0\0', bomb))] }), /zTXt inflate to more/],
  [
    'an international text that inflates to 200 MB',
    pngOf({ before: [chunk('iTXt', named('p\0\u0001\0en\0p\0', bomb))] }),
    /iTXt inflate to more/,
  ],
  ['an animated PNG', pngOf({ before: [animation] }), /animated/],
  ['a chunk that has to be understood and is not', pngOf({ before: [chunk('ABCD', Buffer.alloc(1))] }), /unknown kind/],
  [
    'more chunks than an image needs',
    pngOf({ before: new Array<Buffer>(5_000).fill(chunk('tEXt', Buffer.from('a\0b'))) }),
    /more than 4096 chunks/,
  ],
  ['a header of 5,000 x 5,000', pngOf({ width: 5_000, height: 5_000, inflated: 10 }), /5000 x 5000 pixels/],
  ['8,000 scans', jpegOf({ scans: 8_000 }), /more than 100 scans/],
  ['a sampling factor of zero', jpegOf({ scans: 1, sampling: 0x01 }), /the frame header is wrong/],
  ['a JPEG after a JPEG', Buffer.concat([jpeg, jpeg]), /appended/],
  [
    'a JPEG with a page after its end',
    Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>\xff\xd9', 'latin1')]),
    /appended/,
  ],
  ['5,000 frames', gifOf({ frames: 5_000 }), /more than 100 frames/],
  ['20 frames of two million pixels', gifOf({ frames: 20, width: 2_000, height: 1_000 }), /8000000 pixels together/],
])('refused before it is decoded: %s', async (_, image, mistake) => {
  expect(image.length).toBeLessThan(limits.imageBytes);
  expect(await said(image)).toMatch(mistake);
  expect(await images.icon(image, 32)).toBeUndefined();
});

test('an image of an accepted kind becomes an icon, with a colour profile, in grey and with a palette too', async () => {
  const profile = chunk('iCCP', named('p\0\0', deflateSync(Buffer.alloc(1_000))));
  for (const image of [png, jpeg, gif, pngOf({ before: [profile] })]) {
    expect((await images.icon(image, 32))?.subarray(1, 4)).toEqual(new Uint8Array(Buffer.from('PNG')));
  }
});

test('an image whose decoding does not end in time ends its thread alone', async () => {
  const hasty = createImageReader(1);
  expect(await hasty.mistake(jpeg)).toBe('decoding it takes too long');
  expect(await images.mistake(jpeg)).toBeUndefined();
});

test('a process that has read an image is kept alive by nothing', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { createImageReader } from './src/adapters/images/image-reader.ts';
    const reader = createImageReader();
    const logo = readFileSync('portals/acme/logo.png');
    const mistake = await reader.mistake(logo) ?? (await reader.icon(logo, 32) === undefined ? 'no icon' : undefined);
    setImmediate(() => console.log(JSON.stringify([mistake ?? null, process.getActiveResourcesInfo()])));`;
  const printed = execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
  const [mistake, resources] = JSON.parse(printed) as [string | null, string[]];
  expect(mistake).toBeNull();
  expect(resources.filter((name) => name === 'MessagePort' || name === 'Worker')).toEqual([]);
});
