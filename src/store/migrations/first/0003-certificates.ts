// The internal authority and the certificates.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createCertificates(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('authority')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('certificate', 'text', (col) => col.notNull())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('certificate')
    .addColumn('host', 'text', (col) => col.primaryKey())
    .addColumn('issuer', 'text', (col) => col.notNull())
    .addColumn('chain', 'text', (col) => col.notNull())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('not_before', 'bigint', (col) => col.notNull())
    .addColumn('not_after', 'bigint', (col) => col.notNull())
    .addColumn('seq', 'bigint', (col) => col.notNull())
    .execute();
}
