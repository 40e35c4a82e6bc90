// Approval of one plan that a guard blocks.

import { personOf } from '../core/access/person.ts';
import { type ApprovalPolicy, type GivenApproval, liftedText, refusalOf } from '../core/plan/approval.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';
import { readConditions } from '../store/tables/conditions.ts';
import { dropApproval, readWaitingPlan, writeApproval } from '../store/tables/requests.ts';
import type { Actor, Operation } from './operation.ts';

export interface ApprovalRequest {
  readonly planId: string;
  readonly actor: Pick<Actor, 'name' | 'via'>;
  readonly policy: ApprovalPolicy;
}

/** @throws PortalError `approval-refused` where the policy does not let this one approve the plan */
export async function approveOperation(store: Store, request: ApprovalRequest, now: number): Promise<Operation> {
  const { planId, actor } = request;
  return {
    subject: planId,
    detail: await requireApproval(store, request),
    write: (tx) => writeApproval(tx, { plan_id: planId, actor: actor.name, at: now }),
    pass: 'pass',
  };
}

/** @returns what the approval does, and whose plan it is for. @throws PortalError `approval-refused` */
export async function requireApproval(store: Store, { planId, actor, policy }: ApprovalRequest): Promise<string> {
  const authors = (await readWaitingPlan(store, planId))?.authors ?? null;
  const refusal = refusalOf({ ...approvalOf(actor), authors }, policy);
  if (refusal !== null) throw new PortalError('approval-refused', refusal.why, refusal.hint);
  return liftedText(authors);
}

/** Tokens may be known to several people, and programs have no name of a person. */
export function approvalOf({ name, via }: ApprovalRequest['actor']): Omit<GivenApproval, 'authors'> {
  return {
    way: via === 'command line' ? 'command' : 'console',
    approver: via === 'command line' || via === 'openid' || via === 'user' ? personOf(name) : null,
  };
}

/** Drops the approvals that no portal waits for, so that none takes effect on a later plan. Called after a pass that read them. */
export async function dropIdleApprovals(store: Store, known: ReadonlySet<string>): Promise<void> {
  if (known.size === 0) return;
  const waiting = new Set((await readConditions(store)).map(({ detail }) => detail?.plan));
  for (const plan of known) if (!waiting.has(plan)) await dropApproval(store, plan);
}
