// What both ways of reading Git share: the listing of a tree, git's environment, and git's words made fit to be shown.
import type { SimpleGit } from 'simple-git';
import { compareText } from '../../core/problem.ts';
import { withoutSecrets } from '../../core/redact.ts';
import { POLICY_FOLDER, type Tree, type TreeEntry } from '../../core/source.ts';
import type { GitObjects } from './objects.ts';
import { MAX_BLOB_BYTES, MAX_ENTRIES } from './tree-files.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The regular files, links and submodules below `path`, and the policies, at a commit (or any tree). */
export async function readTree(git: SimpleGit, objects: GitObjects, path: string, commit: string): Promise<Tree> {
  const listing = await git.raw([
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    '--',
    `${path}/`,
    // Without a slash: a link or a submodule in its place is listed as what it is.
    POLICY_FOLDER,
  ]);
  const entries = listing.split('\0').filter(Boolean).map(parseEntry);
  if (entries.length > MAX_ENTRIES) throw new Error(`${path}/ holds more than ${MAX_ENTRIES} files`);
  entries.sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: (entry) =>
      entry.type === 'file' && entry.size <= MAX_BLOB_BYTES
        ? objects.blob(entry.id)
        : Promise.reject(new Error(`${entry.path} is not a regular file, or is too large`)),
  };
}

/** One line of `git ls-tree -l`: `<mode> <type> <id> <size>\t<path>`. */
function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  const type = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path: line.slice(tab + 1), type, id, size: Number(size) || 0 };
}

const inheritedVariables = [
  ...['PATH', 'HOME', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];

/** Only what git needs to run and to reach a remote, and a configuration file in place of the user's. */
export function gitEnvironment(environment: Environment, configuration: string): Record<string, string> {
  const inherited = inheritedVariables.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: configuration,
    // No transport that runs a command (`ext::`).
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** The first line of a message of git, without the secrets of a URL: user, password, query. */
export function gitMessage(text: string, repository: string): string {
  const [line = ''] = text.replaceAll(repository, withoutSecrets(repository)).trim().split('\n');
  return withoutSecrets(line);
}
