// The VAT identification number of a customer.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function addVatIds(db: Kysely<Database>): Promise<void> {
  await sql`alter table customer add column vat_id text`.execute(db);
}
