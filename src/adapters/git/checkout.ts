// What a job of continuous integration has checked out, and the commit that its branch left the base at.
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { openGit } from './command.ts';
import { type Environment, gitEnvironment } from './environment.ts';

export interface Checkout {
  /** The commit. */
  readonly head: string;
  /** Path of the folder from the top of the repository, ending in a slash; empty at the top. */
  readonly prefix: string;
  /** The commit to compare with; null where this clone has none of those named. */
  readonly base: string | null;
}

/** @param bases revisions, the first that is here counts. @throws GitFailed where the folder is not in a repository */
export async function readCheckout(
  folder: string,
  bases: readonly string[],
  environment: Environment,
): Promise<Checkout> {
  const variables = { ...gitEnvironment(environment, devNull), GIT_NO_LAZY_FETCH: '1' };
  const git = openGit({ folder: resolve(folder), environment: variables, silence: 0 });
  const commitOf = async (revision: string): Promise<string | null> =>
    git
      .read(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .then((text) => text.trim())
      .catch(() => null);
  const prefix = (await git.read(['rev-parse', '--show-prefix'])).trim();
  const head = (await git.read(['rev-parse', 'HEAD'])).trim();
  for (const revision of bases) {
    const commit = await commitOf(revision);
    if (commit === null) continue;
    // What the base branch gained since does not count as a change of this branch. A shallow clone may not reach back so far.
    const common = await git.ask(['merge-base', head, commit]);
    if (common !== undefined) return { head, prefix, base: common.trim() };
  }
  return { head, prefix, base: null };
}
