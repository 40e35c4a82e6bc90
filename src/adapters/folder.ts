// A plain folder as a source: for `validate`, `plan` and `apply` on files that are not committed, and for the demo.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/canonical.ts';
import { reasonOf } from '../core/portal-error.ts';
import { compareText } from '../core/problem.ts';
import { found, type Read, unknown } from '../core/read.ts';
import type { Revision, Source, Tree, TreeEntry } from '../core/source.ts';
import { MAX_BLOB_BYTES, MAX_ENTRIES } from './tree-files.ts';
import { watchFolder } from './watch.ts';

/** Reads `path` below `root`. Symbolic links are listed as such and never followed. */
export function openFolderSource(root: string, path: string): Source {
  const look = async (): Promise<Read<Revision>> => {
    try {
      const tree = await readFolder(root, path);
      const digest = sha256(tree.entries.map((entry) => `${entry.type} ${entry.id} ${entry.path}\n`).join(''));
      return found({ label: `folder@sha256:${digest}`, commit: null, author: '', message: 'files as saved', tree });
    } catch (thrown) {
      return unknown(`${join(root, path)} cannot be read: ${reasonOf(thrown)}`);
    }
  };
  return { look, watch: (changed) => watchFolder(join(root, path), changed), close: async () => undefined };
}

async function readFolder(root: string, path: string): Promise<Tree> {
  const names = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  const files = names.filter((name) => !name.isDirectory());
  if (files.length > MAX_ENTRIES) throw new Error(`it holds more than ${MAX_ENTRIES} files`);
  const contents = new Map<string, Uint8Array>();
  const entries: TreeEntry[] = [];
  for (const file of files) {
    const full = join(file.parentPath, file.name);
    const relative = full.slice(root.length + 1).replaceAll('\\', '/');
    const entry = await readEntry(full, relative, contents);
    if (entry !== undefined) entries.push(entry);
  }
  entries.sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: async (entry) => contents.get(entry.path) ?? readFile(join(root, entry.path)),
  };
}

async function readEntry(
  full: string,
  path: string,
  contents: Map<string, Uint8Array>,
): Promise<TreeEntry | undefined> {
  const status = await lstat(full);
  if (status.isSymbolicLink()) return { path, type: 'symlink', id: '', size: status.size };
  if (!status.isFile()) return undefined;
  if (status.size > MAX_BLOB_BYTES) return { path, type: 'file', id: `${status.size} bytes`, size: status.size };
  const bytes = await readFile(full);
  contents.set(path, bytes);
  return { path, type: 'file', id: blobId(bytes), size: bytes.length };
}

/** The id that git gives these bytes as a blob. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
