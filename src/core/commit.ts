// A commit with its trailers for the reconciler, and which commit may be served while some of them ask to wait. Pure.

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
  /** What is wrong with its trailers, e.g. a time that cannot be parsed; empty otherwise. */
  readonly wrongTrailers: readonly string[];
  /** Commits that it takes back, as `git revert` writes into the message. */
  readonly reverts: readonly string[];
}

export interface Servable {
  /** Null where nothing newer than the base may be served. */
  readonly commit: string | null;
  /** The commit that holds newer ones back; `until` is null where a person has to correct it. */
  readonly held: { readonly by: Commit; readonly until: number | null } | null;
}

/**
 * The newest commit on the first-parent line of `commits` (oldest first, from a base, exclusive, to `head`) that may be served
 * now: none of the commits it contains asks to wait, or has a trailer that cannot be read. Commits that do not contain the base
 * are skipped: when the served branch was merged into another, the first-parent line of the result does not contain the base.
 * A commit that is reverted holds nothing that contains the revert.
 */
export function newestServable(
  commits: readonly Commit[],
  head: string,
  now: number,
  base: string | null = null,
): Servable {
  const inEffect = effectOf(commits);
  const asking = commits.filter((commit) => isHeld(commit, now));
  const held = asking.filter(({ id }) => inEffect(id).has(head));
  if (held.length === 0) return { commit: commits.length === 0 ? null : head, held: null };
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const tainted = new Set(asking.flatMap(({ id }) => [...inEffect(id)]));
  let candidate = byId.get(head);
  while (candidate !== undefined && tainted.has(candidate.id)) candidate = byId.get(candidate.parents[0] ?? '');
  // If the candidate does not contain the base, none of its ancestors does.
  const forwards = candidate !== undefined && (base === null || withDescendants([base], commits).has(candidate.id));
  return { commit: forwards ? (candidate?.id ?? null) : null, held: longestWait(held) };
}

function isHeld({ notBefore, wrongTrailers }: Commit, now: number): boolean {
  return wrongTrailers.length > 0 || (notBefore !== null && notBefore > now);
}

/** For a commit: itself and all that contain it, without those that contain its revert, unless that is reverted in turn. */
function effectOf(commits: readonly Commit[]): (id: string) => ReadonlySet<string> {
  const order = new Map(commits.map(({ id }, index) => [id, index]));
  const reverters = Map.groupBy(
    commits.flatMap(({ id, reverts }) => reverts.map((reverted) => ({ id, reverted }))),
    ({ reverted }) => reverted,
  );
  const effect = (id: string): ReadonlySet<string> => {
    // Only what is later takes back, so this ends.
    const later = (reverters.get(id) ?? []).filter((each) => (order.get(each.id) ?? 0) > (order.get(id) ?? 0));
    const taken = new Set(later.flatMap((each) => [...effect(each.id)]));
    return new Set([...withDescendants([id], commits)].filter((each) => !taken.has(each)));
  };
  return effect;
}

/** The given commits and all that contain one of them. `commits` lists parents before their children. */
function withDescendants(ids: readonly string[], commits: readonly Commit[]): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const { id, parents } of commits) if (parents.some((parent) => reached.has(parent))) reached.add(id);
  return reached;
}

/** Prefers a hold that a person has to resolve, then the one that ends last. */
function longestWait(held: readonly Commit[]): Servable['held'] {
  const wrong = held.find(({ wrongTrailers }) => wrongTrailers.length > 0);
  if (wrong !== undefined) return { by: wrong, until: null };
  const [by] = [...held].sort((left, right) => (right.notBefore ?? 0) - (left.notBefore ?? 0));
  return by === undefined ? null : { by, until: by.notBefore };
}

/** Those of `commits` (oldest first) that `head` contains, itself included. */
export function commitsWithin(commits: readonly Commit[], head: string): Commit[] {
  const within = new Set([head]);
  for (const { id, parents } of [...commits].reverse()) {
    if (within.has(id)) for (const parent of parents) within.add(parent);
  }
  return commits.filter(({ id }) => within.has(id));
}
