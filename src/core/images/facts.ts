// Type and size of an image, read from its bytes; the file name is ignored.
import { frameOf } from './jpeg-segments.ts';

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif';

export interface ImageFacts {
  readonly mediaType: ImageType;
  readonly width: number;
  readonly height: number;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes as a buffer over the same memory. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Facts from the header (PNG section 11.2.2, GIF89a section 18, JPEG ITU-T T.81 B.2.2); undefined for anything else. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const data = bufferOf(bytes);
  if (data.length >= 24 && data.subarray(0, 8).equals(PNG) && data.toString('latin1', 12, 16) === 'IHDR') {
    return sized('image/png', data.readUInt32BE(16), data.readUInt32BE(20));
  }
  if (data.length >= 10 && /^GIF8[79]a$/.test(data.toString('latin1', 0, 6))) {
    return sized('image/gif', data.readUInt16LE(6), data.readUInt16LE(8));
  }
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  const frame = frameOf(data);
  return frame === undefined ? undefined : sized('image/jpeg', frame.width, frame.height);
}

function sized(mediaType: ImageType, width: number, height: number): ImageFacts | undefined {
  return width > 0 && height > 0 ? { mediaType, width, height } : undefined;
}
