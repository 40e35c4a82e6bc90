// Up to which entry of the audit each system of the operator has accepted.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createAuditPositions(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('audit_position')
    .addColumn('target', 'text', (col) => col.primaryKey())
    .addColumn('last', 'bigint', (col) => col.notNull())
    .execute();
}
