// What the customers' API answers. One entry a resource: its section, its parameters, and how it is read.
import type { TokenHolder } from '../../auth/access-tokens.ts';
import { ledgerOf } from '../../billing/ledger.ts';
import { paymentsOf } from '../../billing/payment.ts';
import { callCell } from '../../calls/files/cells.ts';
import { callsPage } from '../../calls/search/pages.ts';
import { breakout, MAX_SPLIT_HOURS_MS, splitsHours } from '../../calls/sums/breakout.ts';
import { breakoutCell } from '../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor, dimensionsOf } from '../../calls/sums/breakout-columns.ts';
import { utcIso } from '../../core/moment.ts';
import { formatMicros } from '../../core/money/money.ts';
import { utc, type Zone, zoneOf } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import { callQuery } from '../ui/call-query.ts';

export interface ApiContext {
  readonly store: Store;
  readonly snapshot: PortalSnapshot;
  readonly holder: TokenHolder;
  readonly query: URLSearchParams;
  readonly now: number;
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
}

export interface Endpoint {
  readonly path: string;
  readonly section: 'balance' | 'cdr' | 'breakout' | 'payments';
  readonly parameters: readonly Parameter[];
  readonly example: object;
  readonly answer: (context: ApiContext) => Promise<object | { readonly problem: string }>;
}

const DAY = 86_400_000;
const PAGE = 100;
const MAX_PAGE = 1000;
/** Of a breakout; more are cut, and said to be. */
const MAX_ROWS = 5_000;

const range: readonly Parameter[] = [
  { name: 'from', description: 'First instant, e.g. 2026-11-01T00:00:00Z; without it, seven days ago.' },
  { name: 'to', description: 'Instant after the last one; without it, now.' },
];
const paging: readonly Parameter[] = [
  { name: 'limit', description: `Rows in a page, 1 to ${MAX_PAGE}; without it, ${PAGE}.` },
  { name: 'at', description: 'Where the page begins: the `next` of the page before.' },
];

export const endpoints: readonly Endpoint[] = [
  {
    path: '/balance',
    section: 'balance',
    parameters: [],
    example: { currency: 'EUR', balance: '12.50', paid: '25.00', calls: '8.50', packages: '4.00', pending: '0.00' },
    answer: async ({ store, holder }) => {
      const { balance, paid, calls, packages, pending } = await ledgerOf(store, holder);
      return {
        currency: holder.currency,
        balance: formatMicros(balance),
        paid: formatMicros(paid),
        calls: formatMicros(calls),
        packages: formatMicros(packages),
        pending: formatMicros(pending),
      };
    },
  },
  {
    path: '/payments',
    section: 'payments',
    parameters: paging,
    example: {
      payments: [
        {
          id: 'p-1',
          at: '2026-11-20T08:00:00Z',
          amount: '25.00',
          currency: 'EUR',
          status: 'completed',
          description: 'Bank transfer',
        },
      ],
      next: null,
    },
    answer: async ({ store, holder, query }) => {
      const limit = limitOf(query);
      const [, createdAt, id] = /^(\d{1,15})\.([A-Za-z0-9._-]{1,64})$/.exec(query.get('at') ?? '') ?? [];
      const before = createdAt === undefined || id === undefined ? undefined : { createdAt: Number(createdAt), id };
      const found = await paymentsOf(store, holder, { limit: limit + 1, before });
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      return {
        payments: shown.map((payment) => ({
          id: payment.id,
          at: utcIso(payment.createdAt),
          amount: formatMicros(payment.amount),
          currency: payment.currency,
          status: payment.status,
          description: payment.description,
        })),
        next: found.length > limit && last !== undefined ? `${last.createdAt}.${last.id}` : null,
      };
    },
  },
  {
    path: '/cdrs',
    section: 'cdr',
    parameters: [
      ...range,
      { name: 'number', description: 'A number, exact, or its beginning followed by *.' },
      { name: 'destination', description: 'Name of the destination.' },
      { name: 'sip', description: 'SIP code.' },
      { name: 'direction', description: 'inbound, outbound or internal.' },
      { name: 'connected', description: '1 for connected calls only.' },
      { name: 'min', description: 'Shortest duration in seconds.' },
      { name: 'max', description: 'Longest duration in seconds.' },
      ...paging,
    ],
    example: {
      columns: ['call-time', 'destination', 'charge'],
      rows: [['2026-11-20T08:00:00Z', '4930123456', '0.012']],
      next: null,
    },
    answer: async ({ store, snapshot, holder, query, now }) => {
      const asked = rangeOf(query, now);
      if ('problem' in asked) return asked;
      const { filter, problems } = callQuery(query, snapshot.columns.cdr);
      const [wrong] = problems.keys();
      if (wrong !== undefined) return { problem: `${wrong}: not understood` };
      const page = await callsPage(store, holder.customer, { ...filter, ...asked }, query.get('at'), limitOf(query));
      const columns = snapshot.columns.cdr;
      return {
        columns,
        rows: page.calls.map((call) => columns.map((column) => callCell(call, column, utc).raw)),
        next: page.older,
      };
    },
  },
  {
    path: '/breakout',
    section: 'breakout',
    parameters: [
      ...range,
      { name: 'by', description: 'destination, hour, day or month; without it, destination.' },
      { name: 'then', description: 'Another one of them, to group by both.' },
      { name: 'destination', description: 'Name of one destination.' },
      { name: 'timezone', description: 'Whose days and months; without it, UTC.' },
    ],
    example: { columns: ['destination-name', 'attempts'], rows: [['Germany', '12']], totals: ['', '12'] },
    answer: async ({ store, snapshot, holder, query, now }) => {
      const asked = rangeOf(query, now);
      if ('problem' in asked) return asked;
      const by = dimensionsOf(query.get('by'), query.get('then'));
      const zone = zoneNamed(query.get('timezone') ?? 'UTC');
      if (zone === undefined) return { problem: 'timezone: a name such as Europe/Kyiv' };
      const wanted = { ...asked, by, zone, destination: query.get('destination') };
      if (by.includes('hour') && asked.to - asked.from > MAX_SPLIT_HOURS_MS && splitsHours(wanted)) {
        return { problem: `${zone.name} has hours that begin between those of UTC: ask for eight days or fewer` };
      }
      const report = await breakout(store, holder.customer, wanted, MAX_ROWS);
      const columns = breakoutColumnsFor(snapshot.columns.breakout, by, holder.customerType);
      const view = { by, zone, customer: holder.customer };
      const cells = (row: (typeof report.rows)[number]) => columns.map((column) => breakoutCell(row, column, view).raw);
      return { columns, rows: report.rows.map(cells), totals: cells(report.totals), truncated: report.truncated };
    },
  },
];

function zoneNamed(name: string): Zone | undefined {
  try {
    return zoneOf(name);
  } catch {
    return undefined;
  }
}

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? PAGE);
  return Number.isSafeInteger(limit) && limit >= 1 ? Math.min(limit, MAX_PAGE) : PAGE;
}

function rangeOf(query: URLSearchParams, now: number): { from: number; to: number } | { readonly problem: string } {
  const instant = (name: string, preset: number): number => {
    const text = query.get(name);
    if (text === null) return preset;
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  };
  const from = instant('from', now - 7 * DAY);
  const to = instant('to', now);
  if (Number.isNaN(from) || Number.isNaN(to)) return { problem: 'from and to: instants such as 2026-11-01T00:00:00Z' };
  return from < to ? { from, to } : { problem: 'from is not before to' };
}
