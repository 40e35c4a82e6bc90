// Views of report tables: columns and rows of cells, in the portal's order.

import type { Cell } from '../../calls/files/cells.ts';
import type { ColumnType } from '../../core/column.ts';
import type { Translator } from './translator.ts';

const decimal: ReadonlySet<ColumnType> = new Set(['count', 'money', 'percent', 'number']);
const numeric: ReadonlySet<ColumnType> = new Set(['seconds', 'count', 'money', 'percent', 'number']);

export interface TableColumn {
  /** Link of its heading; null for none. */
  readonly href: string | null;
  /** `aria-sort` of its heading; null where the table is not sorted by it. */
  readonly order: 'ascending' | 'descending' | null;
  readonly id: string;
  readonly type: ColumnType;
  readonly label: string;
  readonly numeric: boolean;
  readonly time: boolean;
}

/** Returns columns by id; ids that this release does not know are left out. */
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

/** Where a cell of a call stands when its row is a card of three lines on a phone; others are one tap away, on the page of the call. */
const slots: ReadonlyMap<string, string> = new Map([
  ['destination', '1'],
  ['charge', '1-end'],
  ['destination-name', '2'],
  ['duration', '2-end'],
  ['call-time', '3'],
  ['sip-code', '3-end'],
]);

/** Returns the cells of a row. Each has its column's label, so that the row can be shown as a card on narrow screens. */
export function tableRow<Row>(
  row: Row,
  columns: readonly TableColumn[],
  cell: (row: Row, column: string) => Cell,
  t: Translator,
) {
  return columns.map((column) => {
    const { text, raw } = cell(row, column.id);
    const datetime = column.time && text !== '' ? raw : null;
    return {
      ...column,
      href: null as string | null,
      text: cellText(text, column.type, t),
      datetime,
      slot: slots.get(column.id) ?? '',
    };
  });
}

/** Formats numbers in the reader's language; times, dates and texts are returned unchanged. */
export function cellText(text: string, type: ColumnType | undefined, t: Translator): string {
  if (text === '' || type === undefined || !decimal.has(type)) return text;
  const [number = '', ...unit] = text.split(' ');
  return [t.decimal(number), ...unit].join(' ');
}
