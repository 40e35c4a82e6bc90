// Sorting of tables by the query: a shown column, with the prefix `-` for descending order.
import { compareText } from '../../core/problem.ts';
import { withQuery } from './range.ts';
import type { TableColumn } from './table.ts';

export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** Parses the sort parameter. @returns null for the report's own order, also where the column is not shown. */
export function sortOf(text: string | null, shown: readonly string[]): Sort | null {
  if (text === null) return null;
  const down = text.startsWith('-');
  const column = down ? text.slice(1) : text;
  return shown.includes(column) ? { column, down } : null;
}

/** Sorts stably; rows without a value are last in both directions. */
export function sortedRows<Row>(
  rows: readonly Row[],
  { down }: Sort,
  keyOf: (row: Row) => number | string | null,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const sign = down ? -1 : 1;
  return keyed
    .sort(({ key: left }, { key: right }) => {
      if (left === right) return 0;
      if (left === null || left === '') return 1;
      if (right === null || right === '') return -1;
      return (
        sign *
        (typeof left === 'number' && typeof right === 'number' ? left - right : compareText(`${left}`, `${right}`))
      );
    })
    .map(({ row }) => row);
}

/** Returns the columns with links for sorting: the first click on a number sorts descending, the next one ascending. */
export function sortedColumns(columns: readonly TableColumn[], query: URLSearchParams, sort: Sort | null) {
  return columns.map((column) => {
    const isSorted = sort?.column === column.id;
    const isDown = isSorted ? !sort.down : column.numeric;
    return {
      ...column,
      href: withQuery(query, { sort: `${isDown ? '-' : ''}${column.id}`, page: null, format: null }),
      order: isSorted ? (sort.down ? 'descending' : 'ascending') : null,
    };
  });
}
