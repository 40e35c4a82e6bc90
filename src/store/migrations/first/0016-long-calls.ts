// An index of the calls that last ten minutes and more: few, and looked for among very many.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createLongCalls(db: Kysely<Database>): Promise<void> {
  await sql`create index cdr_long on cdr (customer, call_time, id, duration) where duration >= 600`.execute(db);
}
