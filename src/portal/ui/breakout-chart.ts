// The chart of a breakout: a line over time, or bars for the largest destinations.

import type { Breakout, BreakoutRow } from '../../calls/sums/breakout.ts';
import { type BreakoutView, breakoutCell, breakoutNumber } from '../../calls/sums/breakout-cells.ts';
import { breakoutColumns } from '../../core/column.ts';
import { localText } from '../../core/zone.ts';
import { chartView, rankView } from './chart.ts';
import { cellText } from './table.ts';
import type { Translator } from './translator.ts';

const MAX_BARS = 8;
const MAX_POINTS = 200;

/** Returns the chart; null for two dimensions (the pivot shows more) and where no measure can be drawn. */
export function breakoutChart(
  { rows, truncated }: Breakout,
  view: BreakoutView,
  measure: string | null,
  t: Translator,
) {
  const [dimension] = view.by;
  if (measure === null || view.by.length !== 1 || truncated || rows.length < 2) return null;
  const title = t(`column.${measure}`);
  const text = (row: BreakoutRow): string =>
    cellText(breakoutCell(row, measure, view).text, breakoutColumns.get(measure), t);
  const format = (value: number): string => t.number(value, value < 10 ? 2 : 0);
  if (dimension === 'destination') {
    const largest = [...rows]
      .sort((left, right) => (breakoutNumber(right, measure) ?? 0) - (breakoutNumber(left, measure) ?? 0))
      .slice(0, MAX_BARS);
    const heading = t('breakout.largest', { measure: title });
    const ranks = rankView(
      largest.map((row) => ({
        label: row.destination ?? '',
        value: breakoutNumber(row, measure) ?? 0,
        text: text(row),
      })),
    );
    return { title: heading, summary: '', chart: null, ranks, values: [] };
  }
  if (rows.length > MAX_POINTS) return null;
  const points = [...rows]
    .sort((left, right) => (left.time ?? 0) - (right.time ?? 0))
    .map((row) => ({
      label: shortTime(row.time ?? 0, view, t),
      title: breakoutCell(row, 'call-time', view).text,
      value: breakoutNumber(row, measure),
      ...{ part: null, before: null, href: null },
      text: text(row),
    }));
  const values = points.map((point) => ({ label: point.title, value: point.text }));
  return { title, summary: '', chart: chartView({ points, shape: 'bars', format }), ranks: null, values };
}

function shortTime(time: number, { by, zone }: BreakoutView, t: Translator): string {
  if (by.includes('hour')) return localText(time, zone).slice(11, 16);
  return by.includes('day') ? t.shortDay(time, zone) : localText(time, zone).slice(0, 7);
}
