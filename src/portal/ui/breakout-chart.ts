// The chart of a breakout: a line over time, or bars for the largest destinations.

import type { Breakout, BreakoutRow } from '../../calls/sums/breakout.ts';
import { type BreakoutView, breakoutCell, breakoutNumber } from '../../calls/sums/breakout-cells.ts';
import { breakoutColumns } from '../../core/column.ts';
import { localText } from '../../core/zone.ts';
import { lineChart, rankChart } from './chart.ts';
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
  const level = (value: number): string => t.number(value, value < 10 ? 2 : 0);
  if (dimension === 'destination') {
    const largest = [...rows]
      .sort((left, right) => (breakoutNumber(right, measure) ?? 0) - (breakoutNumber(left, measure) ?? 0))
      .slice(0, MAX_BARS);
    const bars = largest.map((row) => ({
      label: (row.destination ?? '').slice(0, 22),
      value: breakoutNumber(row, measure) ?? 0,
    }));
    const values = largest.map((row) => ({ label: row.destination ?? '', value: text(row) }));
    const heading = t('breakout.largest', { measure: title });
    return { title: heading, bars: { ...rankChart(bars, level), title: heading }, line: null, values };
  }
  if (rows.length > MAX_POINTS) return null;
  const points = [...rows]
    .sort((left, right) => (left.time ?? 0) - (right.time ?? 0))
    .map((row) => ({ row, time: row.time ?? 0, value: breakoutNumber(row, measure) }));
  const every = Math.ceil(points.length / 6);
  const ticks = points.flatMap(({ time }, index) =>
    index % every === 0 ? [{ at: time, label: shortTime(time, view) }] : [],
  );
  const values = points.map(({ row }) => ({ label: breakoutCell(row, 'call-time', view).text, value: text(row) }));
  return { title, bars: null, line: { ...lineChart({ points, ticks, format: level }), title }, values };
}

function shortTime(time: number, { by, zone }: BreakoutView): string {
  const text = localText(time, zone);
  if (by.includes('hour')) return text.slice(5, 16);
  return by.includes('day') ? text.slice(5, 10) : text.slice(0, 7);
}
