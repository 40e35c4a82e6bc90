// A tree of files in memory, with Git's blob ids.
import { createHash } from 'node:crypto';
import type { Tree } from '../../src/core/source.ts';

/** Paths to text or bytes; `{ symlink }` is a symbolic link. */
export function treeOf(files: Readonly<Record<string, string | Uint8Array | { readonly symlink: string }>>): Tree {
  const contents = new Map<string, Uint8Array>();
  const entries = Object.entries(files)
    .map(([path, content]) => {
      if (typeof content === 'object' && 'symlink' in content) {
        return { path, type: 'symlink', id: '', size: content.symlink.length } as const;
      }
      const bytes = Buffer.from(content);
      contents.set(path, bytes);
      const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      return { path, type: 'file', id, size: bytes.length } as const;
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  return {
    entries,
    read: async (entry) => {
      const bytes = contents.get(entry.path);
      if (bytes === undefined) throw new Error(`${entry.path} cannot be read`);
      return bytes;
    },
  };
}
