// Who gets the regular emails of a customer: each address once its owner agreed, until its owner ends it. And on whose behalf an
// email was queued, so that their number is bounded.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createRecipients(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('recipient')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('topic', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('stop_secret', 'text', (col) => col.notNull().unique())
    .addColumn('confirm_hash', 'text')
    .addColumn('asked_at', 'bigint')
    .addColumn('changed_at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('recipient_pk', ['portal', 'customer', 'topic', 'email'])
    .execute();
  await db.schema.createIndex('recipient_confirm').on('recipient').columns(['portal', 'confirm_hash']).execute();
  await db.schema.alterTable('mail').addColumn('account', 'text').execute();
  await db.schema.createIndex('mail_recipient').on('mail').columns(['recipient', 'created_at']).execute();
  await db.schema.createIndex('mail_account').on('mail').columns(['account', 'created_at']).execute();
}
