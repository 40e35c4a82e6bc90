// `GET /cdrs`: the customer's calls in the columns that the portal shows.
import { callCell } from '../../../calls/files/cells.ts';
import { callsPage } from '../../../calls/search/search.ts';
import { inQuery, list } from '../../../core/api/endpoint.ts';
import { utc } from '../../../core/zone.ts';
import { callQuery } from '../../filters/call-query.ts';
import { limitOf, pageParameters, rangeOf, rangeParameters, readEndpoint } from '../endpoint.ts';
import { columns as columnIds, next, row } from '../schemas.ts';

export const cdrsEndpoint = readEndpoint({
  section: 'cdr',
  path: '/cdrs',
  summary: 'Calls, the newest first.',
  parameters: [
    ...rangeParameters,
    inQuery('number', 'A number, exact, or its beginning followed by *.'),
    inQuery('destination', 'Name of the destination.'),
    inQuery('sip', 'SIP code.'),
    inQuery('direction', 'inbound, outbound or internal.'),
    inQuery('connected', '1 for connected calls only.', { type: 'string', enum: ['0', '1'] }),
    inQuery('min', 'Shortest duration in seconds.'),
    inQuery('max', 'Longest duration in seconds.'),
    ...pageParameters,
  ],
  response: { columns: columnIds, rows: list(row), next },
  example: {
    columns: ['call-time', 'destination', 'charge'],
    rows: [['2026-11-20T08:00:00Z', '4930123456', '0.012']],
    next: null,
  },
  read: async ({ store, snapshot, holder, query, now }) => {
    const range = rangeOf(query, now);
    if ('problem' in range) return range;
    const columns = snapshot.columns.cdr;
    const { filter, problems } = callQuery(query, columns);
    const [wrong] = problems.keys();
    if (wrong !== undefined) return { problem: `${wrong}: invalid value` };
    const page = await callsPage(store, holder.customer, { ...filter, ...range }, query.get('at'), limitOf(query));
    return {
      columns,
      rows: page.calls.map((call) => columns.map((column) => callCell(call, column, utc).raw)),
      next: page.older,
    };
  },
});
