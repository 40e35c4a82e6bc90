// A Git repository as a source: mirrored bare, read at a commit, never checked out.

import { existsSync, watch as watchFiles } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../../core/clock.ts';
import { MINUTE } from '../../core/durations.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { absent, found, type Read, refused, unknown } from '../../core/read.ts';
import { refusedRetries, retryWait } from '../../core/retry.ts';
import { Secret } from '../../core/secret.ts';
import type { FetchOptions, History, Revision, Source, SourceSigns } from '../../core/source.ts';
import { withoutSecrets } from '../../core/text/redact.ts';
import { watchFolder } from '../watch.ts';
import { type SourceAccess, withoutLogin } from './access.ts';
import { GitFailed } from './command.ts';
import type { Environment } from './environment.ts';
import { gitHistory } from './history.ts';
import { HEAD_REF, type Mirror, openMirror } from './mirror.ts';
import { type GitObjects, openGitObjects } from './objects.ts';
import { type ReadCommit, type RevisionReading, readRevision } from './read-revision.ts';
import { type RemoteHead, remoteHead } from './remote.ts';
import { type Said, understand } from './said.ts';

// The mirror is garbage-collected beside a fetch now and then, not in the time between a commit and its page.
const FETCHES_BETWEEN_TIDYING = 100;
// `--progress`: what is silent for long is stuck, and a fetch is silent without it. `--update-shallow`: the repository may be a shallow
// clone, whose history ends where it was cut.
const fetchHead = ['fetch', '--no-tags', '--no-auto-maintenance', '--force', '--progress', '--update-shallow'];
/** A mirror is created again at most this often: where that does not help, the cause is elsewhere. */
const RENEWALS_APART_MS = 10 * MINUTE;

export interface GitSourceOptions {
  /** Any URL or path that git understands; a user and password in it are not shown. */
  readonly repository: string;
  /** Null takes the branch that the repository's HEAD names. */
  readonly branch: string | null;
  /** Only files below this folder are listed. */
  readonly path: string;
  /** Folder of the bare mirror; made when it is missing. */
  readonly mirror: string;
  /** The process environment; only a few variables of it reach git. */
  readonly environment: Environment;
  readonly access: SourceAccess;
  readonly clock: Pick<Clock, 'now'>;
  /** Milliseconds after which a command that talks to the remote and says nothing is ended. */
  readonly silence: number;
}

export interface GitSource extends Source {
  readonly history: History;
}

/** Opens the mirror lazily: nothing is run before the first fetch. */
export function openGitSource(options: GitSourceOptions): GitSource {
  const { repository, access } = accessOf(options);
  const followed = new FollowedBranch({ ...options, repository, access }, withoutSecrets(options.repository));
  return {
    fetch: (fetching) => followed.fetch(fetching),
    watch: (changed, signs) => {
      followed.signs = signs;
      return watchRefs(repository, changed);
    },
    close: () => followed.close(),
    history: followed.history,
  };
}

class FollowedBranch {
  readonly history: History;
  signs: SourceSigns | undefined;
  readonly #options: GitSourceOptions;
  /** The repository as it is shown. */
  readonly #name: string;
  readonly #mirror: Mirror;
  readonly #objects: GitObjects;
  readonly #reading: RevisionReading;
  readonly #refusals: Refusals;
  #last: ReadCommit | undefined;
  #fetches = 0;
  #renewedAt: number | undefined;
  /** Set where the mirror could not be read after a fetch that went well. */
  #damage: string | undefined;

