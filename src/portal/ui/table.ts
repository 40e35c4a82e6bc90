// Tables as views: columns and rows of cells, in exactly the order that the portal lists.

import type { Cell } from '../../calls/files/cells.ts';
import type { ColumnType } from '../../core/column.ts';
import type { Translator } from './translator.ts';

const decimal: ReadonlySet<ColumnType> = new Set(['count', 'money', 'percent', 'number']);
const numeric: ReadonlySet<ColumnType> = new Set(['seconds', 'count', 'money', 'percent', 'number']);

export interface TableColumn {
  /** Where its heading leads; null for nowhere. */
  readonly href: string | null;
  /** `aria-sort` of its heading. */
  readonly order: 'ascending' | 'descending' | null;
  readonly id: string;
  readonly type: ColumnType;
  readonly label: string;
  readonly numeric: boolean;
  readonly time: boolean;
}

/** Columns by id; ids that this release does not know are left out. */
export function tableColumns(
  ids: readonly string[],
  types: ReadonlyMap<string, ColumnType>,
  t: Translator,
): TableColumn[] {
  return ids.flatMap((id) => {
    const type = types.get(id);
    if (type === undefined) return [];
    return [
      {
        href: null,
        order: null,
        id,
        type,
        label: t(`column.${id}`),
        numeric: numeric.has(type),
        time: type === 'time',
      },
    ];
  });
}

/** One row: each cell with its column, so that a narrow screen can show it as a card. */
export function tableRow<Row>(
  row: Row,
  columns: readonly TableColumn[],
  cell: (row: Row, column: string) => Cell,
  t: Translator,
) {
  return columns.map((column) => {
    const { text, raw } = cell(row, column.id);
    const datetime = column.time && text !== '' ? raw : null;
    return { ...column, href: null as string | null, text: cellText(text, column.type, t), datetime };
  });
}

/** A number as it is written in the reader's language; clock times, dates and texts as they are. */
export function cellText(text: string, type: ColumnType | undefined, t: Translator): string {
  if (text === '' || type === undefined || !decimal.has(type)) return text;
  const [number = '', ...unit] = text.split(' ');
  return [t.decimal(number), ...unit].join(' ');
}
