// The tables of a new SQLite store: what all migrations end with, so that a new store is made by them in one step.
import { Kysely, sql } from 'kysely';
import { sqliteDialect, sqliteSql } from '../../src/store/dialects/sqlite.ts';
import type { Database } from '../../src/store/schema/tables.ts';
import { migrate, type Store } from '../../src/store/store.ts';

/** When a migration was run: in a new store, when it was made. */
const NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/** A new store in memory as the migrations themselves make it, whatever was generated from them before; the caller ends it. */
export async function migratedStore(): Promise<Store> {
  const store = new Kysely<Database>({ dialect: sqliteDialect(':memory:', 'read-write') });
  await migrate(store, sqliteSql);
  return store;
}

/** `src/schema/sqlite-tables.ts`. */
export async function sqliteTablesFile(): Promise<string> {
  const store = await migratedStore();
  try {
    const statements = [
      ...(await made(store, 'table')),
      ...(await rows(store)),
      ...(await made(store, 'index', 'trigger')),
    ];
    return `// Generated from src/store/migrations by \`npm run generate\`; do not edit.
/** Statements that make a new SQLite store as all migrations would. */
export const sqliteTables: readonly string[] = ${JSON.stringify(statements, null, 2)};
`;
  } finally {
    await store.destroy();
  }
}

/** What SQLite makes automatically has no statement, or a name of its own. */
async function made(store: Kysely<Database>, ...types: readonly string[]): Promise<string[]> {
  const found = await sql<{ type: string; sql: string }>`SELECT type, sql FROM sqlite_schema
    WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY rowid`.execute(store);
  return found.rows.filter(({ type }) => types.includes(type)).map((row) => row.sql);
}

/** The rows that migrations leave: counters at their beginning, and their own names. */
async function rows(store: Kysely<Database>): Promise<string[]> {
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid`.execute(store);
  const inserts: string[] = [];
  for (const { name } of tables.rows) {
    const kept = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(name)} ORDER BY 1`.execute(store);
    inserts.push(...kept.rows.map((row) => insert(name, row)));
  }
  return inserts;
}

function insert(table: string, row: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(row).map(([column, value]) => {
    if (table === 'kysely_migration' && column === 'timestamp') return NOW;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
    throw new Error(`${table}.${column}: a migration leaves a value that is neither a number nor a text`);
  });
  return `INSERT INTO "${table}" (${Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')}) VALUES (${values.join(', ')})`;
}