  constructor(options: GitSourceOptions, name: string) {
    this.#options = options;
    this.#name = name;
    this.#mirror = openMirror({
      ...options,
      folder: resolve(options.mirror),
      moved: () => this.signs?.moved(),
    });
    this.#objects = openGitObjects(this.#mirror.folder, this.#mirror.environment);
    this.#refusals = createRefusals(options.clock);
    this.#reading = {
      objects: this.#objects,
      path: options.path,
      damaged: (why) => {
        this.#damage = why;
      },
    };
    this.history = gitHistory(this.#mirror, {
      isOnly: (base, head) => {
        const { id, parents } = this.#last ?? {};
        return id?.commit === head && parents?.length === 1 && parents[0] === base;
      },
      at: async (commit) => {
        const branch = this.#last?.id.branch ?? options.branch ?? 'HEAD';
        return readRevision(this.#mirror.local, this.#reading, branch, `${commit}^{commit}`);
      },
    });
  }

  async fetch({ insist = false }: FetchOptions = {}): Promise<Read<Revision>> {
    const early = insist ? undefined : this.#refusals.current();
    if (early !== undefined) return early;
    let tried = await attempt(() => this.#readHead());
    if (tried.state === 'failed' && this.#mayRenew()) {
      const { blame, reason } = this.#said(tried.thrown);
      if (blame === 'mirror' || blame === 'other') {
        tried = await attempt(async () => {
          await this.#renew(reason);
          return this.#readHead();
        });
      }
    }
    if (tried.state === 'read') {
      this.#refusals.end();
      return tried.value;
    }
    this.forget();
    const { blame, reason } = this.#said(tried.thrown);
    // The address is said already.
    const why = `${this.#name} cannot be read: ${reason.replace(/^unable to access '[^']*': /, '')}`;
    return blame === 'refused' && isOnServer(this.#options.repository) ? this.#refusals.begin(why) : unknown(why);
  }

  /** Ends the process that reads files; the next fetch reads everything again. */
  forget(): void {
    this.#last = undefined;
    this.#objects.close();
  }

  async close(): Promise<void> {
    this.forget();
    await this.#mirror.close();
  }

  async #readHead(): Promise<Read<Revision>> {
    if (this.#damage !== undefined && this.#mayRenew()) await this.#renew(this.#damage);
    const { repository, branch } = this.#options;
    const head = await remoteHead(await this.#mirror.remote('outside'), repository, branch);
    if (head.state === 'absent') return absent(`${this.#name} has ${head.what}`);
    return head.state === 'found' ? found(await this.#bring(head.value)) : head;
  }

  /** The head in the mirror, fetched where it is not there. */
  async #bring({ commit, ref, branch }: RemoteHead): Promise<ReadCommit> {
    const mirror = this.#mirror;
    if (await mirror.make(commit.length === 64 ? 64 : 40)) this.forget();
    if (this.#last?.id.commit === commit) return this.#last;
    // A new process finds what an earlier one fetched.
    if (this.#last !== undefined || (await mirroredHead(mirror)) !== commit) {
      const { repository } = this.#options;
      await (await mirror.remote('inside')).read([...fetchHead, '--', repository, `+${ref}:${HEAD_REF}`]);
      this.#fetches += 1;
    }
    const read = await readRevision(mirror.local, this.#reading, branch, HEAD_REF);
    this.#last = read;
    if (this.#fetches % FETCHES_BETWEEN_TIDYING === 1) tidy(mirror);
    return read;
  }

  /** Whether a new mirror may help: not again where it was just made. */
  #mayRenew(): boolean {
    const { clock } = this.#options;
    const isRecent = this.#renewedAt !== undefined && Math.abs(clock.now() - this.#renewedAt) < RENEWALS_APART_MS;
    return !isRecent && existsSync(this.#mirror.folder);
  }

  async #renew(why: string): Promise<void> {
    this.#damage = undefined;
    this.#renewedAt = this.#options.clock.now();
    this.forget();
    await this.#mirror.drop();
    this.signs?.renewed(why);
  }

  #said(thrown: unknown): Said {
    if (thrown instanceof GitFailed) return understand(thrown.said, this.#options.repository);
    return { blame: 'remote', reason: withoutSecrets(reasonOf(thrown)) };
  }
}

type Attempt =
  | { readonly state: 'read'; readonly value: Read<Revision> }
  | { readonly state: 'failed'; readonly thrown: unknown };

const attempt = (read: () => Promise<Read<Revision>>): Promise<Attempt> =>
  read().then(
    (value): Attempt => ({ state: 'read', value }),
    (thrown: unknown): Attempt => ({ state: 'failed', thrown }),
  );

/** Whether a server is asked for it: by a URL, or by `host:path`. */
const isOnServer = (repository: string): boolean => /^(?:(?:https?|ssh|git):\/\/|[^/]+:(?!\/\/))/i.test(repository);

/** The repository without its login, which is a way in like any other, and absolute where it is a folder. */
function accessOf({ repository: written, access }: GitSourceOptions): {
  readonly repository: string;
  readonly access: SourceAccess;
} {
  if (existsSync(written)) return { repository: resolve(written), access };
  const { repository, login } = withoutLogin(written);
  if (login === null || access.login !== null) return { repository, access };
  const [username, password] = login;
  return { repository, access: { ...access, login: async () => ({ username, password: new Secret(password) }) } };
}

interface Refusals {
  /** The answer of a server that has refused us, while it is too early to ask again. */
  current(): Read<never> | undefined;
  begin(why: string): Read<never>;
  end(): void;
}

/** Servers lock accounts and addresses that fail to log in again and again: until the time is up, every fetch gives the last answer. */
function createRefusals(clock: Pick<Clock, 'now'>): Refusals {
  let failures = 0;
  let [from, until] = [0, 0];
  let read: Read<never> | undefined;
  return {
    // Also where the clock was put back to before the refusal, it is not known when that was.
    current: () => (clock.now() >= from && clock.now() < until ? read : undefined),
    begin: (why) => {
      failures += 1;
      from = clock.now();
      until = from + retryWait(refusedRetries, failures);
      read = refused(why, until);
      return read;
    },
    end: () => {
      failures = 0;
      read = undefined;
      [from, until] = [0, 0];
    },
  };
}

function tidy({ local }: Mirror): void {
  void local.read(['gc', '--auto', '--quiet']).catch(() => undefined);
}

/** The commit that was fetched last; empty before the first. */
async function mirroredHead({ local }: Mirror): Promise<string> {
  return (await local.read(['for-each-ref', '--format=%(objectname)', HEAD_REF])).trim();
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
