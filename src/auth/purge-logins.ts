// The job that deletes ended sessions, expired login failures, expired one-time links, printed passwords and devices that were not used for long.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';
import { purgeAttempts } from './attempts.ts';
import { purgeDevices } from './device.ts';
import { endInitialPasswords } from './initial-password.ts';
import { purgeExpiredLinks } from './one-time-link.ts';
import { purgeEndedSessions } from './session.ts';

export const purgeLoginsJob = (store: Store): Job => ({
  name: 'purge of ended sessions and expired links',
  everyMs: HOUR,
  run: (now) =>
    Promise.all(
      [purgeEndedSessions, purgeAttempts, purgeExpiredLinks, purgeDevices, endInitialPasswords].map((purge) =>
        purge(store, now),
      ),
    ),
});
