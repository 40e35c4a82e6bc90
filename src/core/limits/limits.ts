// The limits, by name: the only place where their numbers are. `docs/reference/limits.md` is made from it.
import { imageLimits } from './images.ts';
import type { Limit } from './limit.ts';

/** The groups of the documentation, in its order. */
export const limitGroups = {
  images: imageLimits,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Limit>>>>;

type Table = typeof imageLimits;

const table: Table = { ...imageLimits };

/** Each limit's number, in the unit of its row. */
export const limits = Object.fromEntries(Object.entries(table).map(([name, { value }]) => [name, value])) as {
  readonly [Name in keyof Table]: number;
};
