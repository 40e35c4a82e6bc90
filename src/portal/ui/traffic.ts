// Traffic over time for graphs, from the hourly sums: calls per second, concurrent calls, answered share, average length.

import { breakout } from '../../calls/sums/breakout.ts';
import { acdOf, asrOf } from '../../calls/sums/breakout-cells.ts';
import type { Sums } from '../../calls/sums/sums.ts';
import { HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { localText, utc, type Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { type ChartPoint, chartView } from './chart.ts';
import { lastDates, startOfDate } from './days.ts';
import type { Translator } from './translator.ts';

export const measures = ['acd', 'asr', 'cps', 'channels'] as const;
export type Measure = (typeof measures)[number];

/** Time spans of a graph with the step between its points. */
export const spans = {
  day: { steps: 24, by: 'hour' },
  week: { steps: 168, by: 'hour' },
  month: { steps: 28, by: 'day' },
} as const;
export type Span = keyof typeof spans;

type Values = Readonly<Record<Measure, number | null>>;

export interface Traffic {
  readonly by: 'hour' | 'day';
  /** One an hour, or a day of the zone's clock; the last is so far. ASR and ACD are null where there was no call. */
  readonly points: readonly { readonly time: number; readonly values: Values }[];
  /** Of all calls of the time, not means of means; null where nothing can be said. */
  readonly whole: Values;
}

export async function trafficOf(
  store: Store,
  customer: CustomerId,
  { span, zone, now }: { readonly span: Span; readonly zone: Zone; readonly now: number },
): Promise<Traffic> {
  const { steps, by } = spans[span];
  const times =
    by === 'hour' ? lastHours(now, steps) : lastDates(now, zone, steps).map((date) => startOfDate(date, zone));
  const from = times[0] ?? now;
  // Hours are instants; only days depend on the clock.
  const { rows, totals } = await breakout(store, customer, {
    from,
    to: now,
    by: [by],
    zone: by === 'hour' ? utc : zone,
  });
  const known = new Map(rows.map((row) => [row.time, row]));
  return {
    by,
    points: times.map((time, index) => ({
      time,
      values: valuesOf(known.get(time), Math.max(1000, (times[index + 1] ?? now) - time)),
    })),
    whole: valuesOf(totals, Math.max(1000, now - from)),
  };
}

function lastHours(now: number, hours: number): readonly number[] {
  const last = now - (now % HOUR);
  return Array.from({ length: hours }, (_, index) => last - (hours - 1 - index) * HOUR);
}

function valuesOf(sums: Sums | undefined, milliseconds: number): Values {
  const seconds = milliseconds / 1000;
  return {
    acd: sums === undefined ? null : acdOf(sums),
    asr: sums === undefined ? null : asrOf(sums),
    cps: (sums?.attempts ?? 0) / seconds,
    channels: Number(sums?.duration ?? 0) / seconds,
  };
}

/** Returns the view of a figure: the chart, its summary as a sentence, and the same numbers as a table. */
export function trafficFigure({ points, whole, by }: Traffic, measure: Measure, t: Translator, zone: Zone) {
  const format = (value: number): string => formatted(measure, value, t);
  const series = points.map(
    ({ time, values }): ChartPoint => ({
      label: by === 'hour' ? localText(time, zone).slice(11, 16) : t.shortDay(time, zone),
      title: by === 'hour' ? t.moment(time, zone) : t.day(time, zone),
      value: values[measure],
      ...{ part: null, before: null, href: null },
    }),
  );
  const there = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const mean = whole[measure];
  return {
    title: t(`graph.${measure}`),
    summary:
      mean === null || there.length === 0
        ? t('graph.nothing')
        : t('graph.says', { mean: format(mean), most: format(Math.max(...there)), zone: zone.name }),
    chart: chartView({ points: series, shape: 'line', format, scale: (value) => onScale(measure, value, t) }),
    explained: '',
    values: series.map(({ title, value }) => ({ label: title, value: value === null ? '–' : format(value) })),
    low: true,
  };
}

/** The scale beside a chart has round values, so its labels have no decimals of their own. */
const onScale = (measure: Measure, value: number, t: Translator): string =>
  measure === 'asr' ? `${t.number(value)} %` : t.number(value, 4);

function formatted(measure: Measure, value: number, t: Translator): string {
  switch (measure) {
    case 'asr':
      return t.percent(value);
    case 'acd':
      return `${t.number(Math.round(value))} s`;
    default:
      return t.number(value, value < 1 && value > 0 ? 4 : 2);
  }
}
