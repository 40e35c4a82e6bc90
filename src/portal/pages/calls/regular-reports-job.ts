// Job: mails the breakouts that contacts have scheduled.
import { breakoutFileName } from '../../../calls/files/csv.ts';
import { CSV_MARK } from '../../../calls/files/csv-text.ts';
import {
  claimSchedule,
  type DueSchedule,
  portalsWithSchedules,
  schedulesDue,
} from '../../../calls/files/due-reports.ts';
import { reportReader } from '../../../calls/files/report-files.ts';
import { lastPeriod, nextReport } from '../../../calls/files/report-periods.ts';
import { destinationFilter } from '../../../calls/search/search.ts';
import { breakout } from '../../../calls/sums/breakout.ts';
import { breakoutCsv } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor, dimensionsOf } from '../../../calls/sums/breakout-columns.ts';
import { MINUTE, SECOND } from '../../../core/durations.ts';
import type { Job } from '../../../core/jobs/job.ts';
import { createWorkQueue, type QueueLimits } from '../../../core/jobs/work-queue.ts';
import { type Zone, zoneOf } from '../../../core/zone.ts';
import { unsubscribePath } from '../../../mail/recipients.ts';
import type { Store } from '../../../store/store.ts';
import { sectionsOf } from '../../http/session-context.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import type { ReportWork } from './ordered-files-job.ts';

/** Each reads sums of its customer's calls; the store takes few such reads at a time. */
const LIMITS: QueueLimits = { total: 4, perOwner: 1, perLane: 1, deadlineMs: 5 * MINUTE };
/** Reports of one portal that other processes may have claimed since they were read. */
const CLAIM_TRIES = 5;

/** Mails the regular reports that are due, each for the last period that has ended in its recipient's time zone; the portals in turn. */
export function regularReportsJob(work: ReportWork): Job {
  const { store, services } = work;
  const queue = createWorkQueue<ClaimedReport>({
    ...{ clock: services.clock, limits: LIMITS, within: work.within },
    owners: (now) => portalsWithSchedules(store, now),
    claim: (portal, now) => claimReport(store, portal, now),
    run: async (_portal, { due, reader, zone }) => {
      if (reader !== undefined) await mailReport(work, due, reader, zone);
      return reader !== undefined;
    },
  });
  return { name: 'regular reports', everyMs: SECOND, run: () => queue.fill(), close: () => queue.close() };
}

interface ClaimedReport {
  readonly due: DueSchedule;
  readonly reader: Awaited<ReturnType<typeof reportReader>>;
  readonly zone: Zone;
}

async function claimReport(store: Store, portal: string, now: number): Promise<ClaimedReport | undefined> {
  for (const due of await schedulesDue(store, portal, now, CLAIM_TRIES)) {
    const reader = await reportReader(store, due);
    const zone = zoneOf(reader?.timezone ?? 'UTC');
    if (await claimSchedule(store, due, nextReport(due.every, zone, now))) return { due, reader, zone };
  }
  return undefined;
}

async function mailReport(
  { store, services, siteOf }: ReportWork,
  due: DueSchedule,
  reader: NonNullable<Awaited<ReturnType<typeof reportReader>>>,
  zone: Zone,
): Promise<void> {
  const site = siteOf(due.portal);
  const now = services.clock.now();
  const recipient = { topic: 'report', email: reader.email, isContact: true } as const;
  const unsubscribe = await unsubscribePath(store, due, recipient, now);
  if (unsubscribe === null || site === undefined || !sectionsOf(site.snapshot, due, now).includes('breakout')) return;
  const query = new URLSearchParams(due.query);
  const by = dimensionsOf(query.get('by'), query.get('then'));
  const range = lastPeriod(due.every, zone, now);
  const wanted = await destinationFilter(store, due.customer, query.get('destination') ?? '', range);
  const report = await breakout(store, due.customer, { ...range, by, zone, ...wanted });
  const ids = breakoutColumnsFor(site.snapshot.columns.breakout, by, reader.type);
  const name = breakoutFileName(site.snapshot.name, report, range, zone);
  const text = CSV_MARK + breakoutCsv(report, ids, { by, zone, customer: due.customer, currency: reader.currency });
  await sendPortalEmail({ store, services, site }, reader.language, {
    kind: `report-${due.every}`,
    recipient: reader.email,
    account: due.customer,
    typed: { company: reader.name },
    parameters: { from: dayOf(range.from, zone), to: dayOf(range.to - 1, zone), zone: zone.name },
    action: '/breakout',
    unsubscribe,
    attachment: { name, mediaType: 'text/csv; charset=utf-8; header=present', text },
  });
}

const dayOf = (time: number, zone: Zone): string => new Date(time + zone.offsetAt(time)).toISOString().slice(0, 10);
