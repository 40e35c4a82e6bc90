// PostgreSQL keeps the calls of each month in a table of their own, so that old ones are dropped and not deleted. SQLite keeps
// all of them in one, and has nothing to make.
import { sql } from 'kysely';
import type { Store } from '../store.ts';
import { onPostgres } from './dialect.ts';

/** `2026_11`, of UTC. */
export const callMonth = (time: number): string => new Date(time).toISOString().slice(0, 7).replace('-', '_');

/** UTC milliseconds, the end excluded. */
export function monthRange(month: string): readonly [number, number] {
  const [year = 0, index = 0] = month.split('_').map(Number);
  return [Date.UTC(year, index - 1, 1), Date.UTC(year, index, 1)];
}

/** Statements that make the table of a month; they may be run again. */
export function monthOfCalls(month: string): string[] {
  const [from, to] = monthRange(month);
  return [`create table if not exists cdr_${month} partition of cdr for values from (${from}) to (${to})`];
}

const known = new WeakMap<Store, Set<string>>();

/** Makes the tables of the months that these calls are of, before they are stored. */
export async function makeCallMonths(store: Store, times: readonly number[]): Promise<void> {
  if (!onPostgres(store)) return;
  const made = known.get(store) ?? new Set();
  known.set(store, made);
  const missing = new Set(times.map(callMonth).filter((month) => !made.has(month)));
  for (const month of [...missing].sort()) {
    // Two processes at once: both see none, one makes it, the other waits here and then finds it.
    await store.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('portico calls by month'))`.execute(tx);
      for (const statement of monthOfCalls(month)) await sql.raw(statement).execute(tx);
    });
    made.add(month);
  }
}

/** Months that are there, oldest first. */
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
