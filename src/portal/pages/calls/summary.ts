// `/summary`: attempts, answered calls and charges by day and by month.

import { breakout, type Dimension } from '../../../calls/sums/breakout.ts';
import { breakoutCell } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor } from '../../../calls/sums/breakout-columns.ts';
import { breakoutColumns } from '../../../core/column.ts';
import { DAY } from '../../../core/durations.ts';
import { tableColumns, tableRow } from '../../ui/table.ts';
import type { Page } from '../page.ts';

const measures = ['attempts', 'connected', 'asr', 'acd', 'duration', 'charge', 'provider-charge'];
const periods: readonly { readonly by: Dimension; readonly days: number }[] = [
  { by: 'hour', days: 1 },
  { by: 'day', days: 14 },
  { by: 'month', days: 365 },
];

export const summaryPage: Page = {
  id: 'summary',
  secret: false,
  section: 'summary',
  title: 'summary.title',
  respond: async ({ store, visitor, snapshot, zone, now, t }) => {
    // A measure that the portal hides in the breakout report is not shown here either.
    const shown = breakoutColumnsFor(snapshot.columns.breakout, ['day'], visitor.customerType);
    const allowed = measures.filter((id) => shown.includes(id));
    const columns = tableColumns(['call-time', ...allowed], breakoutColumns, t);
    const tables = await Promise.all(
      periods.map(async ({ by, days }) => {
        const report = await breakout(store, visitor.customer, {
          from: now - days * DAY,
          to: now,
          by: [by],
          zone,
        });
        const rows = report.rows.map((row) =>
          tableRow(row, columns, (of, id) => breakoutCell(of, id, { by: [by], zone, customer: visitor.customer }), t),
        );
        return { caption: t(`breakout.by-${by}`), columns, rows };
      }),
    );
    return { type: 'html', view: { tables, zoneName: zone.name } };
  },
};
