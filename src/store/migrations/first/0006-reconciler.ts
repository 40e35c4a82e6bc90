// The tables of the reconciler: what brands were brought to, who is active, and what operators asked for.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createReconciler(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('brand_state')
    .addColumn('brand', 'text', (col) => col.primaryKey())
    .addColumn('digest', 'text', (col) => col.notNull())
    .addColumn('drifted', 'integer', (col) => col.notNull().defaultTo(0))
    .execute();
  // What an earlier release left counts as changed: the first look compares it.
  await sql`INSERT INTO brand_state (brand, digest) SELECT DISTINCT coalesce(brand, ''), '' FROM resource`.execute(db);
  for (const trigger of dialect.stateTriggers) await sql.raw(trigger).execute(db);
  await db.schema
    .createTable('lease')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('holder', 'text', (col) => col.notNull())
    .addColumn('fence', 'bigint', (col) => col.notNull())
    .addColumn('beat', 'bigint', (col) => col.notNull())
    .execute();
  await db.insertInto('lease').values({ id: 1, holder: '', fence: 0, beat: 0 }).execute();
  await createWishes(db, dialect);
  await db.schema
    .createTable('parsed_file')
    .addColumn('path', 'text', (col) => col.primaryKey())
    .addColumn('blob', 'text', (col) => col.notNull())
    .addColumn('version', 'text', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .execute();
  await db.schema
    .alterTable('revision')
    .addColumn('removed', 'integer', (col) => col.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('revision').addColumn('plan', 'text').execute();
  await db.schema.alterTable('condition').addColumn('next_try', 'bigint').execute();
  await db.schema.createIndex('certificate_seq').on('certificate').column('seq').execute();
  await db.schema.createIndex('revision_applied_at').on('revision').column('applied_at').execute();
  await db.schema.createIndex('condition_status').on('condition').columns(['kind', 'status']).execute();
  await db.schema.createIndex('event_subject').on('event').columns(['kind', 'name', 'id']).execute();
}

async function createWishes(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('look')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('commit_id', 'text')
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('inputs', 'text')
    .addColumn('counter', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('pin')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('commit_id', 'text', (col) => col.notNull())
    .addColumn('bad_commit', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('suspension')
    .addColumn('portal', 'text', (col) => col.primaryKey())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('approval')
    .addColumn('plan_id', 'text', (col) => col.primaryKey())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('request')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('done_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute();
}
