// Writes the files of a command into a folder: all of them, or none.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** A file that is written whole and waits for its place. */
interface Waiting {
  readonly from: string;
  readonly path: string;
}

/**
 * Files that are there already are only ever replaced where `present` says so, and only when all of them are written.
 * @throws PortalError when one cannot be written or lies outside the folder, after everything that was made has been
 * removed again; it names what was replaced
 */
export async function writeFiles(
  folder: string,
  files: Iterable<NewFile> | AsyncIterable<NewFile>,
  present: 'refuse' | 'replace',
): Promise<void> {
  const made: string[] = [];
  const replaced: string[] = [];
  try {
    makeFolder(folder, made);
    const aside = mkdtempSync(join(folder, '.part-'));
    made.push(aside);
    const waiting: Waiting[] = [];
    for await (const { path, bytes } of files) {
      refuseOutside(folder, path);
      makeFolder(dirname(join(folder, path)), made);
      const from = join(aside, String(waiting.length));
      writeFileSync(from, bytes);
      waiting.push({ from, path });
    }
    for (const { from, path } of waiting) {
      const file = join(folder, path);
      const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
      if (isThere && present === 'refuse') throw new Error(`${file} is there already`);
      // A reader never sees half of it, and a link in its place is replaced, not followed.
      renameSync(from, file);
      if (isThere) replaced.push(path);
      else made.push(file);
    }
    rmSync(aside, { recursive: true });
  } catch (thrown) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw new PortalError('input-invalid', `the files cannot be written: ${reasonOf(thrown)}`, kept(replaced), thrown);
  }
}

function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
}

/** @throws Error where the path leads out of the folder, through a link in it, or to a folder */
function refuseOutside(folder: string, path: string): void {
  const way = relative(folder, join(folder, path)).split(sep);
  if (way[0] === '..' || way[0] === '') throw new Error(`${path} leads out of ${folder}`);
  for (const end of way.keys()) {
    const place = join(folder, ...way.slice(0, end + 1));
    const found = lstatSync(place, { throwIfNoEntry: false });
    const isLast = end === way.length - 1;
    if (isLast && found?.isDirectory() === true) throw new Error(`${place} is a folder`);
    if (!isLast && found?.isSymbolicLink() === true) throw new Error(`${place} is a symbolic link`);
  }
}

function kept(replaced: readonly string[]): string {
  if (replaced.length === 0) return 'Nothing was kept. Correct that and try again.';
  const list = replaced.map((path) => `\n  ${path}`).join('');
  return `Correct that and try again. Everything else is as it was; these were replaced before:${list}`;
}

/** @throws PortalError `already-exists` with what is in the folder, where anything is */
export function refuseFilled(folder: string, hint: string): void {
  const found = filesIn(folder);
  if (found.length === 0) return;
  const list = found.slice(0, 5).map((path) => `\n  ${posix.join(folder, path)}`);
  const more = found.length > 5 ? `\n  and ${found.length - 5} more` : '';
  throw new PortalError(
    'already-exists',
    `${folder} is not empty:${list.join('')}${more}`,
    `Nothing was written. ${hint}`,
  );
}

/** Every file below a folder that may not be there, relative to it. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
