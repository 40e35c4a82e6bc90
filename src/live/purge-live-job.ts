// The job that deletes what is no longer up.
import { MINUTE } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';

export const purgeLiveJob = (store: Store): Job => ({
  name: 'purge of live calls and registrations',
  everyMs: MINUTE,
  run: (now) => store.deleteFrom('live_state').where('ends_at', '<=', now).execute(),
});
