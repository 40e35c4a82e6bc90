// A reconciler to drive by hand: a real store, a source whose commits are made in memory, a clock that does not run until it is moved.
import { openLog } from '../../../src/adapters/log.ts';
import { desiredReader } from '../../../src/app/read-folder.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import { personOf } from '../../../src/core/access/person.ts';
import { sha256 } from '../../../src/core/canonical.ts';
import type { Commit } from '../../../src/core/commit.ts';
import { found, type Read, unknown } from '../../../src/core/read.ts';
import type { History, Revision, Source, Verdict } from '../../../src/core/source.ts';
import type { Step } from '../../../src/reconcile/apply.ts';
import {
  createFollower,
  type Follower,
  type FollowerDependencies,
  type PassOptions,
} from '../../../src/reconcile/follow.ts';
import { createLease } from '../../../src/reconcile/lease.ts';
import type { Settings } from '../../../src/schema/settings.ts';
import type { Store } from '../../../src/store/store.ts';
import { treeOf } from '../memory-tree.ts';
import { images } from './images.ts';

export type Files = Parameters<typeof treeOf>[0];

export const defaults: Settings = await (async () => {
  const result = await readSettings(undefined, 'portico.yaml', {});
  if (!result.ok) throw new Error('the defaults are not valid settings');
  return result.settings;
})();

