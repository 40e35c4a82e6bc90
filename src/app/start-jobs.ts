// Work of the portals that no request asks for: sending letters, looking at alerts, charging packages, forgetting what is over.

import { everySecond } from '../adapters/schedule.ts';
import { purgeLoginAttempts } from '../auth/login.ts';
import { purgeExpiredLinks } from '../auth/one-time-link.ts';
import { purgeEndedSessions } from '../auth/session.ts';
import { evaluateAlerts, type RaisedAlert } from '../billing/alerts.ts';
import { postDueCharges } from '../billing/package-charges.ts';
import { purgeOldFiles } from '../calls/files/due-reports.ts';
import { deleteOldCalls, retentionStart, setRetentionHorizon } from '../calls/ingest/retention.ts';
import { HOUR } from '../core/durations.ts';
import type { Deliver } from '../core/mail/message.ts';
import { reasonOf } from '../core/portal-error.ts';
import { callRetentions, customersWithPackages, verifiedRecipients } from '../customers/across.ts';
import { purgeOldEmails, sendDueEmails } from '../mail/outbox.ts';
import { alertParameters } from '../portal/mail/alert-message.ts';
import { sendPortalEmail } from '../portal/mail/compose.ts';
import { mailDueReports, makeOrderedFile } from '../portal/pages/calls/report-jobs.ts';
import type { Services } from '../portal/services.ts';
import type { Site } from '../portal/site/site.ts';
import type { Store } from '../store/store.ts';

const ALERTS_EVERY_MS = 15_000;
const SWEEP_EVERY_MS = HOUR;

export interface JobDependencies {
  readonly store: Store;
  readonly services: Services;
  /** The site of a brand, for its letters. */
  readonly siteOf: (portal: string) => Site | undefined;
  readonly deliver: Deliver;
}

/** Once a second what is due is done; several processes share it, since each piece is claimed in the store. */
export function startJobs(dependencies: JobDependencies): { close(): Promise<void> } {
  const { store, services, deliver } = dependencies;
  const { clock, sealer, log } = services;
  let nextAlerts = 0;
  let nextSweep = 0;
  // Files take their time; letters and alerts do not wait for them.
  let making: Promise<void> | null = null;
  const quietly = async (what: string, work: Promise<unknown>): Promise<void> => {
    await work.catch((thrown: unknown) => log.warn(what, { why: reasonOf(thrown) }));
  };
  const ticking = everySecond(async () => {
    const now = clock.now();
    await quietly('letters were not sent', sendDueEmails(store, sealer, deliver, clock));
    await quietly('reports were not mailed', mailDueReports(dependencies));
    making ??= quietly('a file was not made', makeOrderedFile(dependencies)).finally(() => {
      making = null;
    });
    if (now >= nextAlerts) {
      nextAlerts = now + ALERTS_EVERY_MS;
      await quietly(
        'alerts were not looked at',
        evaluateAlerts(store, now, (alert) => tell(dependencies, alert)),
      );
    }
    if (now < nextSweep) return;
    nextSweep = now + SWEEP_EVERY_MS;
    await quietly('old calls were not deleted', keepNoLonger(store, now));
    await quietly('packages were not charged', chargeAll(store, now));
    const swept = [purgeEndedSessions, purgeLoginAttempts, purgeExpiredLinks, purgeOldEmails, purgeOldFiles].map(
      (drop) => drop(store, now),
    );
    await quietly('what is over was not forgotten', Promise.all(swept));
  });
  return {
    close: async () => {
      await ticking.close();
      await making;
    },
  };
}

/** To every contact in their language, and to the addresses of the rule in the brand's. */
async function tell({ store, services, siteOf }: JobDependencies, { scope, rule, value }: RaisedAlert): Promise<void> {
  const site = siteOf(scope.portal);
  if (site === undefined) return;
  const { currency } = await store
    .selectFrom('customer')
    .select('currency')
    .where('id', '=', scope.customer)
    .executeTakeFirstOrThrow();
  const readers = await verifiedRecipients(store, scope);
  const known = new Set(readers.map(({ email }) => email));
  const others = (rule.recipients ?? []).filter((email) => !known.has(email.toLowerCase()));
  const all = [...readers, ...others.map((email) => ({ email, language: null }))];
  for (const { email, language } of all) {
    const t = site.translator(
      language !== null && site.languages.includes(language) ? language : (site.languages[0] ?? 'en'),
    );
    const parameters = alertParameters(t, rule, value, false, currency);
    await sendPortalEmail({ store, services, site }, language, {
      kind: 'alert',
      recipient: email,
      parameters,
      action: '/alert',
    });
  }
}

/** A hundred thousand calls an hour at most: pages are served in the meantime. */
const DELETE_STEPS = 50;

async function keepNoLonger(store: Store, now: number): Promise<void> {
  for (const { portal, keep } of await callRetentions(store)) {
    const since = retentionStart(keep, now);
    if (since !== undefined) await setRetentionHorizon(store, portal, since);
  }
  await deleteOldCalls(store, DELETE_STEPS);
}

async function chargeAll(store: Store, now: number): Promise<void> {
  for (const scope of await customersWithPackages(store)) await postDueCharges(store, scope, now);
}
