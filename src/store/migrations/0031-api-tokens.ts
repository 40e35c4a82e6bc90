// API tokens of named portals, with an end, allowed addresses, and an earlier secret that is good for a while after a rotation.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function extendApiTokens(db: Kysely<Database>): Promise<void> {
  // What was there before is for every portal, from everywhere, and has no end.
  const added = [
    (table: string) => db.schema.alterTable(table).addColumn('scoped', 'integer', (col) => col.notNull().defaultTo(0)),
    (table: string) =>
      db.schema.alterTable(table).addColumn('addresses', 'text', (col) => col.notNull().defaultTo('[]')),
    (table: string) => db.schema.alterTable(table).addColumn('expires_at', 'bigint'),
    (table: string) => db.schema.alterTable(table).addColumn('previous_hash', 'text'),
    (table: string) => db.schema.alterTable(table).addColumn('previous_ends_at', 'bigint'),
  ];
  for (const column of added) await column('api_token').execute();
  await db.schema.createIndex('api_token_previous').on('api_token').column('previous_hash').unique().execute();
  await db.schema
    .createTable('api_token_portal')
    .addColumn('token', 'text', (col) => col.notNull())
    .addColumn('portal', 'text', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('api_token_portal_token').on('api_token_portal').column('token').execute();
}
