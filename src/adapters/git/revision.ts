// One commit of the repository that holds a folder, read where it lies: for comparing two commits without a server.
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import type { Revision, TreeEntry } from '../../core/source.ts';
import { GitFailed, openGit } from './command.ts';
import { type Environment, gitEnvironment } from './environment.ts';
import { openGitObjects } from './objects.ts';
import { understand } from './said.ts';
import { readTree } from './tree.ts';

const notThere = (entry: TreeEntry): Promise<never> => Promise.reject(new Error(`${entry.path} is not there`));

export interface OpenRevision {
  readonly revision: Revision;
  /** Ends the process that reads files. */
  close(): void;
}

/**
 * The commit that `rev` names, seen from `folder` (which may be a part of its repository): files keep the paths that they
 * have below that folder. Touches neither the working files nor any remote.
 * @throws PortalError `source-unreadable`
 */
export async function openRevision(
  folder: string,
  rev: string,
  path: string,
  environment: Environment,
): Promise<OpenRevision> {
  const directory = resolve(folder);
  const variables = {
    ...gitEnvironment(environment, devNull),
    // Nothing is fetched that a partial clone lacks.
    GIT_NO_LAZY_FETCH: '1',
  };
  try {
    const git = openGit({ folder: directory, environment: variables, silence: 0 });
    const commit = (await git.read(['rev-parse', '--verify', '--end-of-options', `${rev}^{commit}`])).trim();
    const prefix = (await git.read(['rev-parse', '--show-prefix'])).trim();
    const [author = '', message = ''] = (await git.read(['log', '-1', '--format=%an%x00%s', commit]))
      .trimEnd()
      .split('\0');
    const objects = openGitObjects(directory, variables);
    const root = prefix === '' ? commit : `${commit}:${prefix}`;
    // A folder that the commit does not have yet is an empty one: its first pull request adds everything.
    const exists = prefix === '' || (await git.read(['ls-tree', '-d', '--name-only', commit, '--', '.'])) !== '';
    const tree = exists ? await readTree(git, objects, path, root) : { entries: [], read: notThere };
    return {
      revision: { id: { branch: rev, commit }, author, message, treeId: null, tree: async () => tree },
      close: () => objects.close(),
    };
  } catch (thrown) {
    const why = thrown instanceof GitFailed ? understand(thrown.said, folder).reason : reasonOf(thrown);
    throw new PortalError(
      'source-unreadable',
      `the revision ${rev} of ${folder} cannot be read: ${why}`,
      'Name a commit, branch or tag that this repository has; in CI, fetch it first (fetch-depth: 0).',
      thrown,
    );
  }
}
