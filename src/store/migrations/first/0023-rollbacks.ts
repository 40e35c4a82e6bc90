// Rollbacks portal by portal: which commit each is served at, and what ends it.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createRollbacks(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('rollback')
    .addColumn('portal', 'text', (col) => col.primaryKey())
    .addColumn('commit_id', 'text', (col) => col.notNull())
    .addColumn('bad_commit', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('held', 'integer', (col) => col.notNull())
    .execute();
}
