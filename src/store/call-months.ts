// PostgreSQL's tables of calls by month: made before calls are stored, listed, and dropped when they are old. SQLite has none.
import { sql } from 'kysely';
import { callMonth, monthOfCalls } from './dialects/call-months.ts';
import { onPostgres } from './dialects/dialect.ts';
import type { Store } from './store.ts';

/** Makes the tables that are missing for calls of these times, UTC milliseconds, before they are stored. */
export async function makeCallMonths(store: Store, times: readonly number[]): Promise<void> {
  if (!onPostgres(store)) return;
  const there = new Set(await callMonths(store));
  const missing = new Set(times.map(callMonth).filter((month) => !there.has(month)));
  for (const month of [...missing].sort()) {
    // Two processes may find it missing: one makes it, the other waits here and then finds it.
    await store.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('portico calls by month'))`.execute(tx);
      for (const statement of monthOfCalls(month)) await sql.raw(statement).execute(tx);
    });
  }
}

/** Months that have a table, oldest first, as in `2026_11`; none where the store is SQLite. */
export async function callMonths(store: Store): Promise<readonly string[]> {
  if (!onPostgres(store)) return [];
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = to_regclass('cdr') order by 1`.execute(store);
  return rows.map(({ name }) => name.replace('cdr_', ''));
}

/** Drops a month with all its calls, and forgets where they were. */
export async function dropCallMonth(store: Store, month: string): Promise<void> {
  const table = sql.table(`cdr_${month}`);
  for (const places of ['cdr_place', 'cdr_place_new']) {
    await sql`delete from ${sql.table(places)} p using ${table} c where p.id = c.id`.execute(store);
  }
  await sql`drop table ${table}`.execute(store);
}
