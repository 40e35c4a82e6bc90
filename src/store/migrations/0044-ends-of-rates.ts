// When a line of a rate card ends without another one: a code that a carrier has withdrawn.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addEndsOfRates(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('rate').addColumn('ends_at', 'bigint').execute();
}
