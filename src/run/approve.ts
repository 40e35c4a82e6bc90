// Approving a plan that a guard holds: exactly this one.
import { writeApproval } from '../store/wishes.ts';
import type { Deed } from './deed.ts';

export function approving(planId: string, actor: string, now: number): Deed {
  return {
    subject: planId,
    detail: 'the guards are lifted for this plan',
    write: (tx) => writeApproval(tx, { plan_id: planId, actor, at: now }),
    look: 'look',
  };
}
