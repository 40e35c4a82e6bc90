// Pointers of Git LFS: what a repository holds in place of a file that is kept elsewhere. Checkouts show the file, Git itself the pointer.
import { fileOrigin, type Problem } from '../../core/problem.ts';

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const BEGINS = 'version https://git-lfs.github.com/spec/';
/** The specification allows no pointer to be longer. */
const MAX_POINTER_BYTES = 1024;

/** @returns a problem where the file is a pointer; `pointer` leads to the value that names it */
export function lfsProblems(path: string, bytes: Uint8Array, pointer = ''): Problem[] {
  if (bytes.length > MAX_POINTER_BYTES || !Buffer.from(bytes).toString('latin1').startsWith(BEGINS)) return [];
  return [
    {
      rule: 'file-lfs-pointer',
      severity: 'error',
      message: `${path} is kept in Git LFS: the repository itself holds only a pointer, and the reconciler reads no more than that`,
      suggestion: `commit the file itself: git lfs untrack "${path}", then git add --renormalize "${path}"`,
      pointer,
      origin: fileOrigin(path),
    },
  ];
}
