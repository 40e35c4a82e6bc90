// The source of desired state: a tree of files at a revision. Git and a plain folder both implement it.

import type { Person } from './access/person.ts';
import type { Commit } from './commit.ts';
import type { Read } from './read.ts';

/** Folder of the operator's own rules, at the root beside the folder of documents. */
export const POLICY_FOLDER = 'policies';

export interface TreeEntry {
  /** Path relative to the root of the configuration repository, with `/`. */
  readonly path: string;
  /** Only regular files are ever read; the others are reported and refused. */
  readonly type: 'file' | 'symlink' | 'submodule';
  /** Git blob id (SHA-1 over `blob <size>\0<bytes>`): equal ids, equal bytes. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

export interface Tree {
  /** Every entry, sorted by path. */
  readonly entries: readonly TreeEntry[];
  /** The bytes of one regular file. Rejects when the file cannot be read; never resolves with a part of it. */
  read(entry: TreeEntry): Promise<Uint8Array>;
}

/** `branch` is a branch, or what was asked for instead of one: a tag, a commit, `HEAD`. */
export type RevisionId =
  | { readonly branch: string; readonly commit: string }
  /** SHA-256 of the names and contents of all files. */
  | { readonly folder: string };

const FOLDER = 'folder';
/** Digits of a commit id with SHA-256. */
const SHA256_DIGITS = 64;

/** The text of a revision as tables, logs and outputs have it: `main@sha1:<40 hex>` or `folder@sha256:<64 hex>`, cut to `digits`. */
export function revisionLabel(id: RevisionId, digits?: number): string {
  const [name, algorithm, digest] = 'folder' in id ? ([FOLDER, 'sha256', id.folder] as const) : commitLabel(id);
  return `${name}@${algorithm}:${digest.slice(0, digits)}`;
}

/** A branch of the name `folder` is written in full, so that its commits are not taken for folders. */
function commitLabel({ branch, commit }: { readonly branch: string; readonly commit: string }) {
  const name = branch === FOLDER ? `heads/${branch}` : branch;
  return [name, commit.length === SHA256_DIGITS ? 'sha256' : 'sha1', commit] as const;
}

/** The full commit id; null for files that are not committed. */
export const commitOf = (id: RevisionId): string | null => ('folder' in id ? null : id.commit);

/** Reads a label of the store. @returns null for any other text, such as the empty one before the first pass. */
function storedRevision(label: string): RevisionId | null {
  const [, name, algorithm, digest] = /^(.*)@(sha1|sha256):([0-9a-f]+)$/.exec(label) ?? [];
  if (name === undefined || digest === undefined) return null;
  return algorithm === 'sha256' && name === FOLDER ? { folder: digest } : { branch: name, commit: digest };
}

/** The full commit id in a label of the store; null for files that are not committed, and for any other text. */
export function storedCommit(label: string): string | null {
  const id = storedRevision(label);
  return id === null ? null : commitOf(id);
}

/** The first characters of the commit, or of the folder's digest; a label that is neither as it is. */
export function shortRevision(label: string, length: number): string {
  const id = storedRevision(label);
  return id === null ? label : ('folder' in id ? id.folder : id.commit).slice(0, length);
}

export interface Revision {
  readonly id: RevisionId;
  readonly author: string;
  /** First line of the commit message. */
  readonly message: string;
  /** Equal ids mean equal files; null where that is not known without reading all of them. */
  readonly treeId: string | null;
  /** Lists the files; called only when something has to be compared. Rejects when they cannot be listed. */
  tree(): Promise<Tree>;
}

/** The result of checking the signature of a commit. */
export type Verdict =
  | { readonly state: 'signed'; readonly by: string }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'unknown'; readonly why: string };

/** The author of a commit, and those whom its `Co-authored-by` trailers name. */
export interface CommitAuthors {
  readonly people: readonly Person[];
  readonly changesFiles: boolean;
}

/** The last change of a line. */
export interface Blamed {
  readonly commit: string;
  readonly author: string;
}

/** The history of a source that has commits. Every method rejects when the history cannot be read. */
export interface History {
  /** True when the first commit is an ancestor of the second (or the same); also false when that commit is no longer known. */
  descends(ancestor: string, commit: string): Promise<boolean>;
  /** An earlier commit as a revision. */
  at(commit: string): Promise<Revision>;
  /** Commits after `base` up to `head`, oldest first; the head alone when the base is null or unknown. */
  commits(base: string | null, head: string): Promise<readonly Commit[]>;
  /** The last change of each of these lines of a file, as of a commit. */
  blame(commit: string, file: string, lines: readonly number[]): Promise<ReadonlyMap<number, Blamed>>;
  /** Who has written a commit, and whether it changes a file itself: an empty commit and a clean merge do not. */
  authors(commit: string): Promise<CommitAuthors>;
  /** Whether one of the signers in the file has signed the commit. */
  verify(commit: string, signers: string): Promise<Verdict>;
}

export interface FetchOptions {
  /** Looks even where the server has refused us just now: a person asks for it. */
  readonly insist?: boolean;
}

/** What a source tells while it fetches. */
export interface SourceSigns {
  /** Something moves; called often. */
  readonly moved: () => void;
  /** The copy of the repository was damaged or locked, and is created again. */
  readonly renewed: (why: string) => void;
}

export interface Source {
  /** Fetches the head. `unknown` when the source could not be read; it never resolves with a part of the tree. */
  fetch(options?: FetchOptions): Promise<Read<Revision>>;
  /** Calls back when something may have changed, as far as the source can tell; a callback only means "fetch again". */
  watch(changed: () => void, signs?: SourceSigns): { close(): void };
  close(): Promise<void>;
  /** Null for a source without commits, where nothing can be held back. */
  readonly history: History | null;
}
