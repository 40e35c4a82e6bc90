// Traffic over time for graphs, from the hourly sums: calls per second, concurrent calls, answered share, average length.

import { breakout } from '../../calls/sums/breakout.ts';
import { acdOf, asrOf } from '../../calls/sums/breakout-cells.ts';
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { localText, utc, type Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { lineChart, type Point } from './chart.ts';
import type { Translator } from './translator.ts';

export const measures = ['acd', 'asr', 'cps', 'channels'] as const;
export type Measure = (typeof measures)[number];

/** Time spans of a graph with the step between its points. */
export const spans = {
  day: { hours: 24, by: 'hour' },
  week: { hours: 168, by: 'hour' },
  month: { hours: 720, by: 'day' },
} as const;
export type Span = keyof typeof spans;

export interface TrafficPoint {
  readonly time: number;
  readonly values: Readonly<Record<Measure, number | null>>;
}

/** Returns one point per hour or UTC day. ASR and ACD are null where there was no call. */
export async function trafficOf(store: Store, customer: CustomerId, span: Span, now: number): Promise<TrafficPoint[]> {
  const { hours, by } = spans[span];
  const step = by === 'hour' ? HOUR : DAY;
  const last = now - (now % step);
  const first = last - hours * HOUR + step;
  const { rows } = await breakout(store, customer, { from: first, to: now, by: [by], zone: utc });
  const known = new Map(rows.map((row) => [row.time, row]));
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => {
    const time = first + index * step;
    const row = known.get(time);
    const seconds = (time === last ? Math.max(now - time, 1000) : step) / 1000;
    return {
      time,
      values: {
        acd: row === undefined ? null : acdOf(row),
        asr: row === undefined ? null : asrOf(row),
        cps: (row?.attempts ?? 0) / seconds,
        channels: Number(row?.duration ?? 0) / seconds,
      },
    };
  });
}

/** Returns the view of a figure: the chart, its summary as a sentence, and the same numbers as a table. */
export function trafficFigure(points: readonly TrafficPoint[], measure: Measure, t: Translator, zone: Zone) {
  const format = (value: number): string => formatted(measure, value, t);
  const series: Point[] = points.map(({ time, values }) => ({ time, value: values[measure] }));
  const there = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const every = Math.ceil(series.length / 6);
  const short = (time: number): string =>
    localText(time, zone).slice(...((points.at(1)?.time ?? 0) - (points.at(0)?.time ?? 0) > HOUR ? [5, 10] : [11, 16]));
  const mean = there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
  return {
    title: t(`graph.${measure}`),
    summary:
      mean === null
        ? t('graph.nothing')
        : t('graph.says', { mean: format(mean), most: format(Math.max(...there)), zone: zone.name }),
    chart: lineChart({
      points: series,
      ticks: series.flatMap(({ time }, index) => (index % every === 0 ? [{ at: time, label: short(time) }] : [])),
      format,
    }),
    values: series.map(({ time, value }) => ({
      label: localText(time, zone).slice(0, 16),
      value: value === null ? '–' : format(value),
    })),
  };
}

function formatted(measure: Measure, value: number, t: Translator): string {
  switch (measure) {
    case 'asr':
      return t.percent(value);
    case 'acd':
      return `${t.number(Math.round(value))} s`;
    default:
      return t.number(value, value < 1 ? 4 : 2);
  }
}
