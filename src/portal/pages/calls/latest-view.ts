// The last calls on the dashboard: three columns, each with what belongs to it below, since the table shares its row with another card.
import type { Call } from '../../../calls/call.ts';
import { callCell } from '../../../calls/files/cells.ts';
import { cdrColumns } from '../../../core/column.ts';
import { spokenDuration, type TableCell, tableView } from '../../ui/table.ts';
import type { PageContext } from '../page.ts';

/** Columns of calls, and the one below each. */
const pairs = [
  ['destination', 'destination-name', '1'],
  ['outcome', 'call-time', '2'],
  ['charge', 'duration', '1-end'],
] as const;

/** Returns the calls with what the portal shows of calls. Where a column is not shown, what would be below has its place. */
export function latestView({ snapshot, visitor, zone, now, t }: PageContext, calls: readonly Call[]) {
  const ids: readonly string[] = pairs.flat().filter((id) => snapshot.columns.cdr.includes(id));
  const { columns, rows } = tableView(
    { ids, types: cdrColumns, rows: calls, cell: (call, column) => callCell(call, column, zone) },
    { t, zone, currency: visitor.currency, precision: 'second', now },
  );
  const mains: readonly string[] = pairs.map(([main, below]) => (ids.includes(main) ? main : below));
  return {
    columns: columns.filter(({ id }) => mains.includes(id)),
    rows: rows.map((cells, index) =>
      pairs.flatMap(([main, below, slot]) => {
        const [first, second] = [main, below].flatMap((id) => cells.find((cell) => cell.id === id) ?? []);
        return first === undefined ? [] : [{ ...first, slot, second: belowOf(second, calls[index]) }];
      }),
    ),
    zoneName: zone.name,
  };
}

function belowOf(cell: TableCell | undefined, call: Call | undefined) {
  if (cell === undefined || cell.text === '') return null;
  if (cell.type !== 'seconds') return { text: cell.text, datetime: cell.datetime };
  return call === undefined || call.duration === 0 ? null : { text: spokenDuration(call.duration), datetime: null };
}
