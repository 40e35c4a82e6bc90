// What another hand puts into a store acts with every later write: a restore refuses it, and the check of the audit log finds it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyStore, putCopyInPlace } from '../../src/store/dialects/sqlite-copy.ts';
import { schemaDifferences } from '../../src/store/dialects/sqlite-schema.ts';
import { openStore } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'portico-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('SQLite', () => {
  const original = join(folder, 'p.db');
  beforeAll(async () => {
    await (await openStore(`sqlite:${original}`)).destroy();
  });
  let copies = 0;
  const changed = (...statements: readonly string[]): string => {
    copies += 1;
    const file = join(folder, `backup-${copies}.portico`);
    copyStore(original, file);
    using database = new DatabaseSync(file, { allowExtension: false });
    for (const statement of statements) database.exec(statement);
    return file;
  };

  test.each([
    ['trigger pwn is foreign', 'CREATE TRIGGER pwn AFTER INSERT ON session BEGIN DELETE FROM device; END'],
    ['view v is foreign', 'CREATE VIEW v AS SELECT 1'],
    ['table t is foreign', 'CREATE TABLE t (a)'],
    ['table f is foreign', 'CREATE VIRTUAL TABLE f USING rtree(id, a, b)'],
    ['index i is foreign', 'CREATE UNIQUE INDEX i ON contact (name)'],
    ['table session was changed', 'ALTER TABLE session ADD COLUMN extra text'],
    ['table csp_report is missing', 'DROP TABLE csp_report'],
    ['pragma user_version was changed', 'PRAGMA user_version = 7'],
    ['pragma application_id was changed', 'PRAGMA application_id = 7'],
  ])('%s', async (difference, statement) => {
    const file = changed(statement);
    expect(await schemaDifferences(file)).toContain(difference);
    const target = join(folder, `restored-${copies}.db`);
    await expect(putCopyInPlace(file, target, 0)).rejects.toThrow(difference);
    expect(() => new DatabaseSync(target, { readOnly: true })).toThrow();
  });

  test('a backup as it was written is restored', async () => {
    const file = changed();
    expect(await schemaDifferences(file)).toEqual([]);
    expect(await putCopyInPlace(file, join(folder, 'restored.db'), 0)).toBeNull();
  });
});
