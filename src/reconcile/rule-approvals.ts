// Which approvals in commits count for a plan that guards block, and what is noted of one that waits.

import { type Person, personOf, personText } from '../core/access/person.ts';
import { type ApprovalPolicy, liftedText, type Refusal, refusalOf } from '../core/plan/approval.ts';
import type { GuardLimits } from '../core/plan/guard.ts';
import { readWaitingPlan, type WaitingPlan } from '../store/tables/requests.ts';
import { liftGuards, type Pass, planLeft } from './pass.ts';
import { type AuthorsFrom, planAuthors } from './plan-authors.ts';
import type { TrailerApproval } from './target.ts';

export interface ApprovalDependencies extends AuthorsFrom {
  readonly approval: ApprovalPolicy;
  readonly limits: GuardLimits;
  readonly selfHeal: boolean;
}

/** What came of the approval of a commit, for the audit log. */
export interface ApprovalDecision {
  readonly approver: string;
  readonly planId: string;
  readonly outcome: 'done' | 'refused';
  readonly detail: string;
}

export interface Ruled {
  readonly pass: Pass;
  readonly waiting: WaitingPlan | null;
  readonly decisions: readonly ApprovalDecision[];
}

/** Lifts the guards of the plan where one of the approvals is for it and counts. */
export async function ruleApprovals(
  dependencies: ApprovalDependencies,
  planned: Pass,
  approvals: readonly TrailerApproval[],
): Promise<Ruled> {
  if (planned.blocks.length === 0) return { pass: planned, waiting: null, decisions: [] };
  const left = planLeft(planned);
  const known = await readWaitingPlan(dependencies.store, left);
  const authors = known?.authors ?? (await planAuthors(dependencies, planned));
  const decisions: ApprovalDecision[] = [];
  for (const approval of approvals.filter(({ planId }) => planId === planned.plan.id)) {
    const decision = await decide(dependencies, approval, authors);
    decisions.push(decision);
    if (decision.outcome === 'done') return { pass: liftGuards(planned, dependencies), waiting: null, decisions };
  }
  const refused = decisions.at(-1)?.detail ?? known?.refused ?? '';
  return { pass: planned, waiting: { planId: left, authors, refused }, decisions };
}

const unsigned: Refusal = {
  why: 'only signed commits approve here (guards.approval.trailer)',
  hint: 'Sign the commit with a key of source.requireSignedBy.',
};

async function decide(
  { approval: policy, history }: ApprovalDependencies,
  { planId, commit, signer }: TrailerApproval,
  authors: readonly Person[] | null,
): Promise<ApprovalDecision> {
  const written = history === null ? undefined : (await history.authors(commit)).people[0];
  const approver = signer === null ? written : personOf(signer);
  const name = approver === undefined ? '' : personText(approver);
  const refusal =
    policy.trailer === 'signed' && signer === null
      ? unsigned
      : refusalOf({ way: 'trailer', approver: approver ?? null, authors }, policy);
  const short = commit.slice(0, 10);
  if (refusal !== null) {
    const detail = `the approval in commit ${short} does not count: ${refusal.why}. ${refusal.hint}`;
    return { approver: name, planId, outcome: 'refused', detail };
  }
  return { approver: name, planId, outcome: 'done', detail: `${liftedText(authors)}, by commit ${short}` };
}
