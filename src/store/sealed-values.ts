// Reads and replaces sealed values, whichever table they are in. A sealed text begins with the id of its key (`src/edge/seal.ts`).
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SealedColumn } from './sealed-columns.ts';
import type { Db, Tx } from './store.ts';

export interface SealedValue {
  /** Of the whole row. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly sealed: string;
}

export interface Page {
  /** What the texts begin with, or do not. */
  readonly begins?: string;
  readonly differs?: string;
  /** The primary key of the last value that was read; null for the first page. */
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

/** A page of the values of a column, in the order of the primary key. */
export async function readSealed(db: Db, column: SealedColumn, page: Page): Promise<SealedValue[]> {
  const { keys } = column;
  const where = [isSealed(column)];
  const sealed = sql.ref(column.column);
  const start = (length: number) => sql`substr(${sealed}, 1, ${sql.lit(length)})`;
  if (page.begins !== undefined) where.push(sql`${start(page.begins.length)} = ${page.begins}`);
  if (page.differs !== undefined) where.push(sql`${start(page.differs.length)} <> ${page.differs}`);
  if (page.after !== null) where.push(sql`(${sql.join(keys.map(sql.ref))}) > (${sql.join(page.after)})`);
  const { rows } = await sql<Record<string, unknown>>`
    SELECT * FROM ${sql.table(column.table)} WHERE ${sql.join(where, sql` AND `)}
    ORDER BY ${sql.join(keys.map(sql.ref))} LIMIT ${page.limit}`.execute(db);
  return rows.map((row) => ({ row, sealed: String(row[column.column]) }));
}

/** How many values of a column begin with which text of that length. */
export async function countSealed(db: Db, column: SealedColumn, length: number): Promise<ReadonlyMap<string, number>> {
  const start = sql`substr(${sql.ref(column.column)}, 1, ${sql.lit(length)})`;
  const { rows } = await sql<{ start: string; count: number | string }>`
    SELECT ${start} AS start, count(*) AS count FROM ${sql.table(column.table)}
    WHERE ${isSealed(column)} GROUP BY ${start}`.execute(db);
  return new Map(rows.map((row) => [row.start, Number(row.count)]));
}

/** Replaces a value unless it is another one by now. @returns whether it did */
export async function replaceSealed(
  tx: Tx,
  column: SealedColumn,
  value: SealedValue,
  sealed: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE ${sql.table(column.table)} SET ${sql.ref(column.column)} = ${sealed} WHERE ${isValue(column, value)}`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

/** Deletes the row of a value, or what depends on the value, unless it is another one by now. */
export async function discardSealed(tx: Tx, column: SealedColumn, value: SealedValue): Promise<void> {
  const { table, discarded } = column;
  const change =
    discarded === 'delete'
      ? sql`DELETE FROM ${sql.table(table)}`
      : sql`UPDATE ${sql.table(table)} SET ${sql.join(
          Object.entries(discarded).map(([name, empty]) => sql`${sql.ref(name)} = ${sql.lit(empty)}`),
        )}`;
  await sql`${change} WHERE ${isValue(column, value)}`.execute(tx);
}

const isSealed = ({ column, only }: SealedColumn): RawBuilder<SqlBool> =>
  only === undefined
    ? sql`${sql.ref(column)} IS NOT NULL`
    : sql`${sql.ref(column)} IS NOT NULL AND ${sql.ref(only.column)} = ${only.value}`;

const isValue = ({ column, keys }: SealedColumn, { row, sealed }: SealedValue): RawBuilder<SqlBool> =>
  sql.join([...keys.map((key) => sql`${sql.ref(key)} = ${row[key]}`), sql`${sql.ref(column)} = ${sealed}`], sql` AND `);
