// The job that deletes calls older than their portal keeps them.
import { HOUR } from '../../core/durations.ts';
import type { Job } from '../../core/jobs/job.ts';
import { callRetentions } from '../../customers/across.ts';
import type { Store } from '../../store/store.ts';
import { deleteOldCalls, retentionStart, setRetentionHorizon } from './retention.ts';

/** Transactions of one run. At 2,000 calls each it deletes at most 100,000 an hour, so that requests are served meanwhile. */
const STEPS = 50;

export const retentionJob = (store: Store): Job => ({
  name: 'retention of calls',
  everyMs: HOUR,
  run: async (now) => {
    for (const { portal, keep } of await callRetentions(store)) {
      const since = retentionStart(keep, now);
      if (since !== undefined) await setRetentionHorizon(store, portal, since);
    }
    await deleteOldCalls(store, STEPS);
  },
});
