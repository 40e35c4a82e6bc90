// Counts that all processes share, for limits that must not be multiplied by the number of processes.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createSharedCounts(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('shared_count')
    .addColumn('rate', 'text', (col) => col.notNull())
    .addColumn('subject', 'text', (col) => col.notNull())
    .addColumn('begins_at', 'bigint', (col) => col.notNull())
    .addColumn('ends_at', 'bigint', (col) => col.notNull())
    .addColumn('count', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('shared_count_key', ['rate', 'subject', 'begins_at'])
    .execute();
  await db.schema.createIndex('shared_count_ends').on('shared_count').column('ends_at').execute();
}