/** A document of one small portal. */
export const portal = (name: string, rest = ''): string =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: ${name.toUpperCase()}\ndomains: [${name}.test]\n` +
  `currencies: [EUR]\nsections: [cdr]\n${rest}`;

export const NOON = Date.parse('2026-06-15T12:00:00Z');

/** A commit that exists in memory alone. */
interface Made extends Commit {
  readonly files: Files;
  readonly signer: string | undefined;
}

export interface CommitOptions {
  readonly parent?: string | null;
  readonly merged?: string;
  readonly message?: string;
  readonly notBefore?: number;
  readonly wrongTrailer?: string;
  readonly urgent?: string;
  readonly approves?: readonly string[];
  /** `Ada <ada@test>` without it. */
  readonly author?: string;
  /** Who has signed it, where that is another than `verifiesAs` says. */
  readonly signer?: string;
}

/** A repository in memory: one branch whose head can be moved anywhere. */
export function memoryRepository() {
  const commits = new Map<string, Made>();
  let head: string | null = null;
  let broken: Read<Revision> | null = null;
  let verdict: Verdict = { state: 'signed', by: 'ada' };

  const revisionOf = ({ id, author, message, files }: Made): Revision => ({
    id: { branch: 'main', commit: id },
    // Git's %an: the name alone.
    author: author.replace(/ <.*/, ''),
    message,
    treeId: sha256(JSON.stringify(files)),
    tree: async () => treeOf(files),
  });
  const ancestors = (id: string, into = new Set<string>()): Set<string> => {
    const commit = commits.get(id);
    if (commit === undefined || into.has(id)) return into;
    into.add(id);
    for (const parent of commit.parents) ancestors(parent, into);
    return into;
  };
  const history: History = {
    descends: async (ancestor, commit) => ancestors(commit).has(ancestor),
    at: async (commit) => {
      const made = commits.get(commit);
      if (made === undefined) throw new Error(`there is no commit ${commit}`);
      return revisionOf(made);
    },
    commits: async (base, commit) => {
      const known = base === null ? new Set<string>() : ancestors(base);
      const listed = [...ancestors(commit)].filter((id) => !known.has(id));
      const wanted = base === null ? new Set([commit]) : new Set(listed);
      // Commits were made parents first.
      return [...commits.values()].filter(({ id }) => wanted.has(id));
    },
    verify: async (id) => {
      const signer = commits.get(id)?.signer;
      return signer === undefined ? verdict : { state: 'signed', by: signer };
    },
    authors: async (id) => {
      const made = commits.get(id);
      const parent = commits.get(made?.parents[0] ?? '');
      const changesFiles = JSON.stringify(made?.files) !== JSON.stringify(parent?.files);
      return { people: [personOf(made?.author ?? '')], changesFiles };
    },
    blame: async (commit, _file, lines) => new Map(lines.map((line) => [line, { commit, author: 'Ada' }])),
  };
  const source: Source = {
    fetch: async () => {
      if (broken !== null) return broken;
      const made = head === null ? undefined : commits.get(head);
      return made === undefined ? unknown('nothing yet') : found(revisionOf(made));
    },
    watch: () => ({ close: () => undefined }),
    close: async () => undefined,
    history,
  };
  return {
    source,
    /** Adds a commit on top of the head, or of another parent, and makes it the head. */
    commit: (files: Files, options: CommitOptions = {}): string => {
      const { message = 'a change', notBefore = null, urgent = null, approves = [], wrongTrailer } = options;
      const parent = options.parent === undefined ? head : options.parent;
      const parents = [parent, options.merged].filter((id) => id !== null && id !== undefined);
      const id = sha256(`${commits.size} ${parents.join()} ${message}`).slice(0, 40);
      const wrongTrailers = wrongTrailer === undefined ? [] : [wrongTrailer];
      const { author = 'Ada <ada@test>', signer } = options;
      const rest = {
        author,
        signer,
        message,
        at: NOON,
        approves,
        notBefore,
        urgent,
        wrongTrailers,
        reverts: [],
        files,
      };
      commits.set(id, { id, parents, ...rest });
      head = id;
      return id;
    },
    /** Moves the branch, as a forced push does. */
    force: (id: string): void => {
      head = id;
    },
    /** Until null, every read returns this. */
    breaks: (read: Read<Revision> | null): void => {
      broken = read;
    },
    verifiesAs: (said: Verdict): void => {
      verdict = said;
    },
  };
}

export interface WorldOptions {
  readonly limits?: Partial<FollowerDependencies['limits']>;
  readonly approval?: Partial<FollowerDependencies['approval']>;
  readonly selfHeal?: boolean;
  readonly windows?: FollowerDependencies['windows'];
  readonly signers?: string | null;
  readonly step?: Step;
  readonly name?: string;
  /** Whether the holder of a lease is known to have ended; it is, unless said otherwise. */
  readonly isGone?: boolean;
  /** Shared by worlds that follow one another, so that no file is parsed twice. */
  readonly readDesired?: FollowerDependencies['readDesired'];
  /** Shared by reconcilers of one world. */
  readonly clock?: { time: number; now(): number };
}

const always = { isOpen: () => true, nextOpening: () => null };

/** A follower with verbs. */
export function reconcilerOn(
  store: Store,
  repository: ReturnType<typeof memoryRepository>,
  options: WorldOptions = {},
) {
  const own = { time: NOON, now: (): number => own.time };
  const clock = options.clock ?? own;
  const follower: Follower = createFollower({
    store,
    source: repository.source,
    clock: { now: () => clock.now() },
    log: openLog('silent'),
    limits: {
      ...defaults.guards,
      ...options.limits,
    },
    approval: { ...defaults.guards.approval, ...options.approval },
    selfHeal: options.selfHeal ?? true,
    windows: options.windows ?? always,
    signers: options.signers ?? null,
    inputsDigest: 'test',
    readDesired: options.readDesired ?? desiredReader(defaults, { images }),
    step: options.step ?? (() => undefined),
  });
  const lease = createLease({ store, clock, holder: options.name ?? 'one', isGone: () => options.isGone ?? true });
  return {
    follower,
    clock,
    lease,
    /** One pass as the active reconciler. */
    reconcile: async (asked: Omit<PassOptions, 'fence'> = {}) => {
      const fence = await lease.hold();
      if (fence === null) throw new Error('another reconciler is active');
      return follower.once({ ...asked, fence });
    },
  };
}

/** What is live, read without any of the code that wrote it. */
export async function liveRows(store: Store): Promise<string[]> {
  const rows = await store.selectFrom('resource').selectAll().where('archived_at', 'is', null).execute();
  return rows.map((row) => `${row.kind} ${row.name} ${row.brand} ${row.spec}`).sort();
}
