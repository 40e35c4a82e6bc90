// A report of two dimensions as a table of rows and columns, one measure in each cell.

import { localText, type Zone } from '../../core/zone.ts';
import type { BreakoutRow, Dimension } from './breakout.ts';
import { addSums, noSums, type Sums } from './sums.ts';

export interface Pivot {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Null where there was no call. */
    readonly cells: readonly (Sums | null)[];
    readonly total: Sums;
  }[];
  readonly totals: readonly Sums[];
  readonly total: Sums;
  /** True when columns were left out. */
  readonly truncated: boolean;
}

/** Columns and rows of the table; it says when some were left out. */
const MAX_COLUMNS = 62;
const MAX_ROWS = 500;

/**
 * Rows are of the first dimension, columns of the second. Hours of a day, or of a month, are those of the clock (`09:00`), days of a
 * month their number.
 */
export function pivot(rows: readonly BreakoutRow[], by: readonly [Dimension, Dimension], zone: Zone): Pivot {
  const cells = new Map<string, Map<string, Sums>>();
  const columnSums = new Map<string, Sums>();
  for (const row of rows) {
    const [label, column] = [labelOf(row, by[0], by[1], zone), labelOf(row, by[1], by[0], zone)];
    const line = cells.get(label) ?? new Map<string, Sums>();
    cells.set(label, line);
    line.set(column, addSums(line.get(column) ?? noSums, row));
    columnSums.set(column, addSums(columnSums.get(column) ?? noSums, row));
  }
  const all = [...columnSums.keys()].sort();
  // The busiest destinations; all times, in order.
  const busiest = [...all].sort((left, right) => attempts(columnSums, right) - attempts(columnSums, left));
  const columns = (by[1] === 'destination' ? busiest : all).slice(0, MAX_COLUMNS);
  const labels = [...cells.keys()].sort();
  if (by[0] !== 'destination') labels.reverse();
  return {
    columns,
    rows: labels.slice(0, MAX_ROWS).map((label) => {
      const line = cells.get(label) ?? new Map<string, Sums>();
      return {
        label,
        cells: columns.map((column) => line.get(column) ?? null),
        total: [...line.values()].reduce(addSums, noSums),
      };
    }),
    totals: columns.map((column) => columnSums.get(column) ?? noSums),
    total: [...columnSums.values()].reduce(addSums, noSums),
    truncated: all.length > columns.length || labels.length > MAX_ROWS,
  };
}

const attempts = (sums: ReadonlyMap<string, Sums>, column: string): number => sums.get(column)?.attempts ?? 0;

function labelOf(row: BreakoutRow, dimension: Dimension, other: Dimension, zone: Zone): string {
  if (dimension === 'destination') return row.destination ?? '';
  const text = localText(row.time ?? 0, zone);
  if (dimension === 'month') return text.slice(0, 7);
  if (dimension === 'day') return other === 'month' ? text.slice(8, 10) : text.slice(0, 10);
  return other === 'destination' ? text.slice(0, 16) : text.slice(11, 16);
}
