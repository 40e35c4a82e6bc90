// Many rows by few statements, each compiled once. What is quick differs: SQLite runs a statement for one row again and again, which
// takes two thirds of the time of one for many rows; PostgreSQL is sent many rows at once, each statement being a way there and back.
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Compilable, CompiledQuery, Transaction } from 'kysely';
import { onPostgres } from './dialect.ts';
import { batchesOf } from './resources.ts';
import type { Database } from './schema.ts';

/** More gain nothing, and with thirty columns they no longer fit into a processor's cache. */
const ROWS_AT_ONCE = 100;

/**
 * Runs `insert` on the rows of all items, batch by batch. Every row must have the same keys in the same order, and the
 * statement must take nothing but their values.
 */
export async function insertBatches<Item, Row extends object>(
  tx: Transaction<Database>,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  insert: (rows: Row[]) => Compilable,
): Promise<void> {
  const run = onPostgres(tx) ? atOnce(tx, insert) : oneByOne(tx, insert);
  for (const batch of batchesOf(items, ROWS_AT_ONCE)) {
    // A hundred thousand rows take a second, and pages are served in the meantime.
    if (items.length > ROWS_AT_ONCE) await giveWay();
    await run(batch.map(rowOf));
  }
}

function oneByOne<Row extends object>(tx: Transaction<Database>, insert: (rows: Row[]) => Compilable) {
  let one: CompiledQuery | undefined;
  return async (rows: Row[]): Promise<void> => {
    one ??= insert(rows.slice(0, 1)).compile();
    await tx.executeQuery({ ...one, parameters: rows.map((row) => valuesOf([row])) });
  };
}

function atOnce<Row extends object>(tx: Transaction<Database>, insert: (rows: Row[]) => Compilable) {
  let whole: CompiledQuery | undefined;
  return async (rows: Row[]): Promise<void> => {
    const isWhole = rows.length === ROWS_AT_ONCE;
    const compiled = isWhole && whole !== undefined ? { ...whole, parameters: valuesOf(rows) } : insert(rows).compile();
    if (isWhole) whole = compiled;
    await tx.executeQuery(compiled);
  };
}

/** One by one, which takes half as long as an array for each row. */
function valuesOf<Row extends object>(rows: readonly Row[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column in row) values.push(row[column]);
  return values;
}
