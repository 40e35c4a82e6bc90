// Geometry of charts, calculated with d3. Drawings stretch to the width that there is, so texts are HTML around them. Pure.
import { scaleBand, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/** Height of a drawing in its own units; its width is the number of its points. */
const HEIGHT = 100;
const MAX_POINTS = 200;
/** Most labels below a chart; on a phone every second is hidden. */
const MAX_LABELS = 7;

export interface ChartPoint {
  /** Its label below, short. */
  readonly label: string;
  /** Its name in full, beside the value. */
  readonly title: string;
  /** Null where nothing was measured, which is drawn as a gap. */
  readonly value: number | null;
  /** The part of the value that a bar shows in full colour; null for all of it. */
  readonly part: number | null;
  /** The value of the period before, drawn as a dashed line; null for none. */
  readonly before: number | null;
  /** Where the calls of it are listed; null for nowhere. */
  readonly href: string | null;
}

export interface ChartInput {
  readonly points: readonly ChartPoint[];
  readonly shape: 'bars' | 'line';
  readonly format: (value: number) => string;
  /** The labels of the scale, where they are shorter than values. */
  readonly scale?: (value: number) => string;
}

/** Returns the view of a chart: levels with their labels from the top, bars or a line with its area, and each point with its value. */
export function chartView({ points, shape, format, scale = format }: ChartInput) {
  if (points.length > MAX_POINTS) throw new Error(`a chart has at most ${MAX_POINTS} points`);
  const most = Math.max(0, ...points.flatMap(({ value, before }) => [value ?? 0, before ?? 0]));
  const heights = scaleLinear()
    // Where all is zero, the scale is of one.
    .domain([0, most || 1])
    .nice(4)
    .range([HEIGHT, 0]);
  // The labels have equal distances, so the first and the last tick have to be the ends.
  const ticks = heights.ticks(4);
  const every = Math.ceil(points.length / MAX_LABELS);
  return {
    width: points.length,
    levels: ticks.slice(1).map((value) => ({ y: round(heights(value)), width: points.length })),
    scale: ticks.map(scale).reverse(),
    bars: shape === 'bars' ? barsOf(points, heights) : [],
    before: pathOf(points, ({ before }) => before, heights),
    ...(shape === 'line' ? linesOf(points, heights) : { path: '', area: '', dots: [] }),
    points: points.map(({ label, title, value, href }, index) => ({
      ...{ title, href, value: value === null ? '–' : format(value) },
      label: index % every === 0 ? label : '',
      hidden: (index / every) % 2 === 1,
      end: index >= points.length / 2,
    })),
  };
}

type Heights = (value: number) => number;

function barsOf(points: readonly ChartPoint[], heights: Heights) {
  const bands = scaleBand<number>()
    .domain(points.map((_, index) => index))
    .range([0, points.length])
    .paddingInner(0.32)
    .paddingOuter(0.16);
  return points.flatMap(({ value, part }, index) => {
    const at = { x: round(bands(index) ?? 0), width: round(bands.bandwidth()) };
    const bar = (from: number, to: number, kind: string) =>
      to <= from ? [] : [{ ...at, kind, y: round(heights(to)), height: round(heights(from) - heights(to)) }];
    const whole = value ?? 0;
    return [...bar(0, part ?? whole, 'bars'), ...bar(part ?? whole, whole, 'rest')];
  });
}

/** Returns the path through the middle of each point that has a value. */
function pathOf(
  points: readonly ChartPoint[],
  heightOf: (point: ChartPoint) => number | null,
  heights: Heights,
): string {
  const all = points.map((point, index) => ({ x: index + 0.5, value: heightOf(point) }));
  const path = line<(typeof all)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => round(heights(value ?? 0)));
  return path(all) ?? '';
}

/** A point between two gaps has no line, so it is drawn as a stroke of its own. */
function linesOf(points: readonly ChartPoint[], heights: Heights) {
  const all = points.map(({ value }, index) => ({ value, x: index + 0.5 }));
  type Place = (typeof all)[number];
  const isThere = ({ value }: Place): boolean => value !== null;
  const across = ({ x }: Place): number => x;
  const height = ({ value }: Place): number => round(heights(value ?? 0));
  const known = (index: number): boolean => (all[index]?.value ?? null) !== null;
  return {
    path: line<Place>().defined(isThere).x(across).y(height)(all) ?? '',
    area: area<Place>().defined(isThere).x(across).y0(HEIGHT).y1(height)(all) ?? '',
    dots: all.flatMap((place, index) =>
      isThere(place) && !known(index - 1) && !known(index + 1) ? [{ x: place.x, y: height(place) }] : [],
    ),
  };
}

export interface Rank {
  readonly label: string;
  readonly value: number;
  /** The value as it is shown. */
  readonly text: string;
}

/** Returns rows of names with bars in percent of the largest; the names are never cut. */
export function rankView(ranks: readonly Rank[]) {
  const most = Math.max(1e-9, ...ranks.map(({ value }) => value));
  return ranks.map(({ label, value, text }) => ({ label, text, width: round((Math.max(0, value) * 100) / most) }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
