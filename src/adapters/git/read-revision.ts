// One commit of the mirror as a revision: who made it, and its files.
import type { Revision, Tree } from '../../core/source.ts';
import type { Git } from './command.ts';
import type { GitObjects } from './objects.ts';
import { readTree } from './tree.ts';

/** A revision that is a commit, with the commits it was made on. */
export interface ReadCommit extends Revision {
  readonly id: { readonly branch: string; readonly commit: string };
  readonly parents: readonly string[];
}

export interface RevisionReading {
  readonly objects: GitObjects;
  /** Folder of the documents. */
  readonly path: string;
  /** Called when something that has to be there cannot be read. */
  readonly damaged: (why: string) => void;
}

/** @param name anything that git takes for a commit. Rejects when there is none of that name. */
export async function readRevision(
  git: Git,
  { objects, path, damaged }: RevisionReading,
  branch: string,
  name: string,
): Promise<ReadCommit> {
  const answer = await git.read(['log', '-1', '--format=%H%x00%P%x00%an%x00%s', '--end-of-options', name]);
  const [commit = '', parents = '', author = '', message = ''] = answer.trimEnd().split('\0');
  if (commit === '') throw new Error(`there is no commit ${name}`);
  const reported = (thrown: Error): never => {
    damaged(`${commit} cannot be read: ${thrown.message}`);
    throw thrown;
  };
  let tree: Promise<Tree> | undefined;
  return {
    id: { branch, commit },
    author,
    message,
    // A commit has one tree; asking for its id would take as long as finding out what it is good for.
    treeId: commit,
    parents: parents.split(' ').filter(Boolean),
    tree: () => {
      tree ??= readTree(git, objects, path, commit).then(
        (listed) => ({ ...listed, read: (entry) => listed.read(entry).catch(reported) }),
        reported,
      );
      return tree;
    },
  };
}
