// `/summary`: calls by hour, day and month, for whom the section `breakout` is not in effect; for others they are views of `/breakout`.

import { breakout, type Dimension } from '../../../calls/sums/breakout.ts';
import { breakoutCell } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor } from '../../../calls/sums/breakout-columns.ts';
import { breakoutColumns } from '../../../core/column.ts';
import { DAY } from '../../../core/durations.ts';
import { tableView } from '../../ui/table.ts';
import { type Page, sees } from '../page.ts';

const measures = ['attempts', 'connected', 'asr', 'acd', 'duration', 'charge', 'provider-charge'];
const periods: readonly { readonly by: Exclude<Dimension, 'destination'>; readonly days: number }[] = [
  { by: 'hour', days: 1 },
  { by: 'day', days: 14 },
  { by: 'month', days: 365 },
];

export const summaryPage: Page = {
  id: 'summary',
  secret: false,
  section: 'summary',
  title: 'summary.title',
  respond: async (context) => {
    const { store, visitor, snapshot, zone, now, t } = context;
    if (sees(context, 'breakout')) return { type: 'redirect', to: '/breakout?by=day' };
    // A measure that the portal hides in the breakout report is not shown here either.
    const shown = breakoutColumnsFor(snapshot.columns.breakout, ['day'], visitor.customerType);
    const allowed = measures.filter((id) => shown.includes(id));
    const ids = ['call-time', ...allowed];
    const tables = await Promise.all(
      periods.map(async ({ by, days }) => {
        const report = await breakout(store, visitor.customer, {
          from: now - days * DAY,
          to: now,
          by: [by],
          zone,
        });
        const { columns, rows } = tableView(
          {
            ...{ ids, types: breakoutColumns, rows: report.rows },
            cell: (row, id) => breakoutCell(row, id, { by: [by], zone, customer: visitor.customer }),
          },
          { t, zone, currency: visitor.currency, precision: by, now },
        );
        return { caption: t(`breakout.by-${by}`), columns, rows };
      }),
    );
    return { type: 'html', view: { tables, zoneName: zone.name } };
  },
};
