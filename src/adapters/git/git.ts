// A Git repository as a source: mirrored bare with simple-git, read at a commit, never checked out.

import { existsSync, watch as watchFiles } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { MINUTE } from '../../core/durations.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { absent, found, type Read, unknown } from '../../core/read.ts';
import type { History, Revision, Source, Tree } from '../../core/source.ts';
import { watchFolder } from '../watch.ts';
import { blameLines, readAuthors, readCommits } from './commits.ts';
import { type GitObjects, openGitObjects } from './objects.ts';
import { verifyCommit } from './signatures.ts';
import { type Environment, gitEnvironment, gitMessage, readTree } from './tree.ts';

const HEAD_REF = 'refs/portico/head';
const GIT_TIMEOUT_MS = MINUTE;
// Not --quiet: simple-git gives a command that printed nothing another 50 ms. And the mirror is garbage-collected beside a fetch now and
// then, not in the time between a commit and its page.
const FETCHES_BETWEEN_TIDYING = 100;
const fetchHead = ['fetch', '--no-tags', '--no-auto-maintenance', '--force'];

// A repository of another user may be read (a folder mounted into a container): nothing of it is ever run.
const GIT_CONFIGURATION = '[safe]\n\tdirectory = *\n';

export interface GitSourceOptions {
  /** Any URL or path that git understands. */
  readonly repository: string;
  /** Null takes the branch that the repository's HEAD names. */
  readonly branch: string | null;
  /** Only files below this folder are listed. */
  readonly path: string;
  /** Folder of the bare mirror; made when it is missing. */
  readonly mirror: string;
  /** The process environment; only a few variables of it reach git. */
  readonly environment: Environment;
}

export interface GitSource extends Source {
  readonly history: History;
}

/** Opens the mirror lazily: nothing is run before the first fetch. */
export function openGitSource(options: GitSourceOptions): GitSource {
  const configuration = `${options.mirror}.gitconfig`;
  const environment = gitEnvironment(options.environment, configuration);
  const repository = existsSync(options.repository) ? resolve(options.repository) : options.repository;
  const objects = openGitObjects(options.mirror, environment);
  let git: SimpleGit | undefined;
  let last: ReadCommit | undefined;
  let fetches = 0;

  const mirror = async (): Promise<SimpleGit> => {
    git ??= await openMirror(options.mirror, configuration, environment);
    return git;
  };

  const readHead = async (): Promise<Read<Revision>> => {
    try {
      const opened = await mirror();
      const head = await remoteHead(opened, repository, options.branch);
      if (head === undefined) {
        const what = options.branch === null ? 'commit' : `branch ${options.branch}`;
        return absent(gitMessage(`${options.repository} has no ${what} yet`, options.repository));
      }
      if (last?.id.commit === head.commit) return found(last);
      // A new process finds what an earlier one fetched.
      if (last !== undefined || (await mirroredHead(opened)) !== head.commit) {
        await opened.raw([...fetchHead, '--', repository, `+${head.ref}:${HEAD_REF}`]);
        fetches += 1;
      }
      last = await readRevision(opened, objects, options.path, head.branch, HEAD_REF);
      if (fetches % FETCHES_BETWEEN_TIDYING === 1) void opened.raw(['gc', '--auto', '--quiet']).catch(() => undefined);
      return found(last);
    } catch (thrown) {
      // The mirror may be gone or damaged: the next fetch re-creates it.
      git = undefined;
      last = undefined;
      objects.close();
      return unknown(gitMessage(`${options.repository} cannot be read: ${reasonOf(thrown)}`, options.repository));
    }
  };

  return {
    fetch: readHead,
    watch: (changed) => watchRefs(repository, changed),
    close: async () => objects.close(),
    history: gitHistory(mirror, {
      isOnly: (base, head) => last?.id.commit === head && last.parents.length === 1 && last.parents[0] === base,
      at: async (git, commit) => {
        const branch = last?.id.branch ?? options.branch ?? 'HEAD';
        return readRevision(git, objects, options.path, branch, `${commit}^{commit}`);
      },
      verify: (commit, signers) => verifyCommit({ gitDirectory: options.mirror, environment, commit, signers }),
    }),
  };
}

