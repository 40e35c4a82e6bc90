// How the charge of a call came about, and an index of the calls that found no price.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createRating(db: Kysely<Database>): Promise<void> {
  await sql`alter table cdr add column rating text`.execute(db);
  await sql`create index cdr_unrated on cdr (customer, call_time, id) where rating <> 'here'`.execute(db);
}
