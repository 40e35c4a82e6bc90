// Job: makes the files of calls that contacts ordered, and mails a link to each.
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { callsCsv } from '../../../calls/files/csv.ts';
import { markedCsv } from '../../../calls/files/csv-text.ts';
import { claimFile, type FileOrder, finishFile, portalsWithFiles } from '../../../calls/files/due-reports.ts';
import { chosenColumns } from '../../../calls/files/report-columns.ts';
import { addPart, reportReader } from '../../../calls/files/report-files.ts';
import { MINUTE, SECOND } from '../../../core/durations.ts';
import type { Job } from '../../../core/jobs/job.ts';
import { createWorkQueue, type QueueLimits, type Within } from '../../../core/jobs/work-queue.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import { zoneOf } from '../../../core/zone.ts';
import type { Store } from '../../../store/store.ts';
import { sectionsOf } from '../../http/session-context.ts';
import { type EmailContent, sendPortalEmail } from '../../mail/compose.ts';
import type { Services } from '../../services.ts';
import type { Site } from '../../site/site.ts';
import { rangeOf } from '../../ui/range.ts';
import { callFilter } from './cdr-filter.ts';

/** Bytes of the file that one row of the store holds. */
const PART = 1_000_000;
/** Range in days of a file that was ordered without one. */
const FILE_DAYS = 7;

export interface ReportWork {
  readonly store: Store;
  readonly services: Services;
  readonly siteOf: (portal: string) => Site | undefined;
  readonly within?: Within;
}

/** Each reads calls without end, and holds a claim of half an hour. */
const LIMITS: QueueLimits = { total: 2, perOwner: 1, perLane: 1, deadlineMs: 30 * MINUTE };

/** Makes the files that are ordered and mails a link to each; the portals in turn. */
export function orderedFilesJob(work: ReportWork): Job {
  const { store, services } = work;
  const queue = createWorkQueue<FileOrder>({
    ...{ clock: services.clock, limits: LIMITS, within: work.within },
    owners: (now) => portalsWithFiles(store, now),
    claim: (portal, now) => claimFile(store, portal, now),
    run: (_portal, order) => makeFile(work, order),
  });
  return { name: 'ordered files', everyMs: SECOND, run: () => queue.fill(), close: () => queue.close() };
}

async function makeFile(work: ReportWork, order: FileOrder): Promise<boolean> {
  const { store, services } = work;
  try {
    const size = await writeFile(work, order);
    await finishFile(store, order.id, size === null ? 'failed' : 'ready', size ?? 0);
    return size !== null;
  } catch (thrown) {
    services.log.warn('a file could not be made', { file: order.id, why: reasonOf(thrown) });
    await finishFile(store, order.id, 'failed', 0);
    return false;
  }
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
  const visitor = { portal: order.portal, customer: order.customer };
  const { filter } = await callFilter({ store, visitor, snapshot: site.snapshot, query }, { from, to });
  const ids = await chosenColumns(store, order.contact, 'cdr', site.snapshot.columns.cdr);
  let size = 0;
  const text = callsCsv(store, order.customer, filter, ids, zone);
  const zipped = Readable.from(markedCsv(text)).pipe(createGzip());
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
