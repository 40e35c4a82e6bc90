// Browsers that a contact has logged in with, requests of visitors that are handled after their response, and initial passwords that end.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createKnownDevices(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('device')
    .addColumn('hash', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('second_factor', 'integer', (col) => col.notNull())
    .addColumn('country', 'text')
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('device_pk', ['hash', 'contact'])
    .execute();
  await db.schema.createIndex('device_contact').on('device').column('contact').execute();
  await db.schema.createIndex('link_contact').on('link').column('contact').execute();
  await db.schema
    .createTable('visitor_request')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('due_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('visitor_request_due').on('visitor_request').column('due_at').execute();
  await db.schema.alterTable('contact').addColumn('password_until', 'bigint').execute();
}
