// What is counted at every scrape can be counted without reading a row: the counts hold up every page of a SQLite store.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createMeasureIndexes(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createIndex('resource_live')
    .on('resource')
    .columns(['kind', 'archived_at', 'name', 'brand'])
    .execute();
  await db.schema.createIndex('certificate_end').on('certificate').columns(['not_after', 'host']).execute();
}
