// Requests of customers to have their data erased, until the operator has decided.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createErasureRequests(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('erasure_request')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('asked_at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('erasure_request_key', ['portal', 'customer'])
    .execute();
}
