// What the guards of changes count within the hour, and who changed the plan that waits for an approval.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createChangeGuards(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('portal_change')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('risk', 'text', (col) => col.notNull())
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('portal_change_pk', ['portal', 'risk'])
    .execute();
  await db.schema
    .createTable('waiting_plan')
    .addColumn('plan_id', 'text', (col) => col.primaryKey())
    .addColumn('authors', 'text')
    .addColumn('refused', 'text', (col) => col.notNull().defaultTo(''))
    .execute();
}
