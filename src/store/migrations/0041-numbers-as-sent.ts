// Numbers of calls as they were sent, where the rules of the system that sent them made another number of them.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addNumbersAsSent(db: Kysely<Database>): Promise<void> {
  for (const column of ['source_sent', 'destination_sent']) {
    await db.schema.alterTable('cdr').addColumn(column, 'text').execute();
    // As the indexes of the numbers themselves; most calls have none of these.
    await sql`create index ${sql.raw(`cdr_${column}`)} on cdr (customer, (call_time / 86400000), ${sql.ref(column)})
      where ${sql.ref(column)} is not null`.execute(db);
  }
}
