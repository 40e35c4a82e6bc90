// Leaving a portal, or all of them, as they are.
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
  needsReason: true,
  parameters: portalParameters,
  confirm: async ({ parts, given, actor, now }) => {
    const portal = portalOrAll(given);
    // Looked for here, so that nobody is asked about what is not there.
    await suspendOperation(parts.store, { portal: portal === '' ? null : portal, reason: '', actor: actor.name, now });
    const before = (await readSuspensions(parts.store)).find((entry) => entry.portal === portal);
    return {
      ...emptyConfirmation,
      title: `Suspend ${named(portal)}`,
      effects: [
        `What stops: no commit is applied to ${named(portal)}, and nothing that was changed by hand is put right, until somebody resumes.`,
        'What goes on: pages, log-ins, accounts, calls, mail, DNS checks and certificates.',
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
    const deed = await suspendOperation(parts.store, wanted);
    return { ...deed, message: `Suspended ${named(portal)}`, returnTo: portalPath(portal) };
  },
};
