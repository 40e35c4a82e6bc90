// Calls by SIP code lie in the order of their key, where the database does that: without an index beside the table.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function clusterCodes(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  if (dialect.clusteredEnd === '') return;
  await sql`alter table cdr_code rename to cdr_code_before`.execute(db);
  await db.schema
    .createTable('cdr_code')
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('slot', 'bigint', (col) => col.notNull())
    .addColumn('sip_code', 'integer', (col) => col.notNull())
    .addColumn('attempts', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('cdr_code_key', ['customer', 'sip_code', 'slot'])
    .modifyEnd(sql.raw(dialect.clusteredEnd))
    .execute();
  const columns = sql.raw('customer, slot, sip_code, attempts');
  await sql`insert into cdr_code (${columns}) select ${columns} from cdr_code_before`.execute(db);
  await sql`drop table cdr_code_before`.execute(db);
}
