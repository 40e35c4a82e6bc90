// How a contact wants pages of the portal: the width of the menu, and how close the rows of tables are.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addContactView(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('contact').addColumn('menu', 'text').execute();
  await db.schema.alterTable('contact').addColumn('density', 'text').execute();
}
