// "Look now": the reconciler looks at the repository without waiting for its time.
import { readLastLook } from '../../store/tables/revisions.ts';
import { type ConsoleAction, plainly } from './action.ts';

export const syncAction: ConsoleAction = {
  name: 'sync',
  summary: 'Look at the repository now.',
  least: 'operator',
  needsReason: false,
  parameters: {},
  confirm: async ({ parts }) => {
    const last = await readLastLook(parts.store);
    return {
      ...plainly,
      title: 'Look now',
      says: [
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
    ...{ subject: '', detail: 'a look', look: 'look', said: 'Asked the reconciler to look now', back: '/' },
    write: async () => undefined,
  }),
};
