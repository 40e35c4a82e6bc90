// Geometry of charts for SVG templates, calculated with d3; colours come from the stylesheet. Pure.
import { scaleBand, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

const WIDTH = 700;
const HEIGHT = 160;
/** Height for the labels, which are drawn twice as large on narrow screens. */
const LABELS = 30;
const MAX_POINTS = 200;

export interface Bar {
  readonly label: string;
  readonly value: number;
}

export interface Point {
  /** UTC milliseconds. */
  readonly time: number;
  /** Null where nothing was measured, which is drawn as a gap. */
  readonly value: number | null;
}

/** Returns the geometry of vertical bars. */
export function barChart(bars: readonly Bar[], format: (value: number) => string) {
  const bands = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, WIDTH])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const heights = heightsFor(bars.map(({ value }) => value));
  return {
    ...frame,
    levels: levelsOf(heights, format),
    bars: bars.map((bar, index) => {
      const x = bands(index) ?? 0;
      return {
        x: round(x),
        y: round(heights(bar.value)),
        width: round(bands.bandwidth()),
        height: round(HEIGHT - heights(bar.value)),
        middle: round(x + bands.bandwidth() / 2),
        labelY,
        label: bar.label,
        value: format(bar.value),
      };
    }),
  };
}

export interface LineInput {
  readonly points: readonly Point[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly format: (value: number) => string;
}

/** Returns the geometry of a line over time with the area below it; a single point between two gaps is drawn as a dot. */
export function lineChart({ points, ticks, format }: LineInput) {
  if (points.length > MAX_POINTS) throw new Error('a chart has at most 200 points');
  const times = points.map(({ time }) => time);
  const across = scaleLinear()
    .domain([times.at(0) ?? 0, times.at(-1) ?? 1])
    .range([0, WIDTH]);
  const heights = heightsFor(points.flatMap(({ value }) => (value === null ? [] : [value])));
  const isThere = ({ value }: Point): boolean => value !== null;
  const height = ({ value }: Point): number => round(heights(value ?? 0));
  const place = ({ time }: Point): number => round(across(time));
  const all = [...points];
  return {
    ...frame,
    path: line<Point>().defined(isThere).x(place).y(height)(all) ?? '',
    area: area<Point>().defined(isThere).x(place).y0(HEIGHT).y1(height)(all) ?? '',
    levels: levelsOf(heights, format),
    ticks: ticks.map(({ at, label }) => ({ x: round(across(at)), y: labelY, label })),
    dots: points
      .filter((point, index) => isThere(point) && !isAt(points, index - 1) && !isAt(points, index + 1))
      .map((point) => ({ x: place(point), y: height(point), label: format(point.value ?? 0) })),
  };
}

const RANK_ROW = 30;
const RANK_LABEL = 250;

/** Returns the geometry of horizontal bars with labels, with room for the value after the longest one. */
export function rankChart(bars: readonly Bar[], format: (value: number) => string) {
  const widths = scaleLinear()
    .domain([0, Math.max(1e-9, ...bars.map(({ value }) => value))])
    .range([0, WIDTH - RANK_LABEL - 80]);
  return {
    width: WIDTH,
    height: bars.length * RANK_ROW,
    bars: bars.map(({ label, value }, index) => ({
      label,
      value: format(value),
      x: RANK_LABEL,
      y: index * RANK_ROW + 4,
      width: round(widths(value)),
      height: RANK_ROW - 8,
      textY: index * RANK_ROW + 21,
      valueX: round(RANK_LABEL + widths(value) + 8),
    })),
  };
}

const labelY = HEIGHT + LABELS - 6;
const frame = { width: WIDTH, height: HEIGHT + LABELS, baseline: HEIGHT } as const;

const isAt = (points: readonly Point[], index: number): boolean => (points[index]?.value ?? null) !== null;

/** Returns the vertical scale, with some room at the top. */
function heightsFor(values: readonly number[]) {
  return scaleLinear()
    .domain([0, Math.max(1e-9, ...values)])
    .nice(4)
    .range([HEIGHT, 12]);
}

/** Returns two to four grid lines at round values, none of them on the baseline. */
function levelsOf(heights: ReturnType<typeof heightsFor>, format: (value: number) => string) {
  return heights
    .ticks(3)
    .filter((value) => value > 0)
    .map((value) => ({ y: round(heights(value)), label: format(value) }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
