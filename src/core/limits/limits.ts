// The limits, by name: the only place where their numbers are. `docs/reference/limits.md` is made from it.
import { accountLimits } from './accounts.ts';
import { bodyLimits } from './bodies.ts';
import { documentLimits } from './documents.ts';
import { fileLimits } from './files.ts';
import { imageLimits } from './images.ts';
import type { Limit } from './limit.ts';
import { outsideLimits } from './outside.ts';
import { textLimits } from './texts.ts';
import { typedLimits } from './typed.ts';

/** The groups of the documentation, in its order. */
export const limitGroups = {
  bodies: bodyLimits,
  accounts: accountLimits,
  documents: documentLimits,
  files: fileLimits,
  images: imageLimits,
  texts: textLimits,
  typed: typedLimits,
  outside: outsideLimits,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Limit>>>>;

type Table = typeof accountLimits &
  typeof bodyLimits &
  typeof documentLimits &
  typeof fileLimits &
  typeof imageLimits &
  typeof outsideLimits &
  typeof textLimits &
  typeof typedLimits;

const table: Table = {
  ...accountLimits,
  ...bodyLimits,
  ...documentLimits,
  ...fileLimits,
  ...imageLimits,
  ...outsideLimits,
  ...textLimits,
  ...typedLimits,
};

/** Each limit's number, in the unit of its row. */
export const limits = Object.fromEntries(Object.entries(table).map(([name, { value }]) => [name, value])) as {
  readonly [Name in keyof Table]: number;
};
