// Read type and size of an image from its bytes; the file name is ignored.

export interface ImageFacts {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Facts from the header (PNG section 11.2.2, GIF89a section 18, JPEG ITU-T T.81 B.2.2); undefined for anything else. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (data.length >= 24 && data.subarray(0, 8).equals(PNG) && data.toString('latin1', 12, 16) === 'IHDR') {
    return sized('image/png', data.readUInt32BE(16), data.readUInt32BE(20));
  }
  if (data.length >= 10 && /^GIF8[79]a$/.test(data.toString('latin1', 0, 6))) {
    return sized('image/gif', data.readUInt16LE(6), data.readUInt16LE(8));
  }
  return data.length >= 4 && data.readUInt16BE(0) === 0xffd8 ? jpegFacts(data) : undefined;
}

/** Walks the segments to the frame header; every step goes forward, so the walk is bounded by the file. */
function jpegFacts(data: Buffer): ImageFacts | undefined {
  let offset = 2;
  while (offset + 9 < data.length && data[offset] === 0xff) {
    const marker = data[offset + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', data.readUInt16BE(offset + 7), data.readUInt16BE(offset + 5));
    offset += marker === 0xff ? 1 : 2 + Math.max(2, data.readUInt16BE(offset + 2));
  }
  return undefined;
}

function sized(mediaType: ImageFacts['mediaType'], width: number, height: number): ImageFacts | undefined {
  return width > 0 && height > 0 ? { mediaType, width, height } : undefined;
}
