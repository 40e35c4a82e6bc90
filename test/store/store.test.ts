// The store file itself: opened by many processes concurrently, and migrated whole or not at all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';

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
