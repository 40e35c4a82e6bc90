// Job: deletes old emails.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';
import { purgeOldEmails } from './outbox.ts';

export const purgeEmailsJob = (store: Store): Job => ({
  name: 'purge of old emails',
  everyMs: HOUR,
  run: (now) => purgeOldEmails(store, now),
});
