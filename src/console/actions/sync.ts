// "Look now": the reconciler looks at the repository without waiting for its time.
import { readLastPass } from '../../store/tables/revisions.ts';
import { type ConsoleAction, emptyConfirmation } from './action.ts';

export const syncAction: ConsoleAction = {
  name: 'sync',
  summary: 'Look at the repository now.',
  role: 'operator',
  needsReason: false,
  parameters: {},
  confirm: async ({ parts }) => {
    const last = await readLastPass(parts.store);
    return {
      ...emptyConfirmation,
      title: 'Look now',
      effects: [
        'The reconciler looks at the repository at once, and applies what it finds as it always does: guards, windows, signatures and suspensions count.',
      ],
      facts:
        last === undefined
          ? []
          : [
              { term: 'Last look', text: `${new Date(last.at).toISOString()}: ${last.outcome}` },
              { term: 'At', text: last.label },
            ],
      command: 'portico sync --wait',
      button: 'Look now',
    };
  },
  prepare: async () => ({
    ...{ subject: '', detail: 'a look', pass: 'pass', message: 'Asked the reconciler to look now', returnTo: '/' },
    write: async () => undefined,
  }),
};
