// Files packed with bzip2. The unpacker works on the whole file in memory, so such files are bounded.
import { createRequire } from 'node:module';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { allBytes } from './bytes.ts';
import { brokenArchive } from './unpacking.ts';

/** What is used of seek-bzip, which has no types of its own. */
interface Bunzip {
  decode(input: Uint8Array, output: { writeByte(byte: number): void }, isMultistream: boolean): void;
}

const require = createRequire(import.meta.url);

export async function* unpackedBzip2(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = await allBytes(input, limits.callBzip2Bytes, () => tooLarge('has'));
  // Checked by the tests that unpack with it.
  const bunzip = require('seek-bzip') as Bunzip;
  let piece = Buffer.alloc(PIECE);
  let length = 0;
  const pieces: Buffer[] = [];
  const writeByte = (byte: number): void => {
    piece[length] = byte;
    length += 1;
    if (length < PIECE) return;
    pieces.push(piece);
    if (pieces.length * PIECE > limits.callBzip2Bytes * 10) throw tooLarge('unpacks to');
    piece = Buffer.alloc(PIECE);
    length = 0;
  };
  try {
    bunzip.decode(packed, { writeByte }, true);
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : brokenArchive('bzip2', thrown);
  }
  yield* pieces;
  yield piece.subarray(0, length);
}

const PIECE = 1024 * 1024;

const tooLarge = (verb: string): PortalError =>
  new PortalError(
    'input-invalid',
    `the bzip2 file ${verb} too much to be unpacked here`,
    'Unpack it on the way, as in: bzcat FILE | portico import cdr - --format FORMAT',
  );
