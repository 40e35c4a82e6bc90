// How far the files of folders were taken that calls are followed in.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';
import type { DialectWords } from './migration.ts';

export async function createFollowedFiles(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('cdr_followed')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('origin', 'text', (col) => col.notNull())
    .addColumn('folder', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('position', 'bigint', (col) => col.notNull())
    .addColumn('line', 'bigint', (col) => col.notNull())
    .addColumn('head', 'text', (col) => col.notNull())
    .addColumn('tail', 'text', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('cdr_followed_folder').on('cdr_followed').columns(['origin', 'folder']).execute();
}
