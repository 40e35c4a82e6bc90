// Keys that email is signed with (DKIM), addresses whose mail servers refuse email for good, and the last test of each portal's mail server.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createMailDelivery(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('dkim_key')
    .addColumn('id', 'text', (col) => col.notNull().primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('domain', 'text', (col) => col.notNull())
    .addColumn('algorithm', 'text', (col) => col.notNull())
    .addColumn('generation', 'integer', (col) => col.notNull())
    .addColumn('selector', 'text', (col) => col.notNull())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('public_key', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('retired_at', 'bigint')
    .addColumn('failures', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('next_check', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createIndex('dkim_key_generation')
    .unique()
    .on('dkim_key')
    .columns(['portal', 'domain', 'algorithm', 'generation'])
    .execute();
  await db.schema.createIndex('dkim_key_next').on('dkim_key').column('next_check').execute();
  await db.schema
    .createTable('refused_address')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('refusals', 'integer', (col) => col.notNull())
    .addColumn('problem', 'text', (col) => col.notNull())
    .addColumn('refused_at', 'bigint', (col) => col.notNull())
    .addColumn('stopped_at', 'bigint')
    .addPrimaryKeyConstraint('refused_address_key', ['portal', 'email'])
    .execute();
  await db.schema
    .createTable('mail_test')
    .addColumn('portal', 'text', (col) => col.notNull().primaryKey())
    .addColumn('server', 'text', (col) => col.notNull())
    .addColumn('tested_at', 'bigint')
    .addColumn('problem', 'text')
    .addColumn('failures', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('next_test', 'bigint', (col) => col.notNull())
    .execute();
}
