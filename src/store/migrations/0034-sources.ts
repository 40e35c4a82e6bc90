// Several sources: their numbers, whose each portal and each shared resource is, and which source a revision is of. The first one is
// the only one of a server with one, and the operator's of a server with several.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';
import type { DialectWords } from './migration.ts';

export async function createSources(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('name', 'text', (col) => col.notNull().unique())
    .execute();
  await db.insertInto('source').values({ name: '' }).execute();
  // Portals that are in none of these rows are the first source's.
  await db.schema
    .createTable('portal_source')
    .addColumn('portal', 'text', (col) => col.primaryKey())
    .addColumn('source', 'integer', (col) => col.notNull())
    .execute();
  for (const table of ['resource', 'revision', 'waiting_plan'] as const)
    await db.schema
      .alterTable(table)
      .addColumn('source', 'integer', (col) => col.notNull().defaultTo(1))
      .execute();
}
