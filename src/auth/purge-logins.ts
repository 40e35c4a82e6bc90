// The job that deletes ended sessions, expired login failures, expired one-time links, printed passwords, devices that were not
// used for long, and responses that were kept for a repeated request.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import { purgeKeptResponses } from '../store/kept-responses.ts';
import type { Store } from '../store/store.ts';
import { purgeAttempts } from './attempts.ts';
import { purgeBrowsers } from './console-users/known-browser.ts';
import { purgeDevices } from './device.ts';
import { endInitialPasswords } from './initial-password.ts';
import { purgeExpiredLinks } from './one-time-link.ts';
import { purgeEndedSessions } from './session.ts';
import { purgeSharedCounts } from './shared-counts.ts';

const purges = [
  ...[purgeEndedSessions, purgeAttempts, purgeExpiredLinks, purgeDevices, endInitialPasswords],
  ...[purgeKeptResponses, purgeBrowsers, purgeSharedCounts],
];

export const purgeLoginsJob = (store: Store): Job => ({
  name: 'purge of ended sessions and expired links',
  everyMs: HOUR,
  run: (now) => Promise.all(purges.map((purge) => purge(store, now))),
});
