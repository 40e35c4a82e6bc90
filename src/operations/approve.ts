// Approval of one plan that a guard blocks.

import type { Store } from '../store/store.ts';
import { readConditions } from '../store/tables/conditions.ts';
import { dropApproval, writeApproval } from '../store/tables/requests.ts';
import type { Operation } from './operation.ts';

export function approveOperation(planId: string, actor: string, now: number): Operation {
  return {
    subject: planId,
    detail: 'the guards are lifted for this plan',
    write: (tx) => writeApproval(tx, { plan_id: planId, actor, at: now }),
    pass: 'pass',
  };
}

/** Drops the approvals that no portal waits for, so that none takes effect on a later plan. Called after a pass that read them. */
export async function dropIdleApprovals(store: Store, known: ReadonlySet<string>): Promise<void> {
  if (known.size === 0) return;
  const waiting = new Set((await readConditions(store)).map(({ detail }) => detail?.plan));
  for (const plan of known) if (!waiting.has(plan)) await dropApproval(store, plan);
}
