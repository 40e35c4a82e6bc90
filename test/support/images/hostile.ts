// Images made to cost much, or to be two things: each is small, and each was a fault of some decoder.
import { crc32, deflateSync } from 'node:zlib';

export function chunk(type: string, body: Uint8Array): Buffer {
  const written = Buffer.alloc(12 + body.length);
  written.writeUInt32BE(body.length, 0);
  written.write(type, 4, 'latin1');
  written.set(body, 8);
  written.writeUInt32BE(crc32(written.subarray(4, 8 + body.length)), 8 + body.length);
  return written;
}

interface PngParts {
  readonly width?: number;
  readonly height?: number;
  /** The bytes that the pixels inflate to; by default those that the header says. */
  readonly inflated?: number;
  readonly before?: readonly Buffer[];
}

/** A PNG of 8 bits a sample, RGB. */
export function png({ width = 10, height = 10, inflated = height * (width * 3 + 1), before = [] }: PngParts): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(inflated)));
  return Buffer.concat([signature, chunk('IHDR', header), ...before, pixels, chunk('IEND', Buffer.alloc(0))]);
}

const segment = (marker: number, ...body: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]);

/** A progressive JPEG of 344 x 11,000 grey pixels, whose scans say nothing (as in the finding LJT-01-003 of libjpeg-turbo). */
export function jpeg({ scans, sampling = 0x11 }: { readonly scans: number; readonly sampling?: number }): Buffer {
  const scan = [segment(0xda, 1, 1, 0, 1, 63, 0), Buffer.alloc(8)];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...new Array<number>(64).fill(1)),
    segment(0xc2, 8, 11_000 >> 8, 11_000 & 255, 344 >> 8, 344 & 255, 1, 1, sampling, 0),
    segment(0xc4, 0, 1, ...new Array<number>(15).fill(0), 0),
    segment(0xc4, 0x10, 1, ...new Array<number>(15).fill(0), 0xe0),
    ...Array.from({ length: scans }, () => scan).flat(),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A GIF whose frames are all of the whole image, each of a few bytes. */
export function gif({
  frames,
  width = 100,
  height = 100,
}: {
  readonly frames: number;
  readonly width?: number;
  readonly height?: number;
}): Buffer {
  const size = (value: number): number[] => [value & 255, value >> 8];
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, ...size(width), ...size(height), 0, 2, 2, 0x4c, 0x01, 0]);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([...size(width), ...size(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ]);
}
