// Many rows by few statements, each compiled once. What is quick differs: SQLite runs a statement for one row again and again, which
// takes two thirds of the time of one for many rows; PostgreSQL is sent many rows as one text, which it parses in half the time of
// as many parameters.
import { setImmediate as giveWay } from 'node:timers/promises';
import { type Compilable, type CompiledQuery, createQueryId, InsertQueryNode, sql } from 'kysely';
import { onPostgres, storable } from './dialects/dialect.ts';
import type { Tx } from './store.ts';
import { batchesOf } from './tables/resources.ts';

/** Rows of one insert: more gain nothing, and with thirty columns they no longer fit into a processor's cache. */
const ROWS_PER_INSERT = 100;
/** Batches between two pauses in which pages are served: 5 ms of work where a statement does not wait for a server. */
const BATCHES_A_TURN = 5;
/** Rows of one statement to PostgreSQL: each is a round trip. */
const ROWS_PER_ROUND_TRIP = 500;

/**
 * Runs `insert` on the rows of all items, batch by batch. Every row must have the same keys in the same order, their values must be
 * texts, numbers or null, and the statement must take nothing but these.
 */
export async function insertBatches<Item, Row extends object>(
  tx: Tx,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  insert: (rows: Row[]) => Compilable,
): Promise<void> {
  const [run, size] = onPostgres(tx)
    ? [asJson(tx, insert), ROWS_PER_ROUND_TRIP]
    : [oneByOne(tx, insert), ROWS_PER_INSERT];
  let batches = 0;
  for (const batch of batchesOf(items, size)) {
    await run(batch.map(rowOf));
    batches += 1;
    // A hundred thousand rows take a second, and pages are served in the meantime.
    if (batches % BATCHES_A_TURN === 0) await giveWay();
  }
}

function oneByOne<Row extends object>(tx: Tx, insert: (rows: Row[]) => Compilable) {
  let one: CompiledQuery | undefined;
  return async (rows: Row[]): Promise<void> => {
    const parameters = rows.map((row) => valuesOf(row));
    one ??= takingOnly(parameters[0]?.length ?? 0, insert(rows.slice(0, 1)).compile());
    await tx.executeQuery({ ...one, parameters });
  };
}

/** In the order of the keys; a loop takes half as long as `Object.values`. */
function valuesOf<Row extends object>(row: Row): unknown[] {
  const values: unknown[] = [];
  for (const column in row) values.push(row[column]);
  return values;
}

function asJson<Row extends object>(tx: Tx, insert: (rows: Row[]) => Compilable) {
  let taking: CompiledQuery | undefined;
  return async (rows: Row[]): Promise<void> => {
    taking ??= takingJson(tx, insert(rows.slice(0, 1)).compile());
    await tx.executeQuery({ ...taking, parameters: [jsonOf(rows)] });
  };
}

/** The same statement with a text of rows, its only parameter, in place of values. */
function takingJson(tx: Tx, { query }: CompiledQuery): CompiledQuery {
  if (!InsertQueryNode.is(query) || query.into === undefined || query.columns === undefined) {
    throw new Error('no insert of rows into a table');
  }
  const table = sql.table(query.into.table.identifier.name);
  const columns = sql.join(query.columns.map(({ column }) => sql.ref(column.name)));
  const values = sql`select ${columns} from json_populate_recordset(null::${table}, ${'[]'})`.toOperationNode();
  return takingOnly(1, tx.getExecutor().compileQuery(InsertQueryNode.cloneWith(query, { values }), createQueryId()));
}

/** What else a statement takes would be left unbound. */
function takingOnly(count: number, compiled: CompiledQuery): CompiledQuery {
  if (compiled.parameters.length !== count) throw new Error('the statement takes more than the values of its rows');
  return compiled;
}

/** Zero bytes and halves of a pair, which no text of PostgreSQL holds. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

function jsonOf(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  return UNSTORABLE.test(json) ? JSON.stringify(rows, (_, value: unknown) => storable(value)) : json;
}
