// Prints the calls that found no price, by customer and what is missing.
import type { World } from '../../app/world.ts';
import { type UnratedCalls, unratedText } from '../../calls/ingest/unrated.ts';

/** Lines after which the rest is only counted. */
const MAX_LINES = 50;

export function reportUnrated(world: Pick<World, 'report'>, unrated: readonly UnratedCalls[]): void {
  for (const entry of unrated.slice(0, MAX_LINES)) world.report(`${unratedText(entry)}\n`);
  if (unrated.length > MAX_LINES) world.report(`and ${unrated.length - MAX_LINES} more of this kind\n`);
  if (unrated.length > 0) world.report('Add the rate or the route; then portico calls rate charges them.\n');
}
