// The listing of a tree: whole, or an error.

import { limits } from '../../core/limits/limits.ts';
import { compareText } from '../../core/problem.ts';
import { POLICY_FOLDER, type Tree, type TreeEntry } from '../../core/source.ts';
import type { Git } from './command.ts';
import type { GitObjects } from './objects.ts';

/** The regular files, links and submodules below `path`, and the policies, at a commit (or any tree). */
export async function readTree(git: Git, objects: GitObjects, path: string, commit: string): Promise<Tree> {
  const listing = await git.read([
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    '--',
    // Without a slash: a link or a submodule in their place is listed as what it is.
    path,
    POLICY_FOLDER,
  ]);
  // Each entry ends with a NUL, the last one too: what does not was cut off, and would read as removed.
  if (listing !== '' && !listing.endsWith('\0')) throw new Error('the listing of the files is not complete');
  const entries = listing.split('\0').filter(Boolean).map(parseEntry);
  if (entries.length > limits.treeEntries) throw new Error(`${path}/ holds more than ${limits.treeEntries} files`);
  entries.sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: (entry) =>
      entry.type === 'file' && entry.size <= limits.blobBytes
        ? objects.blob(entry.id)
        : Promise.reject(new Error(`${entry.path} is not a regular file, or is too large`)),
  };
}

/** One line of `git ls-tree -l`: `<mode> <type> <id> <size>\t<path>`. */
function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  if (tab === -1 || !/^\d{6}$/.test(mode))
    throw new Error('the listing of the files is in a form that is not understood');
  const type = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path: line.slice(tab + 1), type, id, size: Number(size) || 0 };
}
