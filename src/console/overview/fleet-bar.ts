// The fleet in one bar: how many brands are in which state. Pure.
import type { BrandRow } from '../fleet/brand-row.ts';
import { grouped } from '../ui/listing.ts';
import { type ShownState, shownLabels, shownState, shownStates } from '../ui/shown-state.ts';

/** Width of the bar in units of its picture. */
const WIDTH = 300;

/** In the order of the bar: healthy first. */
export function fleetBar(rows: readonly BrandRow[]) {
  const counts = new Map<ShownState, number>();
  for (const row of rows) counts.set(shownState(row), (counts.get(shownState(row)) ?? 0) + 1);
  const order = [...shownStates.filter((state) => state !== 'archived').toReversed(), 'archived' as const];
  const states = order.filter((state) => (counts.get(state) ?? 0) > 0);
  const total = Math.max(1, rows.length);
  let x = 0;
  return states.map((state) => {
    const count = counts.get(state) ?? 0;
    const start = x;
    x += (count / total) * WIDTH;
    return {
      ...shownLabels[state],
      ...{ count: grouped(count), href: `/brands?is=${state}`, x: round(start), width: round(x - start) },
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
