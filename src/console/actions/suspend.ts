// Action: suspend a portal, or all of them.
import { suspendOperation } from '../../operations/suspend.ts';
import { readSuspensions } from '../../store/tables/requests.ts';
import {
  type ConsoleAction,
  emptyConfirmation,
  portalFields,
  portalOrAll,
  portalParameters,
  portalPath,
  shellWord,
} from './action.ts';

const named = (portal: string): string => (portal === '' ? 'all portals' : portal);

export const suspendAction: ConsoleAction = {
  name: 'suspend',
  summary: 'Leave a portal, or all of them, as they are until they are resumed.',
  role: 'operator',
  concerns: 'portal',
  needsReason: true,
  parameters: portalParameters,
  confirm: async ({ parts, given, actor, now }) => {
    const portal = portalOrAll(given);
    // A portal that does not exist is refused before the operator is asked to confirm.
    await suspendOperation(parts.store, { portal: portal === '' ? null : portal, reason: '', actor: actor.name, now });
    const before = (await readSuspensions(parts.store)).find((entry) => entry.portal === portal);
    return {
      ...emptyConfirmation,
      title: `Suspend ${named(portal)}`,
      effects: [
        `What stops: no commit is applied to ${named(portal)}, and changes by hand are not repaired, until an operator resumes.`,
        'What continues: pages, logins, accounts, calls, mail, DNS checks and certificates.',
      ],
      facts:
        before === undefined
          ? []
          : [{ term: 'Suspended already', text: `by ${before.actor}: ${before.reason}. This takes its place.` }],
      carried: portalFields(portal),
      command: `portico suspend ${portal === '' ? '' : `${shellWord(portal)} `}--reason WHY`,
      button: `Suspend ${named(portal)}`,
    };
  },
  prepare: async ({ parts, given, actor, now }, reason) => {
    const portal = portalOrAll(given);
    const wanted = { portal: portal === '' ? null : portal, reason, actor: actor.name, now };
    const operation = await suspendOperation(parts.store, wanted);
    return { ...operation, message: `Suspended ${named(portal)}`, returnTo: portalPath(portal) };
  },
};
