// Action: approve the plan that a blocked brand waits for, and no other.

import { personName } from '../../core/access/person.ts';
import { refusalOf } from '../../core/plan/approval.ts';
import { blockText } from '../../core/plan/guard.ts';
import { PortalError } from '../../core/portal-error.ts';
import { approvalOf, approveOperation } from '../../operations/approve.ts';
import { effectText } from '../../operations/diff/effect-text.ts';
import { diffPlan } from '../../operations/diff/plan-diff.ts';
import { visibleText } from '../../operations/diff/visible.ts';
import { applicable, planView } from '../../operations/plan-view.ts';
import { readFleetCounts } from '../../store/fleet-counts.ts';
import { readConditions } from '../../store/tables/conditions.ts';
import { readWaitingPlan } from '../../store/tables/requests.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation } from './action.ts';
import { followedRevision } from './followed-revision.ts';

/** Returns the brands that wait for the plan. @throws PortalError `plan-changed` where none does any longer */
async function waiting({ parts, given }: ActionRequest) {
  const blocked = (await readConditions(parts.store)).filter(
    ({ reason, detail }) => reason === 'Blocked' && detail?.plan === given('plan'),
  );
  if (blocked.length > 0) return blocked;
  const hint = 'Go back to the overview, and read what waits now.';
  throw new PortalError('plan-changed', 'no brand waits for this plan any more', hint);
}

/** Plans an apply now, and compares it with the plan to approve. */
async function compared({ parts: all, given }: ActionRequest) {
  const waits = await readWaitingPlan(all.store, given('plan'));
  const parts = waits === undefined ? all : all.forSource(waits.source);
  const looked = await parts.compare(await followedRevision(parts));
  return { looked, same: looked.plan.id === given('plan') };
}

/** Effects that take something from customers, shown before the rest is left to the plan below. */
const MAX_LOSSES = 10;

const ANOTHER = 'The plan has changed since it was blocked; the reconciler will block the new one with its own id.';

export const approveAction: ConsoleAction = {
  name: 'approve',
  summary: 'Lift the guards for exactly one plan.',
  role: 'operator',
  concerns: 'fleet',
  needsReason: true,
  parameters: { plan: 'Id of the plan that a brand waits for, as its condition says.' },
  confirm: async (request) => {
    const plan = request.given('plan');
    const brands = await waiting(request);
    const { looked, same } = await compared(request);
    const authors = (await readWaitingPlan(request.parts.store, plan))?.authors ?? null;
    const refusal = refusalOf({ ...approvalOf(request.actor), authors }, request.parts.approval);
    const refused = refusal === null ? '' : `${refusal.why}. ${refusal.hint}`;
    const { effects } = diffPlan(looked.plan.changes, new Map(), await readFleetCounts(request.parts.store));
    const losses = effects.map((effect) => effectText(effect, visibleText)).filter(({ sign }) => sign === '-');
    return {
      ...emptyConfirmation,
      title: `Approve plan ${plan.slice(0, 12)}`,
      effects: [
        'The reconciler applies exactly this plan, once and within a day; another plan needs another approval.',
        'What is removed is archived with its accounts, calls and payments, and comes back when it is declared again.',
      ],
      facts: [
        { term: 'Written by', text: authors === null ? 'not known' : authors.map(personName).join(', ') },
        { term: 'Who waits', text: brands.map(({ name }) => name).join(', ') },
        ...losses.slice(0, MAX_LOSSES).map(({ text, who }) => ({ term: 'Customers notice', text: `${text} (${who})` })),
        ...looked.blocks.map((block) => ({ term: 'Guard', text: blockText(block) })),
      ],
      plan: same ? planView(applicable(looked, looked.plan.changes), looked.blocks) : null,
      refused: same ? refused : ANOTHER,
      carried: { plan },
      command: `portico apply --approve ${plan}`,
      button: 'Approve exactly this plan',
    };
  },
  prepare: async (request) => {
    await waiting(request);
    if (!(await compared(request)).same) {
      throw new PortalError(
        'plan-changed',
        'the plan has changed since it was blocked',
        'Read what waits now, and approve that.',
      );
    }
    const plan = request.given('plan');
    const { parts, actor, now } = request;
    const operation = await approveOperation(parts.store, { planId: plan, actor, policy: parts.approval }, now);
    return { ...operation, message: `Approved plan ${plan.slice(0, 12)}`, returnTo: '/' };
  },
};
