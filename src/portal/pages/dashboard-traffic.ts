// The traffic of the dashboard: four weeks beside the four before, by day of the reader's clock, and where the money went.

import { type Breakout, type BreakoutRow, breakout } from '../../calls/sums/breakout.ts';
import { acdOf, asrOf } from '../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor } from '../../calls/sums/breakout-columns.ts';
import { liveChannels } from '../../calls/sums/channels.ts';
import { addSums, noSums, type Sums } from '../../calls/sums/sums.ts';
import { clockText } from '../live/live-table.ts';
import { type ChartPoint, chartView, rankView } from '../ui/chart.ts';
import { datePlus, lastDates, startOfDate } from '../ui/days.ts';
import { measures, trafficFigure, trafficOf } from '../ui/traffic.ts';
import type { Translator } from '../ui/translator.ts';
import { type PageContext, sees } from './page.ts';

/** Whole weeks, so that the days before are the same days of the week. */
const DAYS = 28;
const DESTINATIONS = 8;

export async function trafficView(context: PageContext) {
  const { store, visitor, t, zone, now } = context;
  const dates = lastDates(now, zone, DAYS);
  const first = dates[0] ?? '';
  const from = startOfDate(first, zone);
  const query = { to: now, zone } as const;
  const [days, before, destinations, hours, live] = await Promise.all([
    breakout(store, visitor.customer, { ...query, from, by: ['day'] }),
    breakout(store, visitor.customer, { to: from, zone, from: startOfDate(datePlus(first, -DAYS), zone), by: ['day'] }),
    sees(context, 'breakout') && context.snapshot.columns.cdr.includes('destination-name')
      ? breakout(store, visitor.customer, { ...query, from, by: ['destination'] })
      : null,
    trafficOf(store, visitor.customer, { span: 'day', zone, now }),
    liveChannels(store, visitor.customer, now),
  ]);
  const side = visitor.customerType === 'carrier' ? 'carrier' : 'customer';
  const shown = measures.filter((measure) => sees(context, `${side}-${measure}`));
  const series = { dates, days: byDate(days, context), before: byDate(before, context) };
  return {
    tiles: tilesOf({ now: days.totals, before: before.totals }, series, context),
    live: live === null ? null : liveView(live, t),
    chart: chartView({ points: pointsOf(series, context), shape: 'bars', format: (value) => t.number(value) }),
    linked: sees(context, 'cdr'),
    title: t('dashboard.chart'),
    summary: t('dashboard.chart-summary', { count: days.totals.attempts, zone: zone.name }),
    range: `${t.shortDay(from, zone)} – ${t.shortDay(now, zone)}, ${zone.name}`,
    values: dates.map((date) => ({
      label: t.day(startOfDate(date, zone), zone),
      value: t.number(series.days.get(date)?.attempts ?? 0),
      href: dayHref(date, context),
    })),
    destinations: destinations === null ? null : destinationsOf(destinations, context),
    figures: shown.map((measure) => trafficFigure(hours, measure, t, zone)),
  };
}

interface Series {
  readonly dates: readonly string[];
  readonly days: ReadonlyMap<string, Sums>;
  readonly before: ReadonlyMap<string, Sums>;
}

function byDate({ rows }: Breakout, { zone }: PageContext): ReadonlyMap<string, Sums> {
  const dates = new Map<string, Sums>();
  for (const row of rows) {
    // A day begins where its clock has midnight; some clocks begin a day at one.
    const date = new Date((row.time ?? 0) + zone.offsetAt(row.time ?? 0)).toISOString().slice(0, 10);
    dates.set(date, addSums(dates.get(date) ?? noSums, row));
  }
  return dates;
}

function pointsOf({ dates, days, before }: Series, context: PageContext): ChartPoint[] {
  const { t, zone } = context;
  return dates.map((date) => {
    const day = days.get(date) ?? noSums;
    return {
      label: t.shortDay(startOfDate(date, zone), zone),
      title: t.day(startOfDate(date, zone), zone),
      value: day.attempts,
      part: day.connected,
      before: before.get(datePlus(date, -DAYS))?.attempts ?? 0,
      href: dayHref(date, context),
    };
  });
}

