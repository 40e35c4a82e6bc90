// Rows as an aligned table, JSON or YAML, for every command that lists things.
import { stringify } from 'yaml';
import { aligned } from './columns.ts';

export type OutputFormat = 'table' | 'json' | 'yaml';

/** Prints rows with the columns of the first row. An empty list prints the given sentence as a table. */
export function formatRows(
  rows: readonly Readonly<Record<string, string | number>>[],
  format: OutputFormat,
  empty: string,
): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === 'yaml') return stringify(rows);
  const [first] = rows;
  if (first === undefined) return `${empty}\n`;
  const columns = Object.keys(first);
  const header = columns.map((column) => column.toUpperCase());
  return aligned([header, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]);
}
