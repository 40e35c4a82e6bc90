// A commit with what its trailers ask of the reconciler, and which commit may be served while some ask to wait. Pure.

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** First line of the message. */
  readonly message: string;
  /** UTC milliseconds of the committer. */
  readonly at: number;
  /** Plan ids of `Portico-Approve:` trailers. */
  readonly approves: readonly string[];
  /** Latest `Portico-Not-Before:`, UTC milliseconds; null without one. */
  readonly notBefore: number | null;
  /** Text of a `Portico-Urgent:` trailer; null without one. */
  readonly urgent: string | null;
  /** What is wrong with its trailers, e.g. a time that is none; empty otherwise. */
  readonly wrongTrailers: readonly string[];
}

export interface Servable {
  /** Null: nothing newer than the base. */
  readonly commit: string | null;
  /** What keeps newer ones back; `until` null: till a person mends it. */
  readonly held: { readonly by: Commit; readonly until: number | null } | null;
}

/**
 * The newest commit on the first-parent line of `commits` (oldest first, from a base, exclusive, to `head`) that may be served
 * now: none of the commits it contains asks to wait, or has a trailer that cannot be read.
 */
export function newestServable(commits: readonly Commit[], head: string, now: number): Servable {
  const held = commits.filter((commit) => isHeld(commit, now));
  if (held.length === 0) return { commit: commits.length === 0 ? null : head, held: null };
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const tainted = taintedBy(new Set(held.map(({ id }) => id)), commits);
  let candidate = byId.get(head);
  while (candidate !== undefined && tainted.has(candidate.id)) candidate = byId.get(candidate.parents[0] ?? '');
  return { commit: candidate?.id ?? null, held: longestWait(held) };
}

function isHeld({ notBefore, wrongTrailers }: Commit, now: number): boolean {
  return wrongTrailers.length > 0 || (notBefore !== null && notBefore > now);
}

/** The held commits and all that contain one of them; parents stand before their children. */
function taintedBy(held: ReadonlySet<string>, commits: readonly Commit[]): Set<string> {
  const tainted = new Set(held);
  for (const { id, parents } of commits) if (parents.some((parent) => tainted.has(parent))) tainted.add(id);
  return tainted;
}

/** What takes a person comes first, then what ends last. */
function longestWait(held: readonly Commit[]): Servable['held'] {
  const wrong = held.find(({ wrongTrailers }) => wrongTrailers.length > 0);
  if (wrong !== undefined) return { by: wrong, until: null };
  const [by] = [...held].sort((left, right) => (right.notBefore ?? 0) - (left.notBefore ?? 0));
  return by === undefined ? null : { by, until: by.notBefore };
}
