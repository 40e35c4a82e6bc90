// Going back to an earlier commit: which one is meant, and the pin that keeps the present head from being served.
import { type ApprovalPolicy, refusalOf } from '../core/plan/approval.ts';
import type { Desired } from '../core/plan/desired.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { commitOf, type History, type Revision, revisionLabel, type Source } from '../core/source.ts';
import type { Pass } from '../reconcile/pass.ts';
import { type RollbackReader, rollbackFiles, withRollbacks } from '../reconcile/rolled-back.ts';
import { type Rollback, readRollbacks, writeRollbacks } from '../store/rollbacks.ts';
import type { Store } from '../store/store.ts';
import { portalMustExist } from '../store/tables/portals.ts';
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
  /** The portals that go back, `''` for what they share; those whose documents differ from the head, or one. */
  readonly portals: readonly string[];
  /** False where only these portals were named: the source is followed as before. */
  readonly isFleet: boolean;
  /** Number of the source; absent for the first one. */
  readonly sourceId?: number;
  /** True until it is lifted; else the next commit that changes a portal ends it for that portal. */
  readonly held: boolean;
  /** What going back changes; who agrees to it has approved exactly that. */
  readonly looked: Pass;
  readonly reason: string;
  readonly actor: Pick<Actor, 'name' | 'via'>;
  readonly policy: ApprovalPolicy;
  readonly now: number;
}

/** @throws PortalError `approval-refused` where guards hold it and the policy does not let this one lift them */
export function rollbackOperation(input: RollbackInput): Operation {
  const { target, bad, looked, portals, isFleet, sourceId, held, reason, now } = input;
  const actor = input.actor.name;
  if (looked.blocks.length > 0) requireLifting(input);
  const commit = commitOf(target.id) ?? '';
  const who = isFleet ? '' : `${portals.join(', ')} `;
  return {
    subject: commit,
    detail: `${who}back to ${revisionLabel(target.id)} (${target.message}) from ${bad}${held ? ', until it is lifted' : ''}`,
    write: async (tx) => {
      if (looked.blocks.length > 0) await writeApproval(tx, { plan_id: looked.plan.id, actor, at: now });
      if (isFleet) await writePin(tx, { commit_id: commit, bad_commit: bad, reason, actor, at: now }, sourceId);
      await writeRollbacks(tx, rollbacksOf({ target, bad, portals, held, reason, actor, now }));
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

/** The rows of a rollback, as they are written. */
function rollbacksOf(
  input: Pick<RollbackInput, 'target' | 'bad' | 'portals' | 'held' | 'reason' | 'now'> & { readonly actor: string },
): Rollback[] {
  const { target, bad, portals, held, reason, actor, now } = input;
  const row = { commit_id: commitOf(target.id) ?? '', bad_commit: bad, reason, actor, at: now, held: Number(held) };
  return portals.map((portal) => ({ portal, ...row }));
}

/** The portals whose documents differ between two commits, `''` for what they share. */
function portalsBetween(one: Desired, other: Desired): string[] {
  const names = new Set([...one.wanted.keys(), ...other.wanted.keys()]);
  return [...names].filter((name) => one.wanted.get(name)?.digest !== other.wanted.get(name)?.digest).sort();
}

export interface RollbackPlan {
  readonly portals: readonly string[];
  readonly looked: Pass;
}

/** What going back to a commit changes: of all portals, or of one alone. @throws PortalError `not-found` */
export async function planRollback(
  from: RollbackReader & { readonly pass: (revision: Revision, desired: Desired) => Promise<Pass> },
  { target, bad }: RollbackTarget,
  portal: string | null,
): Promise<RollbackPlan> {
  const base = await from.readDesired(target);
  const { history } = from.source;
  if (portal === null) {
    const present = history === null ? null : await history.at(bad).then(from.readDesired, () => null);
    // A head that cannot be read prevents nothing: then every portal goes back.
    const portals = present === null ? [...base.wanted.keys()] : portalsBetween(base, present);
    return { portals, looked: await from.pass(target, base) };
  }
  await portalMustExist(from.store, portal, 'archived too');
  if (history === null)
    throw new PortalError('source-unreadable', 'the source has no history', 'A rollback needs one.');
  const head = await history.at(bad);
  const row = rollbacksOf({ target, bad, portals: [portal], held: true, reason: '', actor: '', now: 0 });
  const others = (await readRollbacks(from.store)).filter((other) => other.portal !== portal);
  const files = await rollbackFiles(from, head, [...others, ...row]);
  const { desired } = await withRollbacks(await from.readDesired(head), files);
  return { portals: [portal], looked: await from.pass(head, desired) };
}
