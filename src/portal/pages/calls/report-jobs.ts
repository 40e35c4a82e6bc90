// Background jobs for reports: files of calls that were ordered, and breakouts that are mailed regularly.

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { callsCsv, reportFileName } from '../../../calls/files/csv.ts';
import {
  claimFile,
  claimSchedule,
  type DueSchedule,
  type FileOrder,
  finishFile,
  purgeOldFiles,
  schedulesDue,
} from '../../../calls/files/due-reports.ts';
import { chosenColumns } from '../../../calls/files/report-columns.ts';
import { addPart, reportReader, type ScheduleInterval } from '../../../calls/files/report-files.ts';
import { breakout } from '../../../calls/sums/breakout.ts';
import { breakoutCsv } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor, dimensionsOf } from '../../../calls/sums/breakout-columns.ts';
import { DAY, HOUR, SECOND } from '../../../core/durations.ts';
import type { Job } from '../../../core/jobs/job.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import { type Zone, zoneOf } from '../../../core/zone.ts';
import type { Store } from '../../../store/store.ts';
import { sectionsOf } from '../../http/session-context.ts';
import { type EmailContent, sendPortalEmail } from '../../mail/compose.ts';
import type { Services } from '../../services.ts';
import type { Site } from '../../site/site.ts';
import { callQuery } from '../../ui/call-query.ts';
import { rangeOf } from '../../ui/range.ts';

const PART = 1_000_000;
/** Hour of the day, in the recipient's time zone, at which reports are sent. */
const HOUR_OF_DAY = 6;
/** Range in days of a file that was ordered without one. */
const FILE_DAYS = 7;

export interface ReportWork {
  readonly store: Store;
  readonly services: Services;
  readonly siteOf: (portal: string) => Site | undefined;
}

export const orderedFilesJob = (work: ReportWork): Job => ({
  name: 'ordered files',
  everyMs: SECOND,
  run: () => makeOrderedFile(work),
});

export const regularReportsJob = (work: ReportWork): Job => ({
  name: 'regular reports',
  everyMs: SECOND,
  run: () => mailDueReports(work),
});

export const purgeFilesJob = (store: Store): Job => ({
  name: 'purge of expired files',
  everyMs: HOUR,
  run: (now) => purgeOldFiles(store, now),
});

/** Makes one ordered file and mails a link to it. @returns false when none is ordered. */
async function makeOrderedFile(work: ReportWork): Promise<boolean> {
  const { store, services } = work;
  const order = await claimFile(store, services.clock.now());
  if (order === undefined) return false;
  try {
    const size = await writeFile(work, order);
    await finishFile(store, order.id, size === null ? 'failed' : 'ready', size ?? 0);
  } catch (thrown) {
    services.log.warn('a file could not be made', { file: order.id, why: reasonOf(thrown) });
    await finishFile(store, order.id, 'failed', 0);
  }
  return true;
}

/** Writes the file and returns its bytes; null when the contact may not see it any more. */
async function writeFile({ store, services, siteOf }: ReportWork, order: FileOrder): Promise<number | null> {
  const site = siteOf(order.portal);
  const reader = await reportReader(store, order);
  const now = services.clock.now();
  if (site === undefined || reader === undefined || !sectionsOf(site.snapshot, order, now).includes('cdr')) return null;
  const zone = zoneOf(reader.timezone);
  const query = new URLSearchParams(order.query);
  const t = site.translator(reader.language ?? site.languages[0] ?? 'en');
  const { from, to } = rangeOf(query, zone, now, FILE_DAYS, t);
  const { filter } = callQuery(query, site.snapshot.columns.cdr);
  const ids = await chosenColumns(store, order.contact, 'cdr', site.snapshot.columns.cdr);
  let size = 0;
  const text = callsCsv(store, order.customer, { ...filter, from, to }, ids, zone);
  const zipped = Readable.from(text).pipe(createGzip());
  let part = 0;
  let waiting: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of zipped as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    held += chunk.length;
    if (held < PART) continue;
    await addPart(store, order.id, part, Buffer.concat(waiting));
    [part, waiting, held] = [part + 1, [], 0];
  }
  if (held > 0) await addPart(store, order.id, part, Buffer.concat(waiting));
  size = zipped.bytesWritten;
  const content: EmailContent = { kind: 'report-ready', recipient: reader.email, parameters: { name: order.name } };
  await sendPortalEmail({ store, services, site }, reader.language, { ...content, action: `/files/${order.id}` });
  return size;
}

