// Filters of reports that contacts keep under a name. Regular reports that were ordered for one destination keep to its whole name: what is
// typed for a destination is now any part of it.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createSavedFilters(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('saved_filter')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull().primaryKey())
    .addColumn('page', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('query', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createIndex('saved_filter_owner')
    .on('saved_filter')
    .columns(['portal', 'customer', 'contact', 'page'])
    .execute();
  for (const { id, query } of await db.selectFrom('report_schedule').select(['id', 'query']).execute()) {
    const asked = new URLSearchParams(query);
    const destination = asked.get('destination') ?? '';
    if (destination === '') continue;
    asked.set('destination', `"${destination}"`);
    await db.updateTable('report_schedule').set({ query: asked.toString() }).where('id', '=', id).execute();
  }
}