/** Where the calls of a day are listed; null where the page of calls is not shown. */
const dayHref = (date: string, context: PageContext): string | null =>
  sees(context, 'cdr') ? `/cdr?from=${date}&to=${date}` : null;

interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly change: string;
  readonly compared: string;
  readonly spark: ReturnType<typeof chartView> | null;
}

/** Money only where the portal shows it in the report; shares and lengths are of all calls, not means of means. */
function tilesOf(
  { now, before }: { readonly now: Sums; readonly before: Sums },
  series: Series,
  context: PageContext,
): readonly Tile[] {
  const { t, visitor } = context;
  const spark = (amountOf: (sums: Sums) => number | null): Tile['spark'] =>
    chartView({
      points: series.dates.map((date) => ({
        ...{ label: '', title: '', part: null, before: null, href: null },
        value: amountOf(series.days.get(date) ?? noSums),
      })),
      shape: 'line',
      format: String,
    });
  const compared = (text: string): string => t('dashboard.before', { value: text, days: String(DAYS) });
  const money: Tile[] = moneyShown(context)
    ? [
        {
          ...{ label: t('dashboard.spent'), figure: t.money(now.charge, visitor.currency), unit: '' },
          change: changeOf(Number(now.charge), Number(before.charge), t),
          compared: compared(t.money(before.charge, visitor.currency)),
          spark: spark((sums) => Number(sums.charge) / 1e6),
        },
      ]
    : [];
  const [asr, asrBefore, acd, acdBefore] = [asrOf(now), asrOf(before), acdOf(now), acdOf(before)];
  return [
    ...money,
    {
      ...{ label: t('cdr.title'), figure: t.number(now.attempts), unit: '' },
      change: changeOf(now.attempts, before.attempts, t),
      compared: compared(t.number(before.attempts)),
      spark: spark((sums) => sums.attempts),
    },
    {
      ...{ label: t('dashboard.answered'), figure: asr === null ? '–' : t.percent(asr), unit: '' },
      change: asr === null || asrBefore === null ? '' : pointsChange(asr - asrBefore, t),
      compared: t('dashboard.of', { part: t.number(now.connected), whole: t.number(now.attempts) }),
      spark: spark(asrOf),
    },
    {
      ...{ label: t('graph.acd'), figure: acd === null ? '–' : clockText(Math.round(acd)), unit: t('dashboard.min-s') },
      change: acd === null || acdBefore === null ? '' : changeOf(acd, acdBefore, t),
      compared: acdBefore === null ? '' : compared(clockText(Math.round(acdBefore))),
      spark: spark(acdOf),
    },
  ];
}

function changeOf(value: number, before: number, t: Translator): string {
  if (before === 0) return '';
  return `${arrow(value - before)} ${t.percent((Math.abs(value - before) * 100) / before)}`;
}

const pointsChange = (points: number, t: Translator): string =>
  `${arrow(points)} ${t('dashboard.points', { points: t.number(Math.abs(points), 1) })}`;

const arrow = (change: number): string => (change > 0 ? '▲' : change < 0 ? '▼' : '=');

const moneyShown = ({ snapshot, visitor }: PageContext): boolean =>
  breakoutColumnsFor(snapshot.columns.breakout, ['day'], visitor.customerType).some((id) =>
    ['charge', 'provider-charge'].includes(id),
  );

function destinationsOf({ rows }: Breakout, context: PageContext) {
  const { t, visitor } = context;
  const byMoney = moneyShown(context);
  const amountOf = (row: BreakoutRow): number => (byMoney ? Number(row.charge) / 1e6 : row.attempts);
  const largest = [...rows].sort((left, right) => amountOf(right) - amountOf(left)).slice(0, DESTINATIONS);
  const textOf = (row: BreakoutRow): string =>
    byMoney ? t.money(row.charge, visitor.currency) : t.number(row.attempts);
  return {
    title: t(byMoney ? 'dashboard.money-went' : 'dashboard.calls-went'),
    ranks: rankView(largest.map((row) => ({ label: row.destination || '–', value: amountOf(row), text: textOf(row) }))),
  };
}

function liveView({ channels, cps }: NonNullable<Awaited<ReturnType<typeof liveChannels>>>, t: Translator) {
  return {
    channels: t.number(channels),
    cps: cps === null ? '' : t('dashboard.live-cps', { cps: t.number(cps, 1) }),
  };
}
