// Action: resume a portal, or all of them, after showing what will be applied.

import { planId } from '../../core/plan/change.ts';
import { revisionLabel } from '../../core/source.ts';
import { applicable, planView } from '../../operations/plan-view.ts';
import { resumeOperation } from '../../operations/suspend.ts';
import { ALL_PORTALS, readSuspensions } from '../../store/tables/requests.ts';
import {
  type ActionRequest,
  type ConsoleAction,
  emptyConfirmation,
  portalFields,
  portalOrAll,
  portalParameters,
  portalPath,
  shellWord,
} from './action.ts';
import { changesOf, followedRevision, requireShownPlan } from './followed-revision.ts';

const named = (portal: string): string => (portal === '' ? 'all portals' : portal);

async function found({ parts, given }: ActionRequest) {
  const portal = portalOrAll(given);
  const operation = await resumeOperation(parts.store, portal === '' ? null : portal);
  const revision = await followedRevision(parts);
  const looked = await parts.compare(revision, { resumed: portal });
  const blocked = looked.blocked.filter(({ brand }) => portal === '' || brand === portal);
  const all =
    portal === '' ? undefined : (await readSuspensions(parts.store)).find((entry) => entry.portal === ALL_PORTALS);
  const planned = changesOf(looked.plan.changes, portal);
  return { portal, operation, revision, plan: planId(planned), changes: applicable(looked, planned), blocked, all };
}

export const resumeAction: ConsoleAction = {
  name: 'resume',
  summary: 'Resume a portal, or all of them.',
  role: 'operator',
  concerns: 'portal',
  needsReason: false,
  parameters: {
    ...portalParameters,
    shown: 'Id of the plan that GET has shown; refused where it is another one by now. Without it, whatever it is.',
  },
  confirm: async (request) => {
    const { portal, operation, revision, plan, changes, blocked, all } = await found(request);
    const guards = blocked.flatMap(({ brand, blocks }) => blocks.map(({ message }) => `${brand}: ${message}`));
    return {
      ...emptyConfirmation,
      title: `Resume ${named(portal)}`,
      effects: [
        changes.length === 0
          ? 'Nothing changes now: live state is what the files say.'
          : 'The reconciler runs a pass immediately, and applies the changes since then, as far as windows and signatures allow:',
        ...(all === undefined
          ? []
          : [`All portals are suspended by ${all.actor}: nothing is applied before they are resumed too.`]),
        ...(guards.length === 0 ? [] : ['Guards hold a part of it until an operator approves it by its id.']),
      ],
      facts: [
        { term: 'Until now', text: operation.detail },
        { term: 'Files at', text: revisionLabel(revision.id) },
        ...guards.map((text) => ({ term: 'Guard', text })),
      ],
      plan: changes.length === 0 ? null : planView(changes, [...new Set(blocked.flatMap(({ blocks }) => blocks))]),
      carried: { ...portalFields(portal), shown: plan },
      command: `portico resume${portal === '' ? '' : ` ${shellWord(portal)}`}`,
      button: `Resume ${named(portal)}`,
    };
  },
  prepare: async (request) => {
    const { portal, operation, plan } = await found(request);
    if (request.given('shown') !== '') requireShownPlan(request.given('shown'), plan);
    return { ...operation, message: `Resumed ${named(portal)}`, returnTo: portalPath(portal) };
  },
};
