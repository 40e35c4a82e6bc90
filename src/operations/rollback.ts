// Going back to an earlier commit: which one is meant, and the pin that keeps the present head from being served.
import { type ApprovalPolicy, refusalOf } from '../core/plan/approval.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { commitOf, type History, type Revision, revisionLabel, type Source } from '../core/source.ts';
import type { Pass } from '../reconcile/pass.ts';
import type { Store } from '../store/store.ts';
import { writeApproval, writePin } from '../store/tables/requests.ts';
import { wasApplied } from '../store/tables/revisions.ts';
import { approvalOf } from './approve.ts';
import type { Actor, Operation } from './operation.ts';

export interface RollbackTarget {
  readonly target: Revision;
  /** The commit that is not served any more. */
  readonly bad: string;
  /** Whether it was let through before. */
  readonly applied: boolean;
}

export interface RollbackFrom {
  readonly source: Source;
  readonly store: Store;
  /** File of those who may sign; null asks for no signature. */
  readonly signers: string | null;
}

/**
 * The commit of that name; `HEAD`, `HEAD~1` and so on count from what the branch points at. It was applied before, or is one that
 * may be followed: behind the head, and signed where signatures are asked for.
 * @throws PortalError `source-unreadable`, `not-found`, `input-invalid`
 */
export async function rollbackTarget(from: RollbackFrom, revision: string): Promise<RollbackTarget> {
  const { source, store } = from;
  const head = await source.fetch();
  const bad = head.state === 'found' ? commitOf(head.value.id) : null;
  if (head.state !== 'found' || source.history === null || bad === null) {
    const why = head.state === 'found' ? 'the source has no history' : head.state === 'unknown' ? head.why : head.what;
    throw new PortalError('source-unreadable', why, 'A rollback needs the repository; try again when it can be read.');
  }
  // The mirror has no HEAD of its own: here it is what the branch points at.
  const target = await source.history.at(revision.replace(/^HEAD(?=$|[~^])/, bad)).catch((thrown: unknown) => {
    const hint = 'portico history lists what was served.';
    throw new PortalError('not-found', `there is no commit ${revision}: ${reasonOf(thrown)}`, hint);
  });
  const commit = commitOf(target.id);
  const applied = commit === null || (await wasApplied(store, commit));
  if (!applied) {
    await mustBeFollowable(source.history, commit, bad, from.signers);
  }
  return { target, bad, applied };
}

/** Refuses a commit that the follower would not follow either. @throws PortalError `input-invalid` */
async function mustBeFollowable(history: History, commit: string, head: string, signers: string | null): Promise<void> {
  const short = commit.slice(0, 10);
  const refused = (why: string): PortalError =>
    new PortalError(
      'input-invalid',
      `${short} was never applied, and ${why}`,
      'portico history lists what was served.',
    );
  if (!(await history.descends(commit, head)))
    throw refused(`is not behind ${head.slice(0, 10)}, the head of the branch`);
  const verdict = signers === null ? null : await history.verify(commit, signers);
  if (verdict !== null && verdict.state !== 'signed') throw refused(`source.requireSignedBy holds it: ${verdict.why}`);
}

export interface RollbackInput extends RollbackTarget {
  /** What going back changes; who agrees to it has approved exactly that. */
  readonly looked: Pass;
  readonly reason: string;
  readonly actor: Pick<Actor, 'name' | 'via'>;
  readonly policy: ApprovalPolicy;
  readonly now: number;
}

/** @throws PortalError `approval-refused` where guards hold it and the policy does not let this one lift them */
export function rollbackOperation(input: RollbackInput): Operation {
  const { target, bad, looked, reason, now } = input;
  const actor = input.actor.name;
  if (looked.blocks.length > 0) requireLifting(input);
  const commit = commitOf(target.id) ?? '';
  return {
    subject: commit,
    detail: `back to ${revisionLabel(target.id)} (${target.message}) from ${bad}`,
    write: async (tx) => {
      if (looked.blocks.length > 0) await writeApproval(tx, { plan_id: looked.plan.id, actor, at: now });
      await writePin(tx, { commit_id: commit, bad_commit: bad, reason, actor, at: now });
    },
    pass: 'pass',
  };
}

/** Going back over a guard approves the plan: what was let through once needs no second person, what never was does. */
function requireLifting({ actor, policy, applied }: RollbackInput): void {
  const { way } = approvalOf(actor);
  const refusal = refusalOf({ way, approver: null, authors: [] }, { ...policy, secondPerson: false });
  if (refusal !== null) throw new PortalError('approval-refused', refusal.why, refusal.hint);
  if (!policy.secondPerson || applied) return;
  throw new PortalError(
    'approval-refused',
    'guards hold this commit, it was never applied, and a second person has to approve it (guards.approval.secondPerson)',
    'Push it as a new commit, and have the plan that then waits approved.',
  );
}
