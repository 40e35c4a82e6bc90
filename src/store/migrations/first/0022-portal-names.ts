// Renames of portals, so that files that go back to an earlier name find what they had, and a history is read under all its names.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createPortalRenames(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('portal_rename')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('from_name', 'text', (col) => col.notNull())
    .addColumn('to_name', 'text', (col) => col.notNull())
    .addColumn('revision', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
}
