// Check a PNG to its last row with Node's own zlib, inflating exactly as many bytes as its header needs; and take out what other
// decoders would inflate without a limit.
import { crc32, inflateSync } from 'node:zlib';
import { type Chunk, chunksOf } from '../../core/images/png-chunks.ts';
import { limits } from '../../core/limits/limits.ts';

/** Bits a pixel by colour type (PNG 11.2.2, table 11.1): the allowed depths, and how many samples a pixel has. */
const colourTypes: Readonly<Record<number, { readonly depths: readonly number[]; readonly samples: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};

const INDEXED = 3;
/** The highest of the five filter types (PNG 9.2). */
const HIGHEST_FILTER = 4;
const SIGNATURE_BYTES = 8;

/** First pixel and distance of the seven passes of an interlaced image (PNG 8.2): x, y, dx, dy. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Rows {
  readonly count: number;
  /** Bytes of a row without its filter byte. */
  readonly bytes: number;
}

/**
 * Reads every chunk and every row. Structure and size have to be checked before.
 * @returns the image with nothing in it but pixels, palette and transparency
 * @throws Error with what is wrong
 */
export function checkPng(data: Buffer): Buffer {
  const chunks = [...chunksOf(data)];
  for (const { type, summed, checksum } of chunks) {
    // PNG 5.3: the checksum is of type and body.
    if (crc32(summed) !== checksum) throw new Error(`the checksum of ${type} is wrong`);
  }
  const header = chunks[0]?.body ?? Buffer.alloc(0);
  const passes = passesOf(header);
  const isIndexed = header.readUInt8(9) === INDEXED;
  if (isIndexed && !chunks.some(({ type }) => type === 'PLTE')) throw new Error('the palette is missing');
  const size = passes.reduce((sum, { count, bytes }) => sum + count * (bytes + 1), 0);
  const pixels = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  checkFilters(inflated(pixels, size, 'the pixels'), passes, size);
  checkTexts(chunks);
  const kept = chunks.filter(({ type }) => ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'].includes(type));
  return Buffer.concat([data.subarray(0, SIGNATURE_BYTES), ...kept.map(writtenChunk)]);
}

function writtenChunk({ summed, body, checksum }: Chunk): Buffer {
  const written = Buffer.alloc(summed.length + 8);
  written.writeUInt32BE(body.length, 0);
  summed.copy(written, 4);
  written.writeUInt32BE(checksum, summed.length + 4);
  return written;
}

/** Viewers inflate colour profiles and texts as well (PNG 11.3.2.3, 11.3.3), so what these inflate to is limited. */
function checkTexts(chunks: readonly Chunk[]): void {
  let left: number = limits.imageTextBytes;
  for (const { type, body } of chunks) {
    const packed = packedPart(type, body);
    if (packed !== undefined) left -= inflated(packed, left, `the chunk ${type}`).length;
  }
}

/** The compressed part of a chunk; undefined where it has none. */
function packedPart(type: string, body: Buffer): Buffer | undefined {
  const name = body.indexOf(0);
  if (type === 'iCCP' || type === 'zTXt') return body.subarray(name === -1 ? body.length : name + 2);
  if (type !== 'iTXt' || name === -1 || body[name + 1] !== 1) return undefined;
  // Keyword, flag, method, language, translated keyword, text.
  const language = body.indexOf(0, name + 3);
  const keyword = language === -1 ? -1 : body.indexOf(0, language + 1);
  return keyword === -1 ? undefined : body.subarray(keyword + 1);
}

function inflated(packed: Buffer, most: number, what: string): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (thrown) {
    const isLarge = thrown instanceof RangeError;
    throw new Error(isLarge ? `${what} inflate to more than ${most} bytes` : `${what} cannot be inflated`, {
      cause: thrown,
    });
  }
}

/** The rows of each pass; one pass where the image is not interlaced. @throws Error for a header that PNG does not know */
function passesOf(header: Buffer): readonly Rows[] {
  const [width, height, depth, colour] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8] ?? 0,
    header[9] ?? -1,
  ];
  const form = colourTypes[colour];
  const [compression, filter, interlace] = header.subarray(10);
  if (form?.depths.includes(depth) !== true) throw new Error('the colour type is wrong');
  if (compression !== 0 || filter !== 0 || (interlace !== 0 && interlace !== 1))
    throw new Error('the method is unknown');
  const rows = (columns: number, count: number): Rows => ({
    count: columns === 0 ? 0 : count,
    bytes: Math.ceil((columns * form.samples * depth) / 8),
  });
  if (interlace === 0) return [rows(width, height)];
  const steps = (length: number, start: number, step: number) => Math.max(Math.ceil((length - start) / step), 0);
  return adam7.map(([x, y, dx, dy]) => rows(steps(width, x, dx), steps(height, y, dy)));
}

function checkFilters(rows: Buffer, passes: readonly Rows[], size: number): void {
  if (rows.length !== size) throw new Error('rows are missing');
  let offset = 0;
  for (const { count, bytes } of passes) {
    for (let row = 0; row < count; row += 1, offset += bytes + 1) {
      if ((rows[offset] ?? 0) > HIGHEST_FILTER) throw new Error('the filter of a row is unknown');
    }
  }
}
