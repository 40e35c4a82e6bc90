// Job: deletes old emails, and refusals that do not count any more.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';
import { purgeOldEmails } from './outbox.ts';
import { purgeOldRefusals } from './refused-addresses.ts';

export const purgeEmailsJob = (store: Store): Job => ({
  name: 'purge of old emails',
  everyMs: HOUR,
  run: async (now) => {
    await purgeOldEmails(store, now);
    await purgeOldRefusals(store, now);
  },
});
