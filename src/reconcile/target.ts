// Which revision may be served now, and why not a newer one: pins, rewinds, signatures, trailers, change windows.

import { type Commit, commitsWithin, newestServable } from '../core/commit.ts';
import type { Hold } from '../core/pass-outcome.ts';
import { commitOf, type History, type Revision } from '../core/source.ts';
import type { Pin } from '../store/tables/requests.ts';

/** When new commits may be applied. */
export interface Windows {
  isOpen(at: number): boolean;
  /** The next minute at which a window opens; null when none does for a week. */
  nextOpening(at: number): number | null;
}

export interface TargetInput {
  readonly history: History;
  readonly head: Revision;
  /** The commit that was applied last; null before the first. */
  readonly applied: string | null;
  readonly pin: Pin | undefined;
  /** File of those who may sign; null asks for no signature. */
  readonly signers: string | null;
  readonly windows: Windows;
  /** True for one pass after an operator confirmed that the branch was rewritten on purpose. */
  readonly allowRewind: boolean;
  readonly now: number;
}

/** An approval by a trailer of a commit. */
export interface TrailerApproval {
  readonly planId: string;
  readonly commit: string;
  /** Who has signed the commit; null where no signature is asked for. */
  readonly signer: string | null;
}

export interface Target {
  /** What to serve: the head, an earlier commit, or null to leave everything as it is. */
  readonly revision: Revision | null;
  readonly hold: Hold | null;
  /** What commits on the way approve. */
  readonly approved: readonly TrailerApproval[];
  readonly liftPin: boolean;
}

/** Only ever forwards, and only what may be followed. Rejects when the history cannot be read. */
export async function chooseTarget(input: TargetInput): Promise<Target> {
  const { history, head, pin } = input;
  const commit = commitOf(head.id);
  if (commit === null) return { revision: head, hold: null, approved: [], liftPin: false };
  if (pin !== undefined) {
    const newer = commit !== pin.bad_commit && (await history.descends(pin.bad_commit, commit));
    if (!newer) return pinned(history, pin);
  }
  const target = await withoutPin(input, commit);
  // The pin goes when something newer is really served, and not while that is held back.
  const liftPin = pin !== undefined && target.hold === null;
  return pin !== undefined && !liftPin
    ? { ...(await pinned(history, pin)), hold: target.hold }
    : { ...target, liftPin };
}

async function pinned(history: History, { commit_id, bad_commit, actor, reason }: Pin): Promise<Target> {
  const revision = await history.at(commit_id);
  const hold: Hold = { reason: 'RolledBack', to: commit_id, skipped: bad_commit, actor, why: reason };
  return { revision, hold, approved: [], liftPin: false };
}

async function withoutPin(input: TargetInput, head: string): Promise<Target> {
  const { history, applied, allowRewind, now } = input;
  // After a rollback the passed-over commit counts as the one that newer ones follow.
  const base = input.pin?.bad_commit ?? applied;
  if (base !== null && !allowRewind && !(await history.descends(base, head)))
    return stay(input, { reason: 'Rewound', head: input.head.id, applied: base });
  const commits = base === head ? [] : await commitsSince(input, base, head);
  const { commit, held } = newestServable(commits, head, now, allowRewind ? null : base);
  const target = held === null ? head : commit;
  const hold = held === null ? null : trailerHold(held.by, held.until);
  if (target === null || target === base) return stay(input, hold);
  const signature = await checkSignature(input, target);
  if (signature.hold !== null) return stay(input, signature.hold);
  // Only what is served now may speak, and where signatures are asked for, only the commit whose signature was checked.
  const contained = commitsWithin(commits, target);
  const speaking = input.signers === null ? contained : contained.filter(({ id }) => id === target);
  const closed = target === applied ? null : windowHold(input, speaking);
  if (closed !== null) return stay(input, closed);
  const revision = target === head ? input.head : await history.at(target);
  return { revision, hold, approved: approvalsOf(speaking, signature.signer), liftPin: false };
}

/** Where an operator has confirmed the head, it counts alone when there are more commits than can be read. */
async function commitsSince({ history, allowRewind }: TargetInput, base: string | null, head: string) {
  const commits = history.commits(base, head);
  return allowRewind ? commits.catch(() => history.commits(null, head)) : commits;
}

/** Stays at the revision applied last, so that drift is still healed. */
async function stay({ history, applied, head }: TargetInput, hold: Hold | null): Promise<Target> {
  if (applied === commitOf(head.id)) return { revision: head, hold, approved: [], liftPin: false };
  // After a rewrite of the branch the applied commit may be gone from the mirror: then everything stays as it is.
  const revision = applied === null ? null : await history.at(applied).catch(() => null);
  return { revision, hold, approved: [], liftPin: false };
}

function trailerHold({ id, message, wrongTrailers }: Commit, until: number | null): Hold {
  const commit = { id, message };
  return until === null
    ? { reason: 'TrailerInvalid', commit, wrong: wrongTrailers }
    : { reason: 'NotBefore', commit, until };
}

interface Signature {
  readonly hold: Hold | null;
  /** Null where no signature is asked for. */
  readonly signer: string | null;
}

async function checkSignature({ history, signers, applied }: TargetInput, target: string): Promise<Signature> {
  if (signers === null || target === applied) return { hold: null, signer: null };
  const verdict = await history.verify(target, signers);
  if (verdict.state === 'signed') return { hold: null, signer: verdict.by };
  return { hold: { reason: 'Unsigned', why: verdict.why }, signer: null };
}

const approvalsOf = (commits: readonly Commit[], signer: string | null): TrailerApproval[] =>
  commits.flatMap(({ id, approves }) => approves.map((planId) => ({ planId, commit: id, signer })));

function windowHold({ windows, now, head }: TargetInput, commits: readonly Commit[]): Hold | null {
  if (windows.isOpen(now) || commits.some(({ urgent }) => urgent !== null)) return null;
  return { reason: 'OutsideWindow', head: head.id, until: windows.nextOpening(now) };
}
