// Revisions, conditions and events.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createHistory(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('revision')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('commit_id', 'text')
    .addColumn('author', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('plan_id', 'text', (col) => col.notNull())
    .addColumn('changes', 'integer', (col) => col.notNull())
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('started_at', 'bigint', (col) => col.notNull())
    .addColumn('applied_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('condition')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('file', 'text')
    .addColumn('line', 'integer')
    .addColumn('since', 'bigint', (col) => col.notNull())
    .addColumn('revision', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('condition_pk', ['kind', 'name', 'type'])
    .execute();
  await db.schema
    .createTable('event')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('revision', 'text', (col) => col.notNull())
    .execute();
}
