// A working copy as a source: its commits through the Git mirror, and files that are saved but not committed as they are.

import { limits } from '../../core/limits/limits.ts';
import { found, type Read } from '../../core/read.ts';
import type { Revision, Source, Tree, TreeEntry } from '../../core/source.ts';

/** Answers with the commit while the folder equals it, else with the folder. */
export function openWorktreeSource(commits: Source, folder: Source): Source {
  const readSaved = async (): Promise<Read<Revision>> => {
    const [commit, saved] = await Promise.all([commits.fetch(), folder.fetch()]);
    if (saved.state !== 'found') return commit;
    if (commit.state !== 'found') return saved;
    return found(sameFiles(await commit.value.tree(), await saved.value.tree()) ? commit.value : saved.value);
  };
  return {
    fetch: readSaved,
    // What is saved counts immediately, so the history of commits is not held against it.
    history: null,
    watch: (changed, signs) => {
      const watchers = [commits.watch(changed, signs), folder.watch(changed)];
      return { close: () => watchers.forEach((watcher) => void watcher.close()) };
    },
    close: async () => {
      await Promise.all([commits.close(), folder.close()]);
    },
  };
}

function sameFiles(left: Tree, right: Tree): boolean {
  if (left.entries.length !== right.entries.length) return false;
  return left.entries.every((entry, index) => {
    const other = right.entries[index];
    return other !== undefined && entry.path === other.path && contentOf(entry) === contentOf(other);
  });
}

/** A submodule and a file that is too large are not read: they are the same whatever is in them. */
function contentOf({ type, id, size }: TreeEntry): string {
  return type === 'submodule' || size > limits.blobBytes ? `${type} ${size}` : `${type} ${id}`;
}