/** Mails the regular reports that are due, each for the last period that has ended in its recipient's time zone. */
async function mailDueReports(work: ReportWork, limit = 20): Promise<void> {
  const { store, services } = work;
  for (const due of await schedulesDue(store, services.clock.now(), limit)) {
    const reader = await reportReader(store, due);
    const zone = zoneOf(reader?.timezone ?? 'UTC');
    if (!(await claimSchedule(store, due, nextReport(due.every, zone, services.clock.now())))) continue;
    if (reader !== undefined) await mailReport(work, due, reader, zone);
  }
}

async function mailReport(
  { store, services, siteOf }: ReportWork,
  due: DueSchedule,
  reader: NonNullable<Awaited<ReturnType<typeof reportReader>>>,
  zone: Zone,
): Promise<void> {
  const site = siteOf(due.portal);
  const now = services.clock.now();
  if (site === undefined || !sectionsOf(site.snapshot, due, now).includes('breakout')) return;
  const query = new URLSearchParams(due.query);
  const by = dimensionsOf(query.get('by'), query.get('then'));
  const range = lastPeriod(due.every, zone, now);
  const destination = query.get('destination') || null;
  const report = await breakout(store, due.customer, { ...range, by, zone, destination });
  const ids = breakoutColumnsFor(site.snapshot.columns.breakout, by, reader.type);
  const name = reportFileName(site.snapshot.name, 'breakout', range, zone);
  const text = breakoutCsv(report, ids, { by, zone, customer: due.customer });
  await sendPortalEmail({ store, services, site }, reader.language, {
    kind: `report-${due.every}`,
    recipient: reader.email,
    parameters: { company: reader.name, from: dayOf(range.from, zone), to: dayOf(range.to - 1, zone), zone: zone.name },
    action: '/breakout',
    attachment: { name, mediaType: 'text/csv; charset=utf-8; header=present', text },
  });
}

const dayOf = (time: number, zone: Zone): string => new Date(time + zone.offsetAt(time)).toISOString().slice(0, 10);

/** Returns the day, week (from Monday) or month before the one that `now` is in, in the zone; half-open. */
function lastPeriod(every: ScheduleInterval, zone: Zone, now: number): { readonly from: number; readonly to: number } {
  const start = startOf(every, zone, now);
  return { from: zone.toUtc(startOf(every, zone, zone.toUtc(start) - 1)), to: zone.toUtc(start) };
}

/** Returns the UTC milliseconds of `HOUR_OF_DAY` on the first day of the next day, week or month. */
export function nextReport(every: ScheduleInterval, zone: Zone, now: number): number {
  const at = (start: number): number => zone.toUtc(start + HOUR_OF_DAY * HOUR);
  const start = startOf(every, zone, now);
  if (at(start) > now) return at(start);
  const later = every === 'day' ? DAY : every === 'week' ? 7 * DAY : 32 * DAY;
  // Half a day is added, so that days of 23 or 25 hours give the right date.
  return at(startOf(every, zone, zone.toUtc(start) + later + (every === 'month' ? 0 : DAY / 2)));
}

/** Returns the start of the period as the zone's wall-clock midnight, written as if it were UTC. */
function startOf(every: ScheduleInterval, zone: Zone, time: number): number {
  const local = new Date(time + zone.offsetAt(time));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  if (every === 'day') return midnight;
  if (every === 'week') return midnight - ((local.getUTCDay() + 6) % 7) * DAY;
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1);
}
