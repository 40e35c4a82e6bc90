// A Git repository as a source: mirrored bare with simple-git, read at a commit, never checked out.
import { existsSync, watch as watchFiles } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { reasonOf } from '../core/portal-error.ts';
import { compareText } from '../core/problem.ts';
import { absent, found, type Read, unknown } from '../core/read.ts';
import type { Revision, Source, Tree, TreeEntry } from '../core/source.ts';
import { type GitObjects, openGitObjects } from './git-objects.ts';
import { MAX_BLOB_BYTES, MAX_ENTRIES } from './tree-files.ts';
import { watchFolder } from './watch.ts';

const HEAD_REF = 'refs/portico/head';
const GIT_TIMEOUT_MS = 60_000;
// Not --quiet: simple-git gives a command that printed nothing another 50 ms. And the mirror is tidied when it is opened,
// not in the time between a commit and its page.
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

type Environment = Readonly<Record<string, string | undefined>>;

export interface GitSource extends Source {
  /** True when the first commit is an ancestor of the second (or the same); false too when it is no longer known. */
  descends(ancestor: string, commit: string): Promise<boolean>;
}

/** Opens the mirror lazily: nothing is run before the first look. */
export function openGitSource(options: GitSourceOptions): GitSource {
  const configuration = `${options.mirror}.gitconfig`;
  const environment = gitEnvironment(options.environment, configuration);
  const repository = existsSync(options.repository) ? resolve(options.repository) : options.repository;
  const objects = openGitObjects(options.mirror, environment);
  let git: SimpleGit | undefined;
  let last: Revision | undefined;

  const mirror = async (): Promise<SimpleGit> => {
    if (git !== undefined) return git;
    await mkdir(options.mirror, { recursive: true, mode: 0o700 });
    await writeFile(configuration, GIT_CONFIGURATION, { mode: 0o600 });
    const opened = simpleGit({
      baseDir: options.mirror,
      timeout: { block: GIT_TIMEOUT_MS },
      allowEnvironment: Object.keys(environment),
      // The only such path is our own file in place of the user's configuration.
      unsafe: { allowUnsafeConfigPaths: true },
    });
    opened.env(environment);
    if (existsSync(`${options.mirror}/HEAD`)) await opened.raw(['gc', '--auto', '--quiet']);
    else await opened.init(['--bare', '--quiet']);
    git = opened;
    return opened;
  };

  const look = async (): Promise<Read<Revision>> => {
    try {
      const opened = await mirror();
      const head = await remoteHead(opened, repository, options.branch);
      if (head === undefined) {
        const what = options.branch === null ? 'commit' : `branch ${options.branch}`;
        return absent(told(`${options.repository} has no ${what} yet`, options.repository));
      }
      if (last?.commit === head.commit) return found(last);
      await opened.raw([...fetchHead, '--', repository, `+${head.ref}:${HEAD_REF}`]);
      last = await readRevision(opened, objects, options.path, head.branch);
      return found(last);
    } catch (thrown) {
      // The mirror may be gone or damaged: the next look opens it anew.
      git = undefined;
      last = undefined;
      objects.close();
      return unknown(told(`${options.repository} cannot be read: ${reasonOf(thrown)}`, options.repository));
    }
  };

  return {
    look,
    watch: (changed) => watchRefs(repository, changed),
    close: async () => objects.close(),
    descends: async (ancestor, commit) => {
      if (ancestor === commit) return true;
      // Not `--is-ancestor`: its answer is an exit code without a message, which simple-git takes for success.
      const base = await (await mirror()).raw(['merge-base', ancestor, commit]).catch(() => '');
      return base.trim() === ancestor;
    },
  };
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

async function readRevision(git: SimpleGit, objects: GitObjects, path: string, branch: string): Promise<Revision> {
  const [commit = '', author = '', message = ''] = (await git.raw(['log', '-1', '--format=%H%x00%an%x00%s', HEAD_REF]))
    .trimEnd()
    .split('\0');
  const tree = await readTree(git, objects, path, commit);
  return { label: `${branch}@sha1:${commit}`, commit, author, message, tree };
}

async function readTree(git: SimpleGit, objects: GitObjects, path: string, commit: string): Promise<Tree> {
  const listing = await git.raw(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', `${path}/`]);
  const entries = listing.split('\0').filter(Boolean).map(parseEntry);
  if (entries.length > MAX_ENTRIES) throw new Error(`${path}/ holds more than ${MAX_ENTRIES} files`);
  entries.sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: (entry) =>
      entry.type === 'file' && entry.size <= MAX_BLOB_BYTES
        ? objects.blob(entry.id)
        : Promise.reject(new Error(`${entry.path} is no regular file of a size that is read`)),
  };
}

/** One line of `git ls-tree -l`: `<mode> <type> <id> <size>\t<path>`. */
function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  const type = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path: line.slice(tab + 1), type, id, size: Number(size) || 0 };
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

const inheritedVariables = [
  ...['PATH', 'HOME', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];

/** Only what git needs to run and to reach a remote; nothing that changes what it does. */
function gitEnvironment(environment: Environment, configuration: string): Record<string, string> {
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

/** The first line of git's own words, without what a URL may carry in secret: user, password, query. */
function told(text: string, repository: string): string {
  const [line = ''] = text.replaceAll(repository, withoutSecrets(repository)).trim().split('\n');
  return withoutSecrets(line);
}

function withoutSecrets(text: string): string {
  return text.replace(/:\/\/[^\s'"]*@/g, '://***@').replace(/(:\/\/[^\s'"?]*)\?[^\s'"]*/g, '$1');
}
