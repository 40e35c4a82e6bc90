// The queries of the report jobs across customers: the next file to make, and the reports to be mailed.
import { MINUTE } from '../../core/durations.ts';
import { storedContactId, storedCustomerId, storedPortalName } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import type { Owner, ReportSchedule } from './report-files.ts';

/** How long a claim lasts. Another process makes the file when the first was killed. */
const CLAIM_MS = 30 * MINUTE;

export interface FileOrder extends Owner {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** The portals with files that wait, the longest waiting first. */
export async function portalsWithFiles(store: Store, now: number): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('report_file')
    .select('portal')
    .where('state', '=', 'waiting')
    .where('claimed_until', '<', now)
    .groupBy('portal')
    .orderBy((eb) => eb.fn.min('created_at'))
    .execute();
  return rows.map(({ portal }) => portal);
}

/** Claims the oldest waiting file of a portal and deletes parts of an earlier attempt. @returns undefined when none waits, or another process claimed it */
export async function claimFile(store: Store, portal: string, now: number): Promise<FileOrder | undefined> {
  const row = await store
    .selectFrom('report_file')
    .selectAll()
    .where('portal', '=', portal)
    .where('state', '=', 'waiting')
    .where('claimed_until', '<', now)
    .orderBy('created_at')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const claimed = await store
    .updateTable('report_file')
    .set({ claimed_until: now + CLAIM_MS })
    .where('id', '=', row.id)
    .where('claimed_until', '=', row.claimed_until)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (claimed.numUpdatedRows !== 1n) return undefined;
  await store.deleteFrom('report_part').where('file', '=', row.id).execute();
  const { id, name, query } = row;
  return { ...ownerOf(row), id, name, query };
}

/** Records that a file is ready, with its size in bytes, or has failed. */
export async function finishFile(store: Store, id: string, state: 'ready' | 'failed', size: number): Promise<void> {
  await store.updateTable('report_file').set({ state, size }).where('id', '=', id).execute();
}

/** Deletes expired files. */
export async function purgeOldFiles(store: Store, now: number): Promise<void> {
  const over = await store.selectFrom('report_file').select('id').where('expires_at', '<=', now).execute();
  for (const { id } of over) {
    await store.deleteFrom('report_part').where('file', '=', id).execute();
    await store.deleteFrom('report_file').where('id', '=', id).execute();
  }
}

export interface DueSchedule extends Owner, ReportSchedule {}

/** The portals with schedules that are due, the longest due first. */
export async function portalsWithSchedules(store: Store, now: number): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('report_schedule')
    .select('portal')
    .where('next_at', '<=', now)
    .groupBy('portal')
    .orderBy((eb) => eb.fn.min('next_at'))
    .execute();
  return rows.map(({ portal }) => portal);
}

/** The schedules of a portal that are due, the oldest first. */
export async function schedulesDue(
  store: Store,
  portal: string,
  now: number,
  limit: number,
): Promise<readonly DueSchedule[]> {
  const rows = await store
    .selectFrom('report_schedule')
    .selectAll()
    .where('portal', '=', portal)
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...ownerOf(row),
    id: row.id,
    every: row.every,
    query: row.query,
    nextAt: row.next_at,
  }));
}

/** Claims a due report by setting its next time. @returns false when another process did so before */
export async function claimSchedule(store: Store, { id, nextAt }: DueSchedule, next: number): Promise<boolean> {
  const claimed = await store
    .updateTable('report_schedule')
    .set({ next_at: next })
    .where('id', '=', id)
    .where('next_at', '=', nextAt)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

const ownerOf = (row: { portal: string; customer: string; contact: string }): Owner => ({
  portal: storedPortalName(row.portal),
  customer: storedCustomerId(row.customer),
  contact: storedContactId(row.contact),
});
