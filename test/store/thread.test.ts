// A store for who writes millions of rows: SQLite in threads of its own, which are not waited for.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { isBusy } from '../../src/store/dialects/lock-wait-driver.ts';
import { insertBatches } from '../../src/store/insert-batches.ts';
import type { CdrPlaceTable } from '../../src/store/schema/calls.ts';
import { openStore, type Store, type Tx } from '../../src/store/store.ts';

const WRITES = 12;

function inFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'store.db');
}

async function opened(url: string, access: 'bulk' | 'read-write'): Promise<Store> {
  const store = await openStore(url, access);
  onTestFinished(() => store.destroy());
  return store;
}

const write = (tx: Tx, rows: readonly CdrPlaceTable[]) =>
  insertBatches(
    tx,
    rows,
    (row) => row,
    (values) => tx.insertInto('cdr_place').values(values),
  );

const rowsFrom = (first: number, count: number): CdrPlaceTable[] =>
  Array.from({ length: count }, (_, index) => ({ id: first + index, customer: 'x'.repeat(2_000), call_time: index }));

test('rows that are sent are there after the transaction, for others as well', async () => {
  const url = `sqlite:${inFolder()}`;
  const bulk = await opened(url, 'bulk');
  const odd = { id: 2 ** 53 - 1, customer: 'zoë "\\\u2028', call_time: -1 };
  await bulk.transaction().execute((tx) => write(tx, [odd, ...rowsFrom(0, 350)]));
  const other = await opened(url, 'read-write');
  const found = await other.selectFrom('cdr_place').selectAll().orderBy('id').execute();
  expect(found).toEqual([...rowsFrom(0, 350), odd]);
});

test('a row that cannot be written fails its transaction, whatever follows it, and no other', async () => {
  const bulk = await opened(`sqlite:${inFolder()}`, 'bulk');
  const failing = bulk.transaction().execute(async (tx) => {
    await write(tx, [...rowsFrom(0, 3), ...rowsFrom(2, 1)]);
    await write(tx, rowsFrom(100, 500));
  });
  await expect(failing).rejects.toThrow('UNIQUE constraint failed');
  const asked = bulk.transaction().execute(async (tx) => {
    await write(tx, [...rowsFrom(0, 1), ...rowsFrom(0, 1)]);
    return tx.selectFrom('cdr_place').selectAll().execute();
  });
  await expect(asked).rejects.toThrow('UNIQUE constraint failed');
  await bulk.transaction().execute((tx) => write(tx, rowsFrom(7, 2)));
  expect(await bulk.selectFrom('cdr_place').selectAll().execute()).toEqual(rowsFrom(7, 2));
});

test('others write between two transactions, however close they follow each other', async () => {
  const url = `sqlite:${inFolder()}`;
  const bulk = await opened(url, 'bulk');
  const other = await opened(url, 'read-write');
  let wanted = true;
  const importing = (async () => {
    let turn = 0;
    for (; wanted && turn < 500; turn += 1) {
      const rows = rowsFrom(turn * 5_000, 5_000);
      await bulk.transaction().execute((tx) => write(tx, rows));
    }
    return turn;
  })();
  for (let turn = 0; turn < WRITES; turn += 1) {
    // Longer than a pause between two transactions: none profits from the one before.
    await wait(40);
    await other.updateTable('change_counter').set({ value: turn }).execute();
  }
  wanted = false;
  // Each write waits for one transaction, seldom for a second.
  expect(await importing).toBeLessThanOrEqual(WRITES * 1.5);
});

test('the log does not grow with what is written', async () => {
  const file = inFolder();
  const bulk = await opened(`sqlite:${file}`, 'bulk');
  const sizes: number[] = [];
  for (let turn = 0; turn < 32; turn += 1) {
    await bulk.transaction().execute((tx) => write(tx, rowsFrom(turn * 500, 500)));
    sizes.push(statSync(`${file}-wal`).size);
  }
  // It is written from its beginning again, and its file keeps the size.
  expect(sizes.at(-1)).toBeLessThan((sizes[7] ?? 0) * 1.5);
});

test('the log does not grow with what two imports write concurrently', async () => {
  const file = inFolder();
  const url = `sqlite:${file}`;
  const both = [await opened(url, 'bulk'), await opened(url, 'bulk')];
  const importing = both.map(async (bulk, which) => {
    for (let turn = 0; turn < 40; turn += 1) {
      const rows = rowsFrom((turn * 2 + which) * 500, 500);
      await bulk.transaction().execute((tx) => write(tx, rows));
    }
  });
  await Promise.all(importing);
  const written = 2 * 40 * 500 * 2_000;
  expect(statSync(`${file}-wal`).size).toBeLessThan(written / 2);
});

test('a full disk is reported, and what is written after it was freed is there', async () => {
  const bulk = await opened(`sqlite:${inFolder()}`, 'bulk');
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(bulk);
  await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 20)}`.execute(bulk);
  const failing = bulk.transaction().execute((tx) => write(tx, rowsFrom(0, 500)));
  await expect(failing).rejects.toThrow('database or disk is full');
  await sql`pragma max_page_count = 1000000`.execute(bulk);
  await bulk.transaction().execute((tx) => write(tx, rowsFrom(0, 500)));
  expect(await bulk.selectFrom('cdr_place').selectAll().execute()).toHaveLength(500);
});

test('a log that another process is recovering is waited for', () => {
  // SQLITE_BUSY_RECOVERY; https://www.sqlite.org/rescode.html#busy_recovery
  expect(isBusy(Object.assign(new Error('database is locked'), { errcode: 261 }))).toBe(true);
  expect(isBusy(Object.assign(new Error('database or disk is full'), { errcode: 13 }))).toBe(false);
});

test('a file that is not a database is reported as everywhere', async () => {
  const file = inFolder();
  writeFileSync(file, 'calls,'.repeat(5_000));
  const opening = openStore(`sqlite:${file}`, 'bulk');
  await expect(opening).rejects.toMatchObject({ code: 'store-unavailable' });
  await expect(opening).rejects.toThrow('file is not a database');
});
