// `/breakout`: calls grouped by destination, hour, day or month, from hourly sums, with totals and CSV.
import { breakoutColumns } from '../../core/column.ts';
import { type BreakoutBy, type BreakoutRow, breakout } from '../../reports/breakout.ts';
import { breakoutCell, breakoutCsv } from '../../reports/breakout-cells.ts';
import { reportFileName } from '../../reports/csv.ts';
import { zoneOf } from '../../reports/zone.ts';
import type { Page } from '../page.ts';
import { rangeOf, withQuery } from '../range.ts';
import { tableColumns, tableRow } from '../table.ts';

const DEFAULT_DAYS = 30;
const groupings: readonly BreakoutBy[] = ['destination', 'hour', 'day', 'month'];

export const breakoutPage: Page = {
  id: 'breakout',
  section: 'breakout',
  title: 'breakout.title',
  answer: async ({ store, snapshot, visitor, query, now, words }) => {
    // Sums are of UTC hours, so the days of this report are UTC days, and the page says so.
    const zone = zoneOf('UTC');
    const range = rangeOf(query, zone, now, DEFAULT_DAYS, words);
    const by = groupings.find((grouping) => grouping === query.get('by')) ?? 'destination';
    const report = await breakout(store, visitor.customer, { from: range.from, to: range.to, by, destination: null });
    const ids = grouped(snapshot.columns.breakout, by);
    if (range.problem === '' && query.get('format') === 'csv') {
      const name = reportFileName(snapshot.name, 'breakout', range, zone);
      return { type: 'csv', name, chunks: [breakoutCsv(report, ids, by, visitor.customer)] };
    }
    const columns = tableColumns(ids, breakoutColumns, words);
    const cells = (row: BreakoutRow) =>
      tableRow(row, columns, (of, column) => breakoutCell(of, column, by, visitor.customer));
    return {
      type: 'html',
      view: {
        range,
        groupings: groupings.map((id) => ({ id, label: words.say(`breakout.by-${id}`), chosen: id === by })),
        columns,
        rows: report.rows.map(cells),
        totals: cells(report.totals),
        truncated: report.truncated,
        csv: withQuery(query, { format: 'csv' }),
        empty: report.rows.length === 0,
      },
    };
  },
};

/** The configured columns; the one that is grouped by leads, and stands in when it is not among them. */
function grouped(columns: readonly string[], by: BreakoutBy): string[] {
  const [lead, other] = by === 'destination' ? ['destination-name', 'call-time'] : ['call-time', 'destination-name'];
  return [lead, ...columns.filter((column) => column !== lead && column !== other)];
}
