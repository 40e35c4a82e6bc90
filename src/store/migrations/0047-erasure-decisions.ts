// What became of requests to be erased, for their customers to read.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addErasureDecisions(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('erasure_request').addColumn('decision', 'text').execute();
  await db.schema.alterTable('erasure_request').addColumn('reason', 'text').execute();
  await db.schema.alterTable('erasure_request').addColumn('decided_at', 'bigint').execute();
}
