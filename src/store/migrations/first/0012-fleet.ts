// What the fleet's pages ask for: when and by which revision each brand was last changed, what a brand that is held still
// serves, and what the source was last seen to hold.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createFleetTables(db: Kysely<Database>): Promise<void> {
  await db.schema
    .alterTable('brand_state')
    .addColumn('changed_at', 'bigint', (col) => col.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('brand_state')
    .addColumn('revision', 'text', (col) => col.notNull().defaultTo(''))
    .execute();
  await db.schema.alterTable('brand_state').addColumn('held_at', 'text').execute();
  // Brands that are held since an earlier release serve what was applied before they were.
  await sql`
    UPDATE brand_state SET held_at = (
      SELECT (SELECT label FROM revision WHERE applied_at < condition.since ORDER BY id DESC LIMIT 1)
      FROM condition WHERE kind = 'portal' AND type = 'Synced' AND status <> 'True' AND name = brand_state.brand)`.execute(
    db,
  );
  await db.schema
    .createTable('source_head')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('commit_id', 'text')
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('event_reason').on('event').columns(['reason', 'id']).execute();
  await db.schema.createIndex('mail_portal').on('mail').columns(['portal', 'state', 'sent_at']).execute();
}
