// Break-glass overrides of all brands: what is outside Git, why, by whom, and until when.
import { type BreakGlass, readBreakGlass } from '../../store/tables/break-glass.ts';
import { recentEvents } from '../../store/tables/events.ts';
import { type Listing, listPage } from '../ui/listing.ts';
import { timeAgo, timeUntil } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const SHOWN_ENDED = 20;

const listing: Listing<BreakGlass> = {
  path: '/overrides',
  sort: 'until',
  columns: [
    { id: 'customer', label: 'Customer', key: (row) => row.customer },
    { id: 'portal', label: 'Portal', key: (row) => row.portal },
    { id: 'what', label: 'What' },
    { id: 'reason', label: 'Reason' },
    { id: 'actor', label: 'Who', key: (row) => row.actor },
    { id: 'until', label: 'Ends', layout: 'number', key: (row) => row.until },
    { id: 'act', label: 'Action' },
  ],
  filters: [],
  texts: ({ customer, portal, actor, reason }) => [customer, portal, actor, reason].map((text) => text.toLowerCase()),
};

export const overridesPage: ConsolePage = {
  path: '/overrides',
  template: 'overrides',
  role: 'operator',
  menu: 'overrides',
  view: async ({ parts, query, now }) => {
    const list = listPage(listing, await readBreakGlass(parts.store), query);
    const ended = await recentEvents(parts.store, 'BreakGlassEnded', SHOWN_ENDED);
    return {
      title: 'Overrides',
      sentence:
        list.total === 0
          ? 'No break-glass override is in force.'
          : `${list.total} break-glass ${list.total === 1 ? 'override is' : 'overrides are'} in force.`,
      none: list.total === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          href: `/brands/${encodeURIComponent(row.portal)}`,
          show: row.show.join(', '),
          hide: row.hide.join(', '),
          until: timeUntil(row.until, now),
          end: `/do/end-override?customer=${encodeURIComponent(row.customer)}`,
        })),
      },
      ended: ended.map(({ name, message, at }) => ({ portal: name, message, at: timeAgo(at, now) })),
    };
  },
};
