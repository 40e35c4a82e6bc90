// Action: request a reconcile pass now.
import { readLastPass } from '../../store/tables/revisions.ts';
import { type ConsoleAction, emptyConfirmation } from './action.ts';

export const syncAction: ConsoleAction = {
  name: 'sync',
  summary: 'Fetch the repository and reconcile now.',
  role: 'operator',
  concerns: 'fleet',
  needsReason: false,
  parameters: {},
  confirm: async ({ parts }) => {
    const last = await readLastPass(parts.store);
    return {
      ...emptyConfirmation,
      title: 'Reconcile now',
      effects: [
        'The reconciler fetches the repository immediately and applies what it finds as always: guards, windows, signatures and suspensions count.',
      ],
      facts:
        last === undefined
          ? []
          : [
              { term: 'Last pass', text: `${new Date(last.at).toISOString()}: ${last.outcome}` },
              { term: 'At', text: last.label },
            ],
      command: 'portico sync --wait',
      button: 'Reconcile now',
    };
  },
  prepare: async () => ({
    ...{ subject: '', detail: 'a reconcile pass', pass: 'pass', message: 'Requested a reconcile pass', returnTo: '/' },
    write: async () => undefined,
  }),
};
