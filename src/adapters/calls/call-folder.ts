// The files of a folder that a switch writes calls to.
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallFolder, FollowedHandle, ListedFile } from '../../calls/follow/folder.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

/** Of files that are gone between two calls, and of folders that a switch makes later. */
const isGone = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** @param wanted Whether a file of this name holds calls */
export function callFolder(path: string, wanted: (name: string) => boolean): CallFolder {
  return {
    list: async () => {
      const names = (await readdir(path).catch(unreadable(path))).filter(wanted);
      if (names.length > limits.callFollowedFiles) throw tooMany(path, names.length);
      const files = await Promise.all(names.map((name) => listedFile(path, name)));
      return files
        .flatMap((file) => (file === undefined ? [] : [file]))
        .sort((left, right) => left.changedAt - right.changedAt || (left.name < right.name ? -1 : 1));
    },
    open: (name) => opened(join(path, name)),
  };
}

async function listedFile(
  folder: string,
  name: string,
): Promise<(ListedFile & { readonly changedAt: number }) | undefined> {
  try {
    const { dev, ino, size, mtimeMs, isFile } = await statOf(join(folder, name));
    return isFile ? { name, mark: `${dev}:${ino}:${size}:${mtimeMs}`, changedAt: mtimeMs } : undefined;
  } catch (thrown) {
    if (isGone(thrown)) return undefined;
    throw thrown;
  }
}

async function statOf(path: string) {
  const found = await stat(path);
  return { dev: found.dev, ino: found.ino, size: found.size, mtimeMs: found.mtimeMs, isFile: found.isFile() };
}

async function opened(path: string): Promise<FollowedHandle | undefined> {
  try {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    return {
      size,
      close: () => file.close(),
      read: async (from, length) => {
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      },
    };
  } catch (thrown) {
    if (isGone(thrown)) return undefined;
    throw thrown;
  }
}

const unreadable =
  (path: string) =>
  (thrown: unknown): never => {
    const hint = 'Name a folder that exists and that this user may read.';
    throw new PortalError('input-invalid', `${path} cannot be read: ${reasonOf(thrown)}`, hint, thrown);
  };

const tooMany = (path: string, count: number): PortalError =>
  new PortalError(
    'input-invalid',
    `${path} has ${count} files; at most ${limits.callFollowedFiles} are followed`,
    'Move what was loaded to another folder.',
  );
