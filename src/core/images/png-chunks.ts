// The chunks of a PNG (PNG 5.3), walked without inflating: every step goes forward, so the file bounds the walk.
import { limits } from '../limits/limits.ts';

export interface Chunk {
  readonly type: string;
  readonly body: Buffer;
  /** What the checksum is of: type and body. */
  readonly summed: Buffer;
  readonly checksum: number;
}

/** Ends at the first place where no whole chunk follows. */
export function* chunksOf(data: Buffer): Generator<Chunk, void, undefined> {
  let at = 8;
  while (at + 12 <= data.length) {
    const end = at + 8 + data.readUInt32BE(at);
    if (end + 4 > data.length) return;
    yield {
      type: data.toString('latin1', at + 4, at + 8),
      body: data.subarray(at + 8, end),
      summed: data.subarray(at + 4, end),
      checksum: data.readUInt32BE(end),
    };
    at = end + 4;
  }
}

/** Chunks that have to be understood (PNG 5.4: they begin with a capital). */
const critical: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
/** Of an animation; only still images are accepted. */
const animated: ReadonlySet<string> = new Set(['acTL', 'fcTL', 'fdAT']);

/** Why the bytes are not one complete PNG; undefined when they are. */
export function pngMistake(data: Buffer): string | undefined {
  let [count, at, hasPixels] = [0, 8, false];
  for (const chunk of chunksOf(data)) {
    count += 1;
    at += 12 + chunk.body.length;
    const wrong = chunkMistake(chunk, count);
    if (wrong !== undefined) return wrong;
    if (chunk.type === 'IDAT') hasPixels = true;
    if (chunk.type === 'IEND') return ending(at === data.length, hasPixels);
  }
  return 'it is cut off';
}

function chunkMistake({ type, body }: Chunk, count: number): string | undefined {
  if (count > limits.imageChunks) return `it has more than ${limits.imageChunks} chunks`;
  if (animated.has(type)) return 'it is animated';
  const isKnown = /^[a-z][A-Za-z]{3}$/.test(type) || critical.has(type);
  if (!isKnown) return 'a chunk is of an unknown kind';
  if ((type === 'IHDR') !== (count === 1)) return 'the header is wrong';
  return type === 'IHDR' && body.length !== 13 ? 'the header is wrong' : undefined;
}

function ending(isWhole: boolean, hasPixels: boolean): string | undefined {
  if (!isWhole) return 'something is appended to it';
  return hasPixels ? undefined : 'it has no image data';
}
