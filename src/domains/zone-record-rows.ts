// Names whose record is kept in a zone of ours, and when each is checked next.
import type { Selectable } from 'kysely';
import type { Database } from '../store/schema/tables.ts';
import type { Db, Tx } from '../store/store.ts';

type ZoneRecord = Selectable<Database['zone_record']>;

export async function dueZoneRecords(db: Db, now: number, limit: number): Promise<string[]> {
  const due = db.selectFrom('zone_record').select('host').where('next_check', '<=', now);
  return (await due.orderBy('next_check').limit(limit).execute()).map(({ host }) => host);
}

export async function readZoneRecord(db: Db, host: string): Promise<ZoneRecord | undefined> {
  return db.selectFrom('zone_record').selectAll().where('host', '=', host).executeTakeFirst();
}

/** These are checked now, and from now on. */
export async function addZoneRecords(tx: Tx, hosts: readonly string[], now: number): Promise<void> {
  if (hosts.length === 0) return;
  await tx
    .insertInto('zone_record')
    .values(hosts.map((host) => ({ host, failures: 0, next_check: now })))
    .onConflict((conflict) => conflict.column('host').doUpdateSet({ next_check: now }))
    .execute();
}

/** Checks those that there are now. */
export async function requestZoneRecords(tx: Tx, hosts: readonly string[], now: number): Promise<void> {
  if (hosts.length === 0) return;
  await tx.updateTable('zone_record').set({ next_check: now }).where('host', 'in', hosts).execute();
}

export async function scheduleZoneRecord(tx: Tx, host: string, change: Omit<ZoneRecord, 'host'>): Promise<void> {
  await tx.updateTable('zone_record').set(change).where('host', '=', host).execute();
}

export async function dropZoneRecord(tx: Tx, host: string): Promise<void> {
  await tx.deleteFrom('zone_record').where('host', '=', host).execute();
  await tx
    .deleteFrom('condition')
    .where('kind', '=', 'domain')
    .where('name', '=', host)
    .where('type', '=', 'Record')
    .execute();
}

/** True for a live domain, and for one of an archived portal, which still says there that it is gone: a purge ends that. */
export async function isRecordWanted(db: Db, host: string): Promise<boolean> {
  const row = await db
    .selectFrom('resource')
    .leftJoin('resource as portal', (join) =>
      join.onRef('portal.name', '=', 'resource.brand').on('portal.kind', '=', 'portal'),
    )
    .select(['resource.archived_at', 'portal.archived_at as portal_archived_at'])
    .where('resource.kind', '=', 'domain')
    .where('resource.name', '=', host)
    .executeTakeFirst();
  return row !== undefined && (row.archived_at === null || row.portal_archived_at !== null);
}
