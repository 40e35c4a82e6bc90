// Files as they are sent: packed with gzip, zstd or bzip2, or a member of a ZIP archive, seen by their first bytes. What unpacks to far more
// than files of calls do is refused while it is read.
import { Readable, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { PortalError } from '../../core/portal-error.ts';
import { peeked } from './bytes.ts';
import { unpackedBzip2 } from './bzip2.ts';
import { brokenArchive, type Packing, unpackingBound } from './unpacking.ts';
import { memberOf } from './zip.ts';

const magics: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

export interface Unpacked {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly packing?: Packing;
  /** Of a ZIP archive, the name of the file in it. */
  readonly member?: string;
}

/**
 * The bytes of a file, unpacked.
 * @param member The file of a ZIP archive with several
 * @throws PortalError `input-invalid` for what is broken, unpacks to too much, or has several files of which none is named
 */
export async function unpacked(input: AsyncIterable<Uint8Array>, member?: string): Promise<Unpacked> {
  const { head, whole } = await peeked(input, 4);
  const [packing] = magics.find(([, magic]) => magic.every((byte, index) => head[index] === byte)) ?? [];
  if (member !== undefined && packing !== 'zip') {
    throw new PortalError('input-invalid', 'the file is not a ZIP archive', 'Leave out --member.');
  }
  if (packing === undefined) return { bytes: whole };
  if (packing === 'zip') return { packing, ...(await memberOf(whole, member)) };
  return { packing, bytes: packing === 'bzip2' ? unpackedBzip2(whole) : streamed(whole, packing) };
}

async function* streamed(input: AsyncIterable<Uint8Array>, packing: 'gzip' | 'zstd'): AsyncGenerator<Uint8Array> {
  const bound = unpackingBound();
  const source = Readable.from(counted(input, bound.taken));
  const unpacker: Transform = packing === 'gzip' ? createGunzip() : createZstdDecompress();
  source.once('error', (error) => unpacker.destroy(error));
  try {
    for await (const bytes of source.pipe(unpacker)) {
      bound.given(bytes.length);
      yield bytes;
    }
  } catch (thrown) {
    if (thrown instanceof PortalError) throw thrown;
    throw brokenArchive(packing, thrown);
  } finally {
    source.destroy();
  }
}

async function* counted(input: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of input) {
    count(bytes.length);
    yield bytes;
  }
}
