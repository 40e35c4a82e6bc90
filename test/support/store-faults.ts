// A store that takes no writes, or that is not reached any more, under processes that have it open; each gives back how to end it.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { inject } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { query } from './test-store.ts';

type End = () => Promise<void>;

/** SQLite: as on a disk that was made read-only. PostgreSQL: a server that was made a standby. */
export async function refuseWrites(store: Store): Promise<End> {
  const server = inject('postgres');
  if (server === undefined) {
    await sql`pragma query_only = on`.execute(store);
    return async () => void (await sql`pragma query_only = off`.execute(store));
  }
  return alterDatabase(store, 'SET default_transaction_read_only = on', 'RESET default_transaction_read_only');
}

/** SQLite: a file without its content. PostgreSQL: a server that takes no connections. */
export async function loseStore(store: Store, file: string): Promise<End> {
  if (inject('postgres') !== undefined)
    return alterDatabase(store, 'ALLOW_CONNECTIONS false', 'ALLOW_CONNECTIONS true');
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  const bytes = readFileSync(file);
  truncateSync(file, 0);
  await sql`pragma shrink_memory`.execute(store).catch(() => undefined);
  return async () => writeFileSync(file, bytes);
}

async function alterDatabase(store: Store, how: string, back: string): Promise<End> {
  const { rows } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(store);
  const name = rows[0]?.name ?? '';
  const url = inject('postgres')?.url ?? '';
  const alter = async (change: string) => {
    await query(url, `ALTER DATABASE ${name} ${change}`);
    // Waits, up to 30 s, until each of them has ended; what is asked next lets the pool see its ended connections.
    await query(url, `SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity WHERE datname = '${name}'`);
    for (let turn = 0; turn < 3; turn += 1) await sql`SELECT 1`.execute(store).catch(() => undefined);
  };
  await alter(how);
  return () => alter(back);
}
