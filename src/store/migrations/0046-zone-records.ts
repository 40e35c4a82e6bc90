// Names whose record is kept in a zone of ours.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createZoneRecords(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('zone_record')
    .addColumn('host', 'text', (col) => col.notNull().primaryKey())
    .addColumn('failures', 'integer', (col) => col.notNull())
    .addColumn('next_check', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('zone_record_next').on('zone_record').column('next_check').execute();
}
