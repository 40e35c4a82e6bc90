// The limits, by name: the only place where their numbers are. `docs/reference/limits.md` is made from it.
import { bodyLimits } from './bodies.ts';
import { documentLimits } from './documents.ts';
import { imageLimits } from './images.ts';
import type { Limit } from './limit.ts';
import { outsideLimits } from './outside.ts';
import { textLimits } from './texts.ts';

/** The groups of the documentation, in its order. */
export const limitGroups = {
  bodies: bodyLimits,
  documents: documentLimits,
  images: imageLimits,
  texts: textLimits,
  outside: outsideLimits,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Limit>>>>;

type Table = typeof bodyLimits & typeof documentLimits & typeof imageLimits & typeof outsideLimits & typeof textLimits;

const table: Table = { ...bodyLimits, ...documentLimits, ...imageLimits, ...outsideLimits, ...textLimits };

/** Each limit's number, in the unit of its row. */
export const limits = Object.fromEntries(Object.entries(table).map(([name, { value }]) => [name, value])) as {
  readonly [Name in keyof Table]: number;
};
