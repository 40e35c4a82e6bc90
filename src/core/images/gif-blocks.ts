// The blocks of a GIF (GIF89a, appendix B), walked without decoding: every step goes forward, so the file bounds the walk.
import { limits } from '../limits/limits.ts';

/** The first byte of each kind of block. */
const EXTENSION = 0x21;
const FRAME = 0x2c;
const TRAILER = 0x3b;
const CUT_OFF = 'it is cut off';

interface Block {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Why the bytes are not one complete GIF; undefined when they are. */
export function gifMistake(data: Buffer): string | undefined {
  let [frames, pixels] = [0, 0];
  for (const { kind, start, end } of blocksOf(data)) {
    if (kind === TRAILER) return ending(end === data.length, frames);
    if (end > data.length) return CUT_OFF;
    if (kind === EXTENSION) continue;
    const area = areaOf(data, start);
    if (area === undefined) return 'a frame reaches beyond the image';
    frames += 1;
    pixels += area;
    const wrong = tooMany(frames, pixels);
    if (wrong !== undefined) return wrong;
  }
  return 'it is cut off, or a block is of an unknown kind';
}

/** Ends at the first block that is of an unknown kind. One that is cut off ends beyond the data. */
function* blocksOf(data: Buffer): Generator<Block, void, undefined> {
  let start = 13 + tableBytes(data[10] ?? 0);
  while (start < data.length) {
    const kind = data[start] ?? 0;
    const end = endOf(data, kind, start);
    if (end === undefined) return;
    yield { kind, start, end };
    start = end;
  }
}

function endOf(data: Buffer, kind: number, start: number): number | undefined {
  switch (kind) {
    case TRAILER:
      return start + 1;
    case EXTENSION:
      return afterBlocks(data, start + 2);
    case FRAME:
      // The descriptor (20), its table, and the first code size of the data (22).
      return afterBlocks(data, start + 10 + tableBytes(data[start + 9] ?? 0) + 1);
    default:
      return undefined;
  }
}

/** The pixels of the frame whose descriptor begins there (20); undefined where it is not inside of the image. */
function areaOf(data: Buffer, at: number): number | undefined {
  const [left, top] = [data.readUInt16LE(at + 1), data.readUInt16LE(at + 3)];
  const [width, height] = [data.readUInt16LE(at + 5), data.readUInt16LE(at + 7)];
  const isInside = left + width <= data.readUInt16LE(6) && top + height <= data.readUInt16LE(8);
  return isInside ? width * height : undefined;
}

function tooMany(frames: number, pixels: number): string | undefined {
  if (frames > limits.imageFrames) return `it has more than ${limits.imageFrames} frames`;
  return pixels > limits.imageFramePixels
    ? `its frames have more than ${limits.imageFramePixels} pixels together`
    : undefined;
}

function ending(isWhole: boolean, frames: number): string | undefined {
  if (!isWhole) return 'something is appended to it';
  return frames === 0 ? 'it has no image data' : undefined;
}

/** Bytes of a colour table, by the packed field before it (18 and 20). */
const tableBytes = (packed: number): number => (packed >= 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** After a sequence of sub-blocks (15); beyond the end where it is cut off. */
function afterBlocks(data: Buffer, from: number): number {
  let at = from;
  while (at < data.length) {
    const size = data[at] ?? 0;
    at += 1 + size;
    if (size === 0) return at;
  }
  return data.length + 1;
}
