// Live resources, the bytes of assets, and the change counter.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createResources(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('resource')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('brand', 'text')
    .addColumn('spec', 'text', (col) => col.notNull())
    .addColumn('digest', 'text', (col) => col.notNull())
    .addColumn('file', 'text', (col) => col.notNull())
    .addColumn('line', 'integer', (col) => col.notNull())
    .addColumn('edited', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('archived_at', 'bigint')
    .addColumn('seq', 'bigint', (col) => col.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('resource_pk', ['kind', 'name'])
    .execute();
  await db.schema.createIndex('resource_seq').on('resource').column('seq').execute();
  await db.schema.createIndex('resource_brand').on('resource').column('brand').execute();
  await db.schema
    .createTable('asset_content')
    .addColumn('digest', 'text', (col) => col.primaryKey())
    .addColumn('bytes', sql.raw(dialect.bytes), (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('change_counter')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('value', 'bigint', (col) => col.notNull())
    .execute();
  await db.insertInto('change_counter').values({ id: 1, value: 0 }).execute();
  for (const trigger of dialect.triggers) await sql.raw(trigger).execute(db);
}
