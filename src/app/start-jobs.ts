// The list of background jobs, and the timer that starts each of them after its period.

import { everySecond, within } from '../adapters/schedule.ts';
import { purgeLoginsJob } from '../auth/purge-logins.ts';
import { alertsJob } from '../billing/alerts-job.ts';
import { packageChargesJob } from '../billing/package-charges-job.ts';
import { purgeFilesJob } from '../calls/files/purge-files-job.ts';
import { retentionJob } from '../calls/ingest/retention-job.ts';
import type { Resolver } from '../core/domains/dns.ts';
import { MINUTE, SECOND } from '../core/durations.ts';
import type { PortalName } from '../core/ids.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Deliver } from '../core/mail/message.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { CountryDatabase } from '../edge/country-database.ts';
import { purgeLiveJob } from '../live/purge-live-job.ts';
import { dkimJobs } from '../mail/dkim/keys-job.ts';
import { emailDeliveryJob } from '../mail/email-delivery-job.ts';
import { purgeEmailsJob } from '../mail/purge-emails-job.ts';
import { type ServerTests, serverTestsJob } from '../mail/server-tests.ts';
import { sendAlert } from '../portal/mail/send-alert.ts';
import { orderedFilesJob } from '../portal/pages/calls/ordered-files-job.ts';
import { regularReportsJob } from '../portal/pages/calls/regular-reports-job.ts';
import type { Services } from '../portal/services.ts';
import type { Site } from '../portal/site/site.ts';
import { visitorRequestsJob } from '../portal/visitor-requests/job.ts';
import type { Store } from '../store/store.ts';

/** A secret is missed when an email waits or a customer pays: it is reported before. */
const CHECK_SECRETS_MS = 10 * SECOND;

export interface JobDependencies {
  readonly store: Store;
  readonly services: Services;
  /** The site of a portal, for the theme and texts of its emails; undefined when it is not live. */
  readonly siteOf: (portal: string) => Site | undefined;
  readonly deliver: Deliver;
  /** The name of the mail server of a portal's emails. */
  readonly serverOf: (portal: PortalName) => string;
  /** Read again where its file has changed; null without one. */
  readonly countries: CountryDatabase | null;
  /** Null where emails go to no server, as in `portico dev`. */
  readonly tests: ServerTests | null;
  readonly resolvers: readonly Resolver[];
  /** The domain that the operator's mail server sends from; null without one. */
  readonly operatorDomain: string | null;
  /** Whether the secrets that this process uses resolve. */
  readonly checkSecrets: (now: number) => Promise<void>;
}

/** Every background job of the renderer. */
function jobsOf(dependencies: JobDependencies): readonly Job[] {
  const { store, services, deliver, serverOf, tests, resolvers, operatorDomain, checkSecrets, countries } =
    dependencies;
  return [
    emailDeliveryJob({ store, sealer: services.sealer, deliver, clock: services.clock, serverOf, within }),
    ...dkimJobs({ store, sealer: services.sealer, resolvers, operatorDomain }),
    ...(tests === null ? [] : [serverTestsJob(store, tests)]),
    visitorRequestsJob(dependencies),
    regularReportsJob({ ...dependencies, within }),
    orderedFilesJob({ ...dependencies, within }),
    alertsJob(store, (tx, alert) => sendAlert({ ...dependencies, store: tx }, alert)),
    retentionJob(store),
    packageChargesJob(store, within),
    { name: 'check of secrets', everyMs: CHECK_SECRETS_MS, run: checkSecrets },
    { name: 'log of refused requests', everyMs: MINUTE, run: async () => services.refusals.flush() },
    ...(countries === null ? [] : [{ name: 'country database', everyMs: MINUTE, run: () => countries.refresh() }]),
    purgeLoginsJob(store),
    purgeEmailsJob(store),
    purgeFilesJob(store),
    purgeLiveJob(store),
  ];
}

/** Starts the jobs. A job never overlaps itself and waits for no other. `close` waits for the runs in progress. */
export function startJobs(dependencies: JobDependencies): { close(): Promise<void> } {
  const { clock, log } = dependencies.services;
  const entries = jobsOf(dependencies).map((job) => ({ job, nextAt: 0, running: null as Promise<unknown> | null }));
  const ticking = everySecond(async () => {
    const now = clock.now();
    for (const entry of entries) {
      const { name, everyMs, run } = entry.job;
      // A clock that was put back must not put jobs off.
      const waits = now < entry.nextAt && entry.nextAt - now <= everyMs;
      if (entry.running !== null || waits) continue;
      // A tick early: ticks are a second apart and not exact, and one that comes a millisecond early must not skip a run.
      entry.nextAt = now + everyMs - SECOND;
      entry.running = run(now)
        .catch((thrown: unknown) => log.warn('a background job failed', { job: name, why: reasonOf(thrown) }))
        .finally(() => {
          entry.running = null;
        });
    }
  });
  return {
    close: async () => {
      await ticking.close();
      await Promise.all(entries.map(({ running }) => running));
      await Promise.all(entries.map(({ job }) => job.close?.()));
    },
  };
}