async function openMirror(
  folder: string,
  configuration: string,
  environment: Record<string, string>,
): Promise<SimpleGit> {
  // Not `recursive`: in a working folder that was deleted, Node would try without end.
  for (const path of [dirname(folder), folder]) {
    await mkdir(path, { mode: 0o700 }).catch((thrown: unknown) => {
      if (!existsSync(path)) throw thrown;
    });
  }
  await writeFile(configuration, GIT_CONFIGURATION, { mode: 0o600 });
  const opened = simpleGit({
    baseDir: folder,
    timeout: { block: GIT_TIMEOUT_MS },
    allowEnvironment: Object.keys(environment),
    // The only such path is our own file in place of the user's configuration.
    unsafe: { allowUnsafeConfigPaths: true },
  });
  opened.env(environment);
  if (!existsSync(`${folder}/HEAD`)) await opened.init(['--bare', '--quiet']);
  return opened;
}

interface HistoryParts {
  /** Whether the head is known to be one commit on top of that base: the usual case, which needs no question. */
  readonly isOnly: (base: string | null, head: string) => boolean;
  readonly at: (git: SimpleGit, commit: string) => Promise<Revision>;
  readonly verify: History['verify'];
}

/** What the mirror knows of the commits behind the head. */
function gitHistory(mirror: () => Promise<SimpleGit>, { isOnly, at, verify }: HistoryParts): History {
  return {
    descends: async (ancestor, commit) => {
      if (ancestor === commit || isOnly(ancestor, commit)) return true;
      // Not `--is-ancestor`: its answer is an exit code without a message, which simple-git takes for success.
      const base = await (await mirror()).raw(['merge-base', ancestor, commit]).catch(() => '');
      return base.trim() === ancestor;
    },
    at: async (commit) => at(await mirror(), commit),
    commits: async (base, head) => readCommits(await mirror(), isOnly(base, head) ? null : base, head),
    authors: async (commit) => readAuthors(await mirror(), commit),
    blame: async (commit, file, lines) => blameLines(await mirror(), commit, file, lines),
    verify,
  };
}

/** The commit that was fetched last; empty before the first. */
async function mirroredHead(git: SimpleGit): Promise<string> {
  return (await git.raw(['for-each-ref', '--format=%(objectname)', HEAD_REF])).trim();
}

interface RemoteHead {
  readonly commit: string;
  readonly ref: string;
  readonly branch: string;
}

/** What the remote's branch points at now; one cheap question when nothing has changed. */
async function remoteHead(git: SimpleGit, repository: string, branch: string | null): Promise<RemoteHead | undefined> {
  const asked = branch === null ? 'HEAD' : `refs/heads/${branch}`;
  const answer = await git.raw(['ls-remote', '--symref', '--', repository, asked]);
  const symref = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
  const commit = /^([0-9a-f]{40,64})\t/m.exec(answer)?.[1];
  return commit === undefined ? undefined : { commit, ref: asked, branch: branch ?? symref ?? 'HEAD' };
}

/** A revision that is a commit, with the commits it was made on. */
interface ReadCommit extends Revision {
  readonly id: { readonly branch: string; readonly commit: string };
  readonly parents: readonly string[];
}

async function readRevision(
  git: SimpleGit,
  objects: GitObjects,
  path: string,
  branch: string,
  name: string,
): Promise<ReadCommit> {
  const format = '--format=%H%x00%P%x00%an%x00%s';
  const answer = await git.raw(['log', '-1', format, '--end-of-options', name]);
  const [commit = '', parents = '', author = '', message = ''] = answer.trimEnd().split('\0');
  if (commit === '') throw new Error(`there is no commit ${name}`);
  let tree: Promise<Tree> | undefined;
  return {
    id: { branch, commit },
    author,
    message,
    // A commit has one tree; asking for its id would take as long as finding out what it is good for.
    treeId: commit,
    parents: parents.split(' ').filter(Boolean),
    tree: () => {
      tree ??= readTree(git, objects, path, commit);
      return tree;
    },
  };
}

/** A repository on this machine is watched; a remote one is polled, or says so by a hook. */
function watchRefs(repository: string, changed: () => void): { close(): void } {
  const gitDirectory = [`${repository}/.git`, repository].find((folder) => existsSync(`${folder}/refs`));
  if (gitDirectory === undefined) return { close: () => undefined };
  const refs = watchFolder(`${gitDirectory}/refs/heads`, changed);
  const head = watchFiles(gitDirectory, (_, name) => {
    if (name === 'HEAD' || name === 'packed-refs') changed();
  });
  head.on('error', () => undefined);
  return {
    close: () => {
      refs.close();
      head.close();
    },
  };
}
