// `/latest-calls`: the last hundred calls, for whom the section `cdr` is not in effect; for others they are the first page of `/cdr`.

import { callCell } from '../../../calls/files/cells.ts';
import { callsPage } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { tableView } from '../../ui/table.ts';
import { type Page, sees } from '../page.ts';

const CALLS = 100;

export const latestCallsPage: Page = {
  id: 'latest-calls',
  secret: false,
  section: 'latest-calls',
  title: 'latest.title',
  respond: async (context) => {
    const { store, snapshot, visitor, zone, now, t } = context;
    // The calls begin with them; who sees no calls but these has them here.
    if (sees(context, 'cdr')) return { type: 'redirect', to: '/cdr' };
    const { calls } = await callsPage(store, visitor.customer, { from: 0, to: now }, null, CALLS);
    const { columns, rows } = tableView(
      {
        ids: snapshot.columns.cdr,
        types: cdrColumns,
        rows: calls,
        cell: (call, column) => callCell(call, column, zone),
      },
      { t, zone, currency: visitor.currency, precision: 'second', now },
    );
    return { type: 'html', view: { columns, rows, zoneName: zone.name } };
  },
};
