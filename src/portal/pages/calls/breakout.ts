// `/breakout`: calls grouped by destination, hour, day or month, or by two of these, as table, pivot, chart and CSV.

import { reportFileName } from '../../../calls/files/csv.ts';
import {
  type Breakout,
  type BreakoutRow,
  breakout,
  type Dimension,
  MAX_SPLIT_HOURS_MS,
  splitsHours,
} from '../../../calls/sums/breakout.ts';
import { type BreakoutView, breakoutCell, breakoutCsv, breakoutNumber } from '../../../calls/sums/breakout-cells.ts';
import { breakoutColumnsFor, dimensionsOf } from '../../../calls/sums/breakout-columns.ts';
import { pivot } from '../../../calls/sums/pivot.ts';
import { noSums } from '../../../calls/sums/sums.ts';
import { breakoutColumns } from '../../../core/column.ts';
import { breakoutChart } from '../../ui/breakout-chart.ts';
import { presetsOf, rangeOf, withQuery } from '../../ui/range.ts';
import { sortedColumns, sortedRows, sortOf } from '../../ui/sorting.ts';
import { cellText, tableColumns, tableRow } from '../../ui/table.ts';
import type { Page, PageContext } from '../page.ts';
import { breakoutActions, scheduleView } from './breakout-schedules.ts';

const DEFAULT_DAYS = 30;
/** Most rows of the page; the CSV file has all. */
const SHOWN = 1_000;
const dimensions: readonly Dimension[] = ['destination', 'hour', 'day', 'month'];

export const breakoutPage: Page = {
  id: 'breakout',
  secret: false,
  section: 'breakout',
  title: 'breakout.title',
  actions: breakoutActions,
  respond: async (context) => {
    const { store, snapshot, visitor, query, now, t, zone } = context;
    const range = rangeOf(query, zone, now, DEFAULT_DAYS, t);
    const by = dimensionsOf(query.get('by'), query.get('then'));
    const view: BreakoutView = { by, zone, customer: visitor.customer };
    const ids = breakoutColumnsFor(snapshot.columns.breakout, by, visitor.customerType);
    const destination = (query.get('destination') ?? '').trim().slice(0, 255);
    const asked = { from: range.from, to: range.to, zone, by, destination: destination === '' ? null : destination };
    const tooLong = by.includes('hour') && range.to - range.from > MAX_SPLIT_HOURS_MS && splitsHours(asked);
    const problem = tooLong ? t('breakout.split-hours', { zone: zone.name }) : range.problem;
    const report = problem === '' ? await breakout(store, visitor.customer, asked) : nothing;
    const sort = sortOf(query.get('sort'), ids);
    const rows = sort === null ? report.rows : sortedRows(report.rows, sort, breakoutSortKey(sort.column, view));
    if (problem === '' && query.get('format') === 'csv') {
      const name = reportFileName(snapshot.name, 'breakout', range, zone);
      return { type: 'csv', name, chunks: [breakoutCsv({ ...report, rows }, ids, view)] };
    }
    const columns = tableColumns(ids, breakoutColumns, t);
    const drawn = { ...report, rows };
    return {
      type: 'html',
      view: {
        range: { ...range, problem },
        presets: presetsOf(query, zone, now, t),
        ...choices(context, by, destination),
        columns: sortedColumns(columns, query, sort),
        rows: rows
          .slice(0, SHOWN)
          .map((row) => cellsOf(context, row, columns, view, { from: range.fromText, to: range.toText })),
        totals: tableRow(report.totals, columns, (row, column) => breakoutCell(row, column, view), t),
        truncated: report.truncated || rows.length > SHOWN,
        pivot: pivotView(context, drawn, view, ids),
        figure: breakoutChart(drawn, view, measureOf(query, ids), t),
        csv: withQuery(query, { format: 'csv' }),
        ...(await scheduleView(context)),
        zoneName: zone.name,
        empty: report.rows.length === 0,
      },
    };
  },
};

const nothing: Breakout = { rows: [], totals: { ...noSums, time: null, destination: null }, truncated: false };

/** Returns the options of the form: groupings, measures, and table or pivot. */
function choices({ query, t, snapshot, visitor }: PageContext, by: readonly Dimension[], destination: string) {
  const ids = breakoutColumnsFor(snapshot.columns.breakout, by, visitor.customerType);
  const option = (id: string, label: string, chosen: boolean) => ({ id, label, chosen });
  const measure = measureOf(query, ids);
  return {
    destination,
    groupings: dimensions.map((id) => option(id, t(`breakout.by-${id}`), id === by[0])),
    seconds: [
      option('', t('breakout.then-nothing'), by.length === 1),
      ...dimensions.filter((id) => id !== by[0]).map((id) => option(id, t(`breakout.by-${id}`), id === by[1])),
    ],
    measures: measuresIn(ids).map((id) => option(id, t(`column.${id}`), id === measure)),
    shapes:
      by.length === 2
        ? (['table', 'pivot'] as const).map((id) => ({
            href: withQuery(query, { shape: id === 'table' ? null : id, format: null }),
            label: t(`breakout.shape-${id}`),
            current: (query.get('shape') === 'pivot') === (id === 'pivot'),
          }))
        : [],
    isPivot: by.length === 2 && query.get('shape') === 'pivot',
  };
}

const measuresIn = (ids: readonly string[]): string[] =>
  ids.filter((id) => !['call-time', 'destination-name', 'customer'].includes(id));

/** Returns the measure of the chart and the pivot: the one in the query if it is a shown column, else the first; null without any. */
function measureOf(query: URLSearchParams, ids: readonly string[]): string | null {
  const measures = measuresIn(ids);
  return measures.find((id) => id === query.get('show')) ?? measures[0] ?? null;
}

const breakoutSortKey = (column: string, view: BreakoutView) => (row: BreakoutRow) =>
  breakoutNumber(row, column) ?? breakoutCell(row, column, view).text;

/** Returns the cells of a row. The name of a destination links to its calls where these can be filtered by destination. */
function cellsOf(
  { snapshot, sections, t }: PageContext,
  row: BreakoutRow,
  columns: ReturnType<typeof tableColumns>,
  view: BreakoutView,
  range: Readonly<Record<string, string>>,
) {
  const leads = sections.includes('cdr') && snapshot.columns.cdr.includes('destination-name');
  return tableRow(row, columns, (of, column) => breakoutCell(of, column, view), t).map((cell) => ({
    ...cell,
    href:
      leads && cell.id === 'destination-name' && row.destination
        ? `/cdr?${new URLSearchParams({ ...range, destination: row.destination })}`
        : null,
  }));
}

function pivotView({ query, t }: PageContext, report: Breakout, view: BreakoutView, ids: readonly string[]) {
  const [first, second] = view.by;
  const measure = measureOf(query, ids);
  if (first === undefined || second === undefined || measure === null || query.get('shape') !== 'pivot') return null;
  const made = pivot(report.rows, [first, second], view.zone);
  const text = (sums: (typeof made)['total'] | null): string =>
    sums === null
      ? ''
      : cellText(
          breakoutCell({ ...sums, time: null, destination: null }, measure, view).text,
          breakoutColumns.get(measure),
          t,
        );
  return {
    corner: t(`breakout.by-${first}`),
    caption: `${t(`column.${measure}`)}: ${t(`breakout.by-${first}`)} × ${t(`breakout.by-${second}`)}`,
    columns: made.columns,
    rows: made.rows.map(({ label, cells, total }) => ({ label, cells: cells.map(text), total: text(total) })),
    totals: made.totals.map(text),
    total: text(made.total),
    truncated: made.truncated,
  };
}
