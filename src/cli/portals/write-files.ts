// Writes the files of a command into a folder: all of them or none.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** A file that was written completely and is not renamed to its path yet. */
interface Staged {
  readonly from: string;
  readonly path: string;
}

/**
 * Writes every file beside its path first, then renames them. Existing files are replaced only where `present` says so.
 * @throws PortalError `input-invalid` when one cannot be written or is outside the folder, after removing everything that
 * was created; it names what was replaced
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
    const staged: Staged[] = [];
    for await (const { path, bytes } of files) {
      refuseOutside(folder, path);
      makeFolder(dirname(join(folder, path)), made);
      const from = join(aside, String(staged.length));
      writeFileSync(from, bytes);
      staged.push({ from, path });
    }
    for (const { from, path } of staged) {
      const file = join(folder, path);
      const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
      if (isThere && present === 'refuse') throw new Error(`${file} exists already`);
      // Renaming is atomic for readers, and replaces a link at the path instead of following it.
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

/** @throws Error where the path is outside the folder, below a link in it, or a folder */
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
  if (replaced.length === 0) return 'Nothing was written. Correct that and try again.';
  const list = replaced.map((path) => `\n  ${path}`).join('');
  return `Correct that and try again. Everything else is unchanged; these were replaced before:${list}`;
}

/** @throws PortalError `already-exists`, naming some of the files, where the folder is not empty */
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

/** Every file below a folder, relative to it; none where it does not exist. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
