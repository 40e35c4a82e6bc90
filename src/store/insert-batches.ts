// Many rows in few statements. A statement for hundreds of rows takes longer to compile than to run, so it is compiled once.
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Compilable, CompiledQuery, Transaction } from 'kysely';
import { batchesOf } from './resources.ts';
import type { Database } from './schema.ts';

/** Rows per statement: more gain nothing, and with thirty columns they no longer fit into a processor's cache. */
const ROWS_PER_STATEMENT = 100;

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
  let whole: CompiledQuery | undefined;
  for (const batch of batchesOf(items, ROWS_PER_STATEMENT)) {
    // A hundred thousand rows take a second, and pages are served in the meantime.
    if (items.length > ROWS_PER_STATEMENT) await giveWay();
    const rows = batch.map(rowOf);
    if (whole !== undefined && batch.length === ROWS_PER_STATEMENT) {
      await tx.executeQuery({ ...whole, parameters: valuesOf(rows) });
      continue;
    }
    const compiled = insert(rows).compile();
    const values = rows.reduce((count, row) => count + Object.keys(row).length, 0);
    if (batch.length === ROWS_PER_STATEMENT && compiled.parameters.length === values) whole = compiled;
    await tx.executeQuery(compiled);
  }
}

/** One by one, which takes half as long as an array for each row. */
function valuesOf<Row extends object>(rows: readonly Row[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column in row) values.push(row[column]);
  return values;
}
