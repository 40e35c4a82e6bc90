// The shape of a limit in the table of limits.

type Unit = 'bytes' | 'characters' | 'pixels' | 'levels' | 'count' | 'milliseconds';

export interface Limit {
  readonly value: number;
  readonly unit: Unit;
  /** What it counts, and of what: the row's text in the documentation. */
  readonly of: string;
  /** What happens beyond it. */
  readonly beyond: string;
}

/** How often something may be done. */
export interface Rate {
  /** Times in a window. */
  readonly limit: number;
  readonly windowMs: number;
  readonly of: string;
  /** What is counted apart: an address, a contact. */
  readonly per: string;
  readonly beyond: string;
}
