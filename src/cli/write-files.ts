// Writes the files of a command into a folder: all of them, or none.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { PortalError, reasonOf } from '../core/portal-error.ts';

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/**
 * Files that are there already are only ever replaced where `present` says so.
 * @throws PortalError when one cannot be written, after everything that was made has been removed again
 */
export async function writeFiles(
  folder: string,
  files: Iterable<NewFile> | AsyncIterable<NewFile>,
  present: 'refuse' | 'replace',
): Promise<void> {
  const made: string[] = [];
  try {
    for await (const { path, bytes } of files) {
      const file = join(folder, path);
      const first = mkdirSync(dirname(file), { recursive: true });
      if (first !== undefined) made.push(first);
      if (!existsSync(file)) made.push(file);
      if (present === 'refuse') writeFileSync(file, bytes, { flag: 'wx' });
      else replace(file, bytes);
    }
  } catch (thrown) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw new PortalError(
      'input-invalid',
      `the files cannot be written: ${reasonOf(thrown)}`,
      'Nothing was kept. Correct that and try again.',
      thrown,
    );
  }
}

/** A reader never sees half of it, and a link in its place is replaced, not followed. */
function replace(file: string, bytes: string | Uint8Array): void {
  writeFileSync(`${file}.part`, bytes, { flag: 'wx' });
  renameSync(`${file}.part`, file);
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
