// A file in a ZIP archive: the only one, or the one that is named.
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { allBytes } from './bytes.ts';
import { brokenArchive, unpackingBound } from './unpacking.ts';

/** Members whose names are listed where none is named. */
const MAX_NAMED = 10;
const PIECE = 64 * 1024;

/** @throws PortalError `input-invalid` for an archive that is broken, too large, or has several files of which none is named */
export async function memberOf(
  input: AsyncIterable<Uint8Array>,
  named: string | undefined,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly member: string }> {
  const archive = await allBytes(input, limits.callArchiveBytes, tooLarge);
  const member = chosen(namesIn(archive), named);
  return { member, bytes: inflated(archive, member) };
}

function namesIn(archive: Buffer): string[] {
  const names: string[] = [];
  try {
    unzipSync(archive, {
      filter: ({ name }) => {
        // Folders, and what macOS adds to each file.
        if (!name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name)) names.push(name);
        if (names.length > limits.callArchiveMembers) throw tooMany();
        return false;
      },
    });
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : brokenArchive('zip', thrown);
  }
  return names;
}

function chosen(names: readonly string[], named: string | undefined): string {
  const [only, ...more] = named === undefined ? names : names.filter((name) => name === named);
  if (only !== undefined && more.length === 0) return only;
  const list = `${names.slice(0, MAX_NAMED).join(', ')}${names.length > MAX_NAMED ? ', ...' : ''}`;
  if (names.length === 0) throw new PortalError('input-invalid', 'the ZIP archive has no file in it', 'Look at it.');
  const what = named === undefined ? `has ${names.length} files` : `has no file ${JSON.stringify(named)}`;
  throw new PortalError('input-invalid', `the ZIP archive ${what}: ${list}`, 'Name one of them: --member NAME');
}

async function* inflated(archive: Buffer, member: string): AsyncGenerator<Uint8Array> {
  const bound = unpackingBound();
  const pieces: Uint8Array[] = [];
  let isWhole = false;
  const unzip = new Unzip((file) => {
    if (file.name !== member) return;
    file.ondata = (error, bytes, isLast) => {
      if (error !== null) throw error;
      bound.given(bytes.length);
      // The buffer of the unpacker is used again.
      pieces.push(Uint8Array.prototype.slice.call(bytes));
      isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && !isWhole; at += PIECE) {
      const piece = archive.subarray(at, at + PIECE);
      bound.taken(piece.length);
      unzip.push(piece, at + PIECE >= archive.length);
      yield* pieces.splice(0);
    }
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : brokenArchive('zip', thrown);
  }
  if (!isWhole) throw brokenArchive('zip', new Error('the member has no end'));
}

const tooLarge = (): PortalError =>
  new PortalError(
    'input-invalid',
    `the ZIP archive is larger than ${limits.callArchiveBytes} bytes`,
    'Unpack it on the way, as in: unzip -p FILE | portico import cdr - --format FORMAT',
  );

const tooMany = (): PortalError =>
  new PortalError('input-invalid', `the ZIP archive has more than ${limits.callArchiveMembers} files`, 'Unpack it.');
