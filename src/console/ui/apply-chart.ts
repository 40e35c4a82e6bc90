// Chart of the applies of the last days, by outcome. Positions only: colours come from the stylesheet. Pure.
import { DAY } from '../../core/durations.ts';
import type { AppliesOfDay } from '../../store/tables/revisions.ts';

const DAYS = 14;
const WIDTH = 560;
const HEIGHT = 96;
const GAP = 6;

const outcomes = ['applied', 'partial', 'blocked'] as const;
const tones = { applied: 'ok', partial: 'medium', blocked: 'high' } as const;

/** Start of the first day that the chart shows. */
export const chartStart = (now: number): number => (Math.floor(now / DAY) - DAYS + 1) * DAY;

/** One bar for each UTC day, scaled to the highest, and a sentence with the totals. */
export function applyChart(applies: readonly AppliesOfDay[], now: number) {
  const first = chartStart(now) / DAY;
  const countOf = (day: number, outcome: string): number =>
    applies.find((entry) => entry.day === day && entry.outcome === outcome)?.applies ?? 0;
  const days = Array.from({ length: DAYS }, (_, index) => {
    const counts = outcomes.map((outcome) => ({ outcome, count: countOf(first + index, outcome) }));
    return { index, counts, sum: counts.reduce((sum, { count }) => sum + count, 0) };
  });
  const most = Math.max(1, ...days.map(({ sum }) => sum));
  const step = WIDTH / DAYS;
  const total = (outcome: string): number =>
    applies.reduce((sum, entry) => sum + (entry.outcome === outcome ? entry.applies : 0), 0);
  return {
    width: WIDTH,
    height: HEIGHT,
    none: days.every(({ sum }) => sum === 0),
    text: `Applies of the last ${DAYS} days: ${total('applied')} whole, ${total('partial')} in part, ${total('blocked')} blocked`,
    from: dateOf(first),
    to: dateOf(first + DAYS - 1),
    bars: days.flatMap(({ index, counts, sum }) => {
      let top = HEIGHT;
      return counts
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => {
          const height = round((count / most) * HEIGHT);
          top -= height;
          const title = `${dateOf(first + index)}: ${count} ${outcome} of ${sum}`;
          return {
            tone: tones[outcome],
            title,
            x: round(index * step),
            y: round(top),
            width: round(step - GAP),
            height,
          };
        });
    }),
  };
}

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const round = (value: number): number => Math.round(value * 10) / 10;
