// `GET /breakout`: sums of the customer's calls by destination or time.
import { breakout, MAX_SPLIT_HOURS_MS, splitsHours } from '../../../calls/sums/breakout.ts';
import { breakoutCell } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor, dimensionsOf } from '../../../calls/sums/breakout-columns.ts';
import { flag, inQuery, list } from '../../../core/api/endpoint.ts';
import { type Zone, zoneOf } from '../../../core/zone.ts';
import { rangeOf, rangeParameters, readEndpoint } from '../endpoint.ts';
import { columns as columnIds, row } from '../schemas.ts';

/** Most rows of a response, since this endpoint has no paging; `truncated` is true when rows were left out. */
const MAX_ROWS = 5_000;
const dimension = { type: 'string', enum: ['destination', 'hour', 'day', 'month'] };

export const breakoutEndpoint = readEndpoint({
  section: 'breakout',
  path: '/breakout',
  summary: 'Sums of calls by destination or time.',
  parameters: [
    ...rangeParameters,
    inQuery('by', 'destination, hour, day or month; without it, destination.', dimension),
    inQuery('then', 'Another one of them, to group by both.', dimension),
    inQuery('destination', 'Name of one destination.', { type: 'string', maxLength: 255 }),
    inQuery('timezone', 'Whose days and months; without it, UTC.'),
  ],
  response: { columns: columnIds, rows: list(row), totals: row, truncated: flag },
  example: {
    ...{ columns: ['destination-name', 'attempts'], rows: [['Germany', '12']], totals: ['', '12'], truncated: false },
  },
  read: async ({ store, snapshot, holder, query, now }) => {
    const range = rangeOf(query, now);
    if ('problem' in range) return range;
    const by = dimensionsOf(query.get('by'), query.get('then'));
    const zone = zoneNamed(query.get('timezone') ?? 'UTC');
    if (zone === undefined) return { problem: 'timezone: use a name such as Europe/Kyiv' };
    const wanted = { ...range, by, zone, destination: query.get('destination') };
    if (by.includes('hour') && range.to - range.from > MAX_SPLIT_HOURS_MS && splitsHours(wanted)) {
      return { problem: `timezone: hours of ${zone.name} do not begin with those of UTC; ask for eight days or fewer` };
    }
    const report = await breakout(store, holder.customer, wanted, MAX_ROWS);
    const columns = breakoutColumnsFor(snapshot.columns.breakout, by, holder.customerType);
    const view = { by, zone, customer: holder.customer };
    const cells = (of: (typeof report.rows)[number]) => columns.map((column) => breakoutCell(of, column, view).raw);
    return { columns, rows: report.rows.map(cells), totals: cells(report.totals), truncated: report.truncated };
  },
});

function zoneNamed(name: string): Zone | undefined {
  try {
    return zoneOf(name);
  } catch {
    return undefined;
  }
}
