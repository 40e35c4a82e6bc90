// Settings of a connection that writes millions of rows and nothing else.
import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Database } from './schema.ts';

/** More pages are held, and written back less often. PostgreSQL is told such things by its own configuration. */
export async function prepareForBulk(store: Kysely<Database>): Promise<void> {
  if (!(store.getExecutor().adapter instanceof SqliteAdapter)) return;
  await sql`PRAGMA cache_size = -256000`.execute(store);
  await sql`PRAGMA wal_autocheckpoint = 64000`.execute(store);
}
