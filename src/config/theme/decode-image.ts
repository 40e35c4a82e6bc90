// Decode an image to its last pixel, so that only complete images without appended data are served. Decoders are loaded on
// first use.
import { decodePng } from './decode-png.ts';
import type { ImageFacts } from './image.ts';

/** Pixels; above every allowed size. Checked before decoding. */
const MAX_PIXELS = 4_000_000;

/** Why the bytes are not a complete image; undefined when they are. */
export async function imageMistake(bytes: Uint8Array, facts: ImageFacts): Promise<string | undefined> {
  const { width, height, mediaType } = facts;
  if (width * height > MAX_PIXELS) return `it has ${width} x ${height} pixels; at most ${MAX_PIXELS} are decoded`;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!endsWhereItShould(data, mediaType)) return 'it is cut off, or something is appended to it';
  try {
    await decoders[mediaType](data);
    return undefined;
  } catch (thrown) {
    return `it cannot be decoded (${thrown instanceof Error ? thrown.message : String(thrown)})`;
  }
}

const decoders: Readonly<Record<ImageFacts['mediaType'], (data: Buffer) => Promise<unknown>>> = {
  'image/png': async (data) => decodePng(data),
  'image/jpeg': async (data) =>
    (await import('jpeg-js')).decode(data, { maxMemoryUsageInMB: 128, maxResolutionInMP: 5, tolerantDecoding: false }),
  'image/gif': async (data) => {
    const { GifReader } = await import('omggif');
    const reader = new GifReader(data);
    const pixels = new Uint8Array(reader.width * reader.height * 4);
    for (let frame = 0; frame < reader.numFrames(); frame += 1) reader.decodeAndBlitFrameRGBA(frame, pixels);
  },
};

/** PNG ends with its IEND chunk (PNG 11.2.5), JPEG with EOI (T.81 B.1.1.3), GIF with its trailer (GIF89a 27). */
function endsWhereItShould(data: Buffer, mediaType: ImageFacts['mediaType']): boolean {
  switch (mediaType) {
    case 'image/png':
      return endOfPng(data) === data.length;
    case 'image/jpeg':
      return data.readUInt16BE(data.length - 2) === 0xffd9;
    case 'image/gif':
      return data.at(-1) === 0x3b;
  }
}

/** Walks the chunks up to and including IEND; every step goes forward. */
function endOfPng(data: Buffer): number {
  let offset = 8;
  while (offset + 12 <= data.length) {
    const type = data.toString('latin1', offset + 4, offset + 8);
    offset += 12 + data.readUInt32BE(offset);
    if (type === 'IEND') return offset;
  }
  return -1;
}
