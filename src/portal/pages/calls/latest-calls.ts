// `/latest-calls`: the last hundred calls, with the columns of the CDR report.

import { callCell } from '../../../calls/files/cells.ts';
import { callsPage } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { tableColumns, tableRow } from '../../ui/table.ts';
import type { Page } from '../page.ts';

const CALLS = 100;

export const latestCallsPage: Page = {
  id: 'latest-calls',
  secret: false,
  section: 'latest-calls',
  title: 'latest.title',
  respond: async ({ store, snapshot, visitor, zone, now, t }) => {
    const columns = tableColumns(snapshot.columns.cdr, cdrColumns, t);
    const { calls } = await callsPage(store, visitor.customer, { from: 0, to: now }, null, CALLS);
    const rows = calls.map((call) => tableRow(call, columns, (of, column) => callCell(of, column, zone), t));
    return { type: 'html', view: { columns, rows, zoneName: zone.name } };
  },
};
