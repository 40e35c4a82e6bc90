// Approving a plan that a guard holds: exactly this one.

import type { Store } from '../store/store.ts';
import { readConditions } from '../store/tables/conditions.ts';
import { dropApproval, writeApproval } from '../store/tables/requests.ts';
import { planToApprove } from './fixes.ts';
import type { Operation } from './operation.ts';

export function approveOperation(planId: string, actor: string, now: number): Operation {
  return {
    subject: planId,
    detail: 'the guards are lifted for this plan',
    write: (tx) => writeApproval(tx, { plan_id: planId, actor, at: now }),
    pass: 'look',
  };
}

/** After a look that knew of these approvals: lets go of those that no brand waits for, so that none lies in wait for its plan. */
export async function dropIdleApprovals(store: Store, known: ReadonlySet<string>): Promise<void> {
  if (known.size === 0) return;
  const waiting = (await readConditions(store)).map(({ message }) => planToApprove(message));
  for (const plan of known) if (!waiting.includes(plan)) await dropApproval(store, plan);
}
