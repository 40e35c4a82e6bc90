// Job: deletes files of calls that have expired.
import { HOUR } from '../../core/durations.ts';
import type { Job } from '../../core/jobs/job.ts';
import type { Store } from '../../store/store.ts';
import { purgeOldFiles } from './due-reports.ts';

export const purgeFilesJob = (store: Store): Job => ({
  name: 'purge of expired files',
  everyMs: HOUR,
  run: (now) => purgeOldFiles(store, now),
});
