// The schema of an SQLite store beside the one that this release makes: triggers, views, tables and indexes that are foreign, missing
// or changed. What another hand puts into a file acts with every later write.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../store.ts';

/** Differences as sentences; none where the schemas are equal. */
export async function schemaDifferences(file: string): Promise<string[]> {
  const expected = await releaseSchema();
  const found = schemaOf(file);
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names.flatMap((name) => {
    const [wanted, own] = [expected.get(name), found.get(name)];
    if (wanted === own) return [];
    return [
      wanted === undefined ? `${name} is foreign` : own === undefined ? `${name} is missing` : `${name} was changed`,
    ];
  });
}

/** Of a store that the migrations of this release make. */
async function releaseSchema(): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-schema-'));
  try {
    const file = join(folder, 'store.db');
    await (await openStore(`sqlite:${file}`)).destroy();
    return schemaOf(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Statements by type and name. */
function schemaOf(file: string): ReadonlyMap<string, string> {
  using database = new DatabaseSync(file, { readOnly: true });
  const objects = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all();
  const pragmas = ['user_version', 'application_id'].map((name): [string, string] => [
    `pragma ${name}`,
    JSON.stringify(database.prepare(`PRAGMA ${name}`).get()),
  ]);
  return new Map([
    ...pragmas,
    ...objects
      .filter(({ type, name, sql }) => !isOwnOfSqlite(String(type), String(name), sql))
      .map(({ type, name, tbl_name: table, sql }): [string, string] => [
        `${String(type)} ${String(name)}`,
        `${String(table)} ${String(sql).replace(/\s+/g, ' ')}`,
      ]),
  ]);
}

/** Indexes of constraints, and what the planner and AUTOINCREMENT keep. A trigger or a view of such a name is none of them. */
const isOwnOfSqlite = (type: string, name: string, statement: unknown): boolean =>
  (type === 'index' && statement === null && name.startsWith('sqlite_autoindex_')) ||
  (type === 'table' && /^sqlite_(?:stat[1-4]|sequence)$/.test(name));
