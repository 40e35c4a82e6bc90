// What is wrong besides the files: emails that a recipient's own address makes fail, and a row for each process to prove that the
// store takes writes.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createShortfalls(db: Kysely<Database>): Promise<void> {
  await db.schema
    .alterTable('mail')
    .addColumn('recipient_refused', 'integer', (col) => col.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('write_check')
    .addColumn('process', 'text', (col) => col.primaryKey())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .execute();
}
