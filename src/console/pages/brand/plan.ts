// What the next apply would do to a brand: field by field, what is blocked by which limit, and how to allow it.

import { suspensionText } from '../../../core/pass-outcome.ts';
import { losingPortal } from '../../../core/plan/change.ts';
import type { Problem } from '../../../core/problem.ts';
import { revisionLabel } from '../../../core/source.ts';
import { brandChanges } from '../../../operations/plan-view.ts';
import { unattributedErrors } from '../../../reconcile/conditions.ts';
import { readSuspensions } from '../../../store/tables/requests.ts';
import type { Pending } from '../../fleet/pending.ts';
import { pendingOf } from '../../fleet/pending.ts';
import { changeCard } from '../../ui/change-cards.ts';
import { commitView } from '../../ui/condition-text.ts';
import { changesFor } from '../../ui/visible.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

const MAX_PROBLEMS = 50;

export const planPage = brandPage('plan', async (request) => {
  const { parts, record } = request;
  const suspended = (await readSuspensions(parts.store)).find(({ portal }) => portal === record.portal);
  const pending = await pendingOf(parts, suspended?.portal);
  const { source } = record;
  const hold =
    source === undefined || source.status === 'True' ? null : { reason: source.reason, message: source.message };
  return {
    hold,
    suspended: suspended === undefined ? null : suspensionText(suspended),
    ...(pending.state === 'unknown' ? unread(pending.why) : compared(pending, request)),
  };
});

const nothing = {
  ...{ head: null, changes: [], more: 0, blocks: [], plan: '', approve: null },
  ...{ problems: [], unreadable: [], drift: false },
};

const unread = (why: string) => ({ ...nothing, unread: why, upToDate: false });

function compared({ head, pass }: Extract<Pending, { state: 'compared' }>, { record, principal }: BrandRequest) {
  const { portal } = record;
  const own = pass.plan.changes.filter((change) => change.brand === portal || losingPortal(change) === portal);
  const shown = brandChanges(
    changesFor(principal, own).map((change) => ({ ...change, brand: portal })),
    pass.blocks,
  );
  const blocks = pass.blocked.find(({ brand }) => brand === portal)?.blocks ?? [];
  const problems = pass.desired.held.find(({ portalName }) => portalName === portal)?.problems ?? [];
  const unreadable = pass.desired.complete
    ? []
    : unattributedErrors(pass.desired).filter((problem) => !problems.includes(problem));
  // The reconciler names the plan that it waits for; the plan computed here may be newer than its last pass.
  const waiting = record.conditions.find(({ reason }) => reason === 'Blocked');
  const id = waiting?.detail?.plan ?? pass.plan.id;
  return {
    unread: null,
    head: { commit: commitView(revisionLabel(head.id)), message: head.message, author: head.author },
    changes: shown.changes.map(changeCard),
    more: shown.more,
    blocks: [...new Set(blocks.map(({ message }) => message))],
    plan: id,
    approve: blocks.length === 0 ? null : `/do/approve?${new URLSearchParams({ portal, plan: id })}`,
    problems: problems.slice(0, MAX_PROBLEMS).map(problemView),
    drift: pass.drift.some(({ brand }) => brand === portal),
    unreadable: unreadable.slice(0, MAX_PROBLEMS).map(problemView),
    upToDate: own.length === 0 && problems.length === 0 && unreadable.length === 0,
  };
}

function problemView({ origin, message, suggestion, severity }: Problem) {
  return { place: `${origin.file}:${origin.line}`, message, suggestion: suggestion ?? '', severity };
}
