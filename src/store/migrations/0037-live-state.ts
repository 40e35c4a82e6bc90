// What switches report as it is now, such as calls that are up and registrations of SIP users; and how often that of a customer has changed.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createLiveState(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('live_state')
    .addColumn('topic', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('origin', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('since', 'bigint', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .addColumn('ends_at', 'bigint', (col) => col.notNull())
    .addColumn('ended', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('live_state_key', ['topic', 'customer', 'origin', 'id'])
    .execute();
  const shown = db.schema.createIndex('live_state_shown').on('live_state');
  await shown.columns(['topic', 'customer', 'ended', 'since']).execute();
  await db.schema.createIndex('live_state_origin').on('live_state').columns(['topic', 'origin', 'ended']).execute();
  await db.schema.createIndex('live_state_ends').on('live_state').column('ends_at').execute();
  await db.schema
    .createTable('live_version')
    .addColumn('topic', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('version', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('live_version_key', ['topic', 'customer'])
    .execute();
}
