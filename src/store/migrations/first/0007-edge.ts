// The tables of the edge: what DNS was seen to say, orders under way, accounts and quotas at authorities, ticket keys.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createEdge(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('domain_look')
    .addColumn('host', 'text', (col) => col.primaryKey())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('since', 'bigint', (col) => col.notNull())
    .addColumn('misses', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('next_look', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('domain_look_next').on('domain_look').column('next_look').execute();
  await db.schema
    .createTable('certificate_task')
    .addColumn('host', 'text', (col) => col.primaryKey())
    .addColumn('next_act', 'bigint')
    .addColumn('misses', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('ca', 'text')
    .addColumn('sealed_key', 'text')
    .addColumn('replaces', 'text')
    .addColumn('order_url', 'text')
    .addColumn('finalized', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('challenge', 'text')
    .execute();
  await db.schema.createIndex('certificate_task_next').on('certificate_task').column('next_act').execute();
  await db.schema.alterTable('certificate').addColumn('ca', 'text').execute();
  await db.schema.alterTable('certificate').addColumn('renew_at', 'bigint').execute();
  await db.schema.alterTable('certificate').addColumn('ask_at', 'bigint').execute();
  await db.schema.alterTable('certificate').addColumn('notice_at', 'bigint').execute();
  await db.schema.createIndex('certificate_notice_at').on('certificate').column('notice_at').execute();
  await db.schema.createIndex('certificate_renew_at').on('certificate').column('renew_at').execute();
  await createAuthorityTables(db, dialect);
}

async function createAuthorityTables(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('acme_account')
    .addColumn('ca', 'text', (col) => col.primaryKey())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('url', 'text')
    .execute();
  await db.schema
    .createTable('acme_challenge')
    .addColumn('token', 'text', (col) => col.primaryKey())
    .addColumn('host', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('answer', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('acme_challenge_host').on('acme_challenge').column('host').execute();
  await db.schema
    .createTable('ca_state')
    .addColumn('ca', 'text', (col) => col.primaryKey())
    .addColumn('misses', 'integer', (col) => col.notNull())
    .addColumn('blocked_until', 'bigint', (col) => col.notNull())
    .addColumn('why', 'text', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('quota_use')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('ca', 'text', (col) => col.notNull())
    .addColumn('quota', 'text', (col) => col.notNull())
    .addColumn('subject', 'text', (col) => col.notNull())
    .addColumn('host', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('quota_use_subject').on('quota_use').columns(['ca', 'quota', 'subject', 'at']).execute();
  await db.schema
    .createTable('ticket_key')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
}
