// The job that deletes ended sessions, expired login failures and expired one-time links.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';
import { purgeLoginAttempts } from './login.ts';
import { purgeExpiredLinks } from './one-time-link.ts';
import { purgeEndedSessions } from './session.ts';

export const purgeLoginsJob = (store: Store): Job => ({
  name: 'purge of ended sessions and expired links',
  everyMs: HOUR,
  run: (now) =>
    Promise.all([purgeEndedSessions, purgeLoginAttempts, purgeExpiredLinks].map((purge) => purge(store, now))),
});
