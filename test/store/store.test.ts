// The store file itself: opened by many processes concurrently, and migrated whole or not at all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { openStore } from '../../src/store/store.ts';
import { storeWith } from '../support/first-tables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new store opened by eight processes concurrently is migrated once, and serves all eight', async () => {
  const path = join(folder, 'portico.db');
  const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(`sqlite:${path}`)));
  const counters = await Promise.all(
    stores.map((store) => store.selectFrom('change_counter').select('value').execute()),
  );
  expect(counters).toEqual(Array.from({ length: 8 }, () => [{ value: 0 }]));
  await Promise.all(stores.map((store) => store.destroy()));
});

test('a migration that fails leaves nothing half made behind', async () => {
  const path = join(folder, 'portico.db');
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE cdr_hour (mine integer)');
  await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/cdr_hour/);
  const tables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'kysely%'`)
    .all();
  expect(tables).toEqual([{ name: 'cdr_hour' }]);
  database.close();
});

/** Statements by type and name, and all rows; when migrations were run is left out. */
function contentsOf(path: string): object {
  using database = new DatabaseSync(path, { readOnly: true });
  const schema = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
  const tables = schema.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  const rows = tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()] as const);
  const dated = Object.fromEntries(rows);
  const names = dated['kysely_migration']?.map(({ name }) => name);
  return { schema, rows: { ...dated, kysely_migration: names } };
}

test('the tables that a new store is made with are those that all migrations make', async () => {
  const [made, migrated] = [join(folder, 'made.db'), join(folder, 'migrated.db')];
  await (await openStore(`sqlite:${made}`)).destroy();
  await (await storeWith(`sqlite:${migrated}`, migrations)).destroy();
  expect(contentsOf(made)).toEqual(contentsOf(migrated));
});

test('a store of an earlier release that is opened has what all migrations make', async () => {
  const path = join(folder, 'portico.db');
  await (await storeWith(`sqlite:${path}`, migrations.slice(0, -2))).destroy();
  await (await openStore(`sqlite:${path}`)).destroy();
  const whole = join(folder, 'whole.db');
  await (await storeWith(`sqlite:${whole}`, migrations)).destroy();
  expect(contentsOf(path)).toEqual(contentsOf(whole));
});
