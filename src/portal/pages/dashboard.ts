// `/dashboard`: balance, today, the week, a chart of calls per day, the last calls; each only where the section allows.
import { cdrColumns } from '../../core/column.ts';
import { formatMicros } from '../../core/money.ts';
import { type BreakoutRow, breakout } from '../../reports/breakout.ts';
import { callsPage } from '../../reports/calls.ts';
import { callCell, clockText } from '../../reports/cells.ts';
import { barChart } from '../bar-chart.ts';
import type { Page, PageContext } from '../page.ts';
import { tableColumns, tableRow } from '../table.ts';
import { account } from './balance.ts';

const DAY = 86_400_000;
const CHART_DAYS = 14;
const LATEST = 5;

export const dashboardPage: Page = {
  id: 'dashboard',
  section: null,
  title: 'dashboard.title',
  answer: async (context) => {
    const allowed = (...ids: string[]): boolean => ids.some((id) => context.sections.includes(id));
    const reports = allowed('cdr', 'breakout', 'summary', 'latest-calls');
    return {
      type: 'html',
      view: {
        balance: allowed('balance') ? await balanceView(context) : null,
        traffic: reports ? await trafficView(context) : null,
        latest: allowed('latest-calls', 'cdr') ? await latestView(context) : null,
        hasCdr: allowed('cdr'),
      },
    };
  },
};

async function balanceView(context: PageContext) {
  const { paid, spent } = await account(context);
  const rounded = formatMicros(((paid - spent) / 10_000n) * 10_000n);
  return { amount: rounded, currency: context.visitor.currency, owed: paid < spent };
}

async function trafficView({ store, visitor, now, messages }: PageContext) {
  const today = now - (now % DAY);
  const query = { to: now, destination: null } as const;
  const [day, week, days] = await Promise.all([
    breakout(store, visitor.customer, { ...query, from: today, by: 'destination' }),
    breakout(store, visitor.customer, { ...query, from: today - 6 * DAY, by: 'destination' }),
    breakout(store, visitor.customer, { ...query, from: today - (CHART_DAYS - 1) * DAY, by: 'day' }),
  ]);
  const counts = new Map(days.rows.map((row) => [row.time, row]));
  const bars = Array.from({ length: CHART_DAYS }, (_, index) => {
    const time = today - (CHART_DAYS - 1 - index) * DAY;
    return { label: new Date(time).toISOString().slice(5, 10), value: counts.get(time)?.attempts ?? 0 };
  });
  return {
    today: trafficSums(day.totals),
    week: trafficSums(week.totals),
    chart: barChart(bars),
    bars,
    title: messages['dashboard.chart'],
  };
}

function trafficSums(totals: BreakoutRow) {
  return {
    attempts: totals.attempts.toLocaleString('en'),
    connected: totals.connected.toLocaleString('en'),
    asr: totals.asr === null ? '–' : `${totals.asr.toFixed(0)} %`,
    acd: totals.acd === null ? '–' : clockText(Math.round(totals.acd)),
  };
}

async function latestView({ store, snapshot, visitor, zone, now, messages }: PageContext) {
  const wanted = ['call-time', 'source', 'destination', 'destination-name', 'duration', 'charge'];
  const ids = wanted.filter((id) => snapshot.columns.cdr.includes(id));
  const columns = tableColumns(ids, cdrColumns, messages);
  const { calls } = await callsPage(store, visitor.customer, { from: 0, to: now, number: null }, null, LATEST);
  const rows = calls.map((call) => tableRow(call, columns, (of, column) => callCell(of, column, zone)));
  return { columns, rows, zoneName: zone.name };
}
