// Who made an API token.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addTokenMakers(db: Kysely<Database>): Promise<void> {
  // Of those that there are, the audit log says it.
  await db.schema
    .alterTable('api_token')
    .addColumn('created_by', 'text', (col) => col.notNull().defaultTo(''))
    .execute();
}
