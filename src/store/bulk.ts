// Settings of a connection that writes millions of rows and nothing else.
import { type Kysely, sql } from 'kysely';
import { onPostgres } from './dialect.ts';
import type { Database } from './schema.ts';

/** More pages are held, and written back less often. PostgreSQL is told such things by its own configuration. */
export async function prepareForBulk(store: Kysely<Database>): Promise<void> {
  if (onPostgres(store)) return;
  await sql`PRAGMA cache_size = -256000`.execute(store);
  await sql`PRAGMA wal_autocheckpoint = 64000`.execute(store);
}
