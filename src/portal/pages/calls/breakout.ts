// `/breakout`: calls grouped by destination, hour, day or month, or by two of these, as table, pivot, chart and CSV.

import { breakoutFileName } from '../../../calls/files/csv.ts';
import { callsTotal, destinationFilter, wholeName } from '../../../calls/search/search.ts';
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
import { type ActiveFilter, chipsView, type EmptyView, nothingFound } from '../../filters/active-filters.ts';
import { saveAction, savedView } from '../../filters/saved.ts';
import { breakoutChart } from '../../ui/breakout-chart.ts';
import { pageOf } from '../../ui/pager.ts';
import { presetsOf, rangeOf, withQuery } from '../../ui/range.ts';
import { type Sort, sortedColumns, sortedRows, sortOf } from '../../ui/sorting.ts';
import { cellText, type TableCell, tableView } from '../../ui/table.ts';
import type { Precision } from '../../ui/translator.ts';
import type { Page, PageContext } from '../page.ts';
import { breakoutActions, scheduleView } from './breakout-schedules.ts';
import { suggestedDestinations } from './cdr-filter.ts';
import { withEmptyTimes } from './empty-times.ts';

const DEFAULT_DAYS = 30;
/** Rows of a page. */
const PAGE_SIZE = 100;
const dimensions: readonly Dimension[] = ['destination', 'hour', 'day', 'month'];

export const breakoutPage: Page = {
  id: 'breakout',
  secret: false,
  section: 'breakout',
  title: 'breakout.title',
  actions: { ...breakoutActions, 'save-filter': saveAction('breakout') },
  respond: async (context) => {
    const { store, snapshot, visitor, query, now, t, zone } = context;
    const range = rangeOf(query, zone, now, DEFAULT_DAYS, t);
    const by = dimensionsOf(query.get('by'), query.get('then'));
    const view: BreakoutView = { by, zone, customer: visitor.customer };
    const ids = breakoutColumnsFor(snapshot.columns.breakout, by, visitor.customerType);
    const destination = (query.get('destination') ?? '').trim().slice(0, 255);
    const { customer } = visitor;
    const wanted = await destinationFilter(store, customer, destination, range);
    const asked = { from: range.from, to: range.to, zone, by, ...wanted };
    const tooLong = by.includes('hour') && range.to - range.from > MAX_SPLIT_HOURS_MS && splitsHours(asked);
    const problem = tooLong ? t('breakout.split-hours', { zone: zone.name }) : range.problem;
    const report = problem === '' ? await breakout(store, visitor.customer, asked) : nothing;
    const filters =
      destination === '' ? [] : [{ name: 'destination', label: t('filter.destination'), value: destination }];
    const asks = sortOf(query.get('sort'), ids);
    const sorted = (all: readonly BreakoutRow[], sort: Sort | null): readonly BreakoutRow[] =>
      sort === null ? all : sortedRows(all, sort, breakoutSortKey(sort.column, view));
    if (problem === '' && query.get('format') === 'csv') {
      const name = breakoutFileName(snapshot.name, report, range, zone);
      const file = { ...view, currency: visitor.currency };
      return { type: 'csv', name, chunks: [breakoutCsv({ ...report, rows: sorted(report.rows, asks) }, ids, file)] };
    }
    const measure = measureOf(query, ids);
    const sort = asks ?? presetSort(by, measure);
    const filled = withEmptyTimes(report.rows, { ...asked, to: Math.min(range.to, now) });
    const drawn = { ...report, rows: filled };
    const { shown, pager } = pageOf(sorted(filled, sort), { query, t }, PAGE_SIZE);
    const table = tableView(
      {
        ...{ ids, types: breakoutColumns, rows: shown, totals: report.totals },
        cell: (row, column) => breakoutCell(row, column, view),
      },
      { t, zone, currency: visitor.currency, precision: finest(by), now },
    );
    return {
      type: 'html',
      view: {
        range: { ...range, problem },
        presets: presetsOf(query, zone, now, t),
        ...choices(context, by, destination),
        destinations: await suggestedDestinations(context, range),
        ...chipsView(query, filters, t),
        ...(await savedView(context, 'breakout')),
        columns: sortedColumns(table.columns, query, sort),
        rows: table.rows.map((cells, index) =>
          withLinks(context, cells, shown[index], { from: range.fromText, to: range.toText }),
        ),
        totals: table.totals,
        pager,
        truncated: report.truncated,
        pivot: pivotView(context, drawn, view, ids),
        figure: breakoutChart(drawn, view, measure, t),
        csv: withQuery(query, { format: 'csv' }),
        ...(await scheduleView(context)),
        zoneName: zone.name,
        empty: report.rows.length > 0 ? null : await emptyReport(context, filters, asked),
      },
    };
  },
};

/** Returns what an empty report says. */
async function emptyReport(
  { store, visitor, query, t }: PageContext,
  filters: readonly ActiveFilter[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<EmptyView> {
  return nothingFound({ query, filters, t }, () => callsTotal(store, visitor.customer, { from, to }));
}

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

/** Links the name of a destination to its calls, where these can be filtered by destination. */
function withLinks(
  { snapshot, sections }: PageContext,
  cells: readonly TableCell[],
  row: BreakoutRow | undefined,
  range: Readonly<Record<string, string>>,
): readonly TableCell[] {
  const leads = sections.includes('cdr') && snapshot.columns.cdr.includes('destination-name');
  return cells.map((cell) =>
    leads && cell.id === 'destination-name' && row?.destination
      ? { ...cell, href: `/cdr?${new URLSearchParams({ ...range, destination: wholeName(row.destination) })}` }
      : cell,
  );
}

/** The order of destinations is that of the chart; that of times is theirs. */
const presetSort = (by: readonly Dimension[], measure: string | null): Sort | null =>
  by.length === 1 && by[0] === 'destination' && measure !== null ? { column: measure, down: true } : null;

const finest = (by: readonly Dimension[]): Precision =>
  (['hour', 'day', 'month'] as const).find((precision) => by.includes(precision)) ?? 'day';

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
