// A bar chart as numbers for an SVG template: positions only, colours come from the stylesheet. Pure.

const WIDTH = 700;
const HEIGHT = 160;
/** Room for labels that are twice as large where the chart is drawn narrow. */
const LABELS = 30;
const GAP = 0.28;

export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Geometry of up to 200 bars; the highest touches the top. */
export function barChart(bars: readonly Bar[]) {
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  const step = WIDTH / Math.max(1, bars.length);
  return {
    width: WIDTH,
    height: HEIGHT + LABELS,
    baseline: HEIGHT,
    highest: highest.toLocaleString('en'),
    bars: bars.map((bar, index) => {
      const height = (bar.value / highest) * (HEIGHT - 12);
      return {
        x: round(index * step + (step * GAP) / 2),
        y: round(HEIGHT - height),
        width: round(step * (1 - GAP)),
        height: round(height),
        middle: round(index * step + step / 2),
        labelY: HEIGHT + LABELS - 6,
        label: bar.label,
        value: bar.value.toLocaleString('en'),
      };
    }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
