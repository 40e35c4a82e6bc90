// Rows that are all new, put into a table of PostgreSQL by COPY: it parses neither statements nor JSON, and takes a third of the time.
import { CompiledQuery } from 'kysely';
import { storable } from './dialects/dialect.ts';
import type { Tx } from './store.ts';
import { batchesOf } from './tables/resources.ts';

/** Rows that are sent together: their text is a few megabytes. */
const ROWS_PER_COPY = 5_000;

/** Copies the rows of all items. Every row has the same keys; values are texts, numbers or null. Where one is there already, none is written. */
export async function copyRows<Item, Row extends object>(
  tx: Tx,
  table: 'cdr' | 'cdr_place_new',
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const columns = Object.keys(rowOf(first)) as (keyof Row & string)[];
  const statement = `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`;
  for (const batch of batchesOf(items, ROWS_PER_COPY)) {
    let text = '';
    for (const item of batch) {
      const row = rowOf(item);
      let line = '';
      for (const column of columns) line += `\t${written(row[column])}`;
      text += `${line.slice(1)}\n`;
    }
    await tx.executeQuery(CompiledQuery.raw(statement, [text]));
  }
}

const SIGNS: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value !== 'string') return String(value);
  return String(storable(value)).replace(/[\\\t\n\r]/g, (sign) => SIGNS[sign] ?? sign);
}
