// The tables of notices: what was told, to whom it still has to be brought, and which problems were told and are not over.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createNotices(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('notice')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('recovered', 'integer', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('notice_at').on('notice').column('at').execute();
  await db.schema
    .createTable('notice_delivery')
    .addColumn('notice', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('next_try', 'bigint')
    .addColumn('problem', 'text')
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('notice_delivery_pk', ['notice', 'channel'])
    .execute();
  await db.schema.createIndex('notice_delivery_next').on('notice_delivery').column('next_try').execute();
  await db.schema
    .createTable('told_problem')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('aspect', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('brand', 'text')
    .addColumn('since', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('told_problem_pk', ['kind', 'name', 'aspect'])
    .execute();
  await db.schema
    .createTable('notice_cursor')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('event', 'bigint', (col) => col.notNull())
    .addColumn('revision', 'bigint', (col) => col.notNull())
    .execute();
  await sql`INSERT INTO notice_cursor (id, event, revision) VALUES (1, 0, 0)`.execute(db);
}
