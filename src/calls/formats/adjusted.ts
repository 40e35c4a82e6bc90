// Values that a call does not depend on, where they are not as a column takes them: shortened, rounded or left out, and counted. What is
// charged (who, when, where to, how long, how much) is read strictly instead.

export type Adjustment = 'shortened' | 'rounded' | 'left out' | 'freed of control characters';

/** Values of one column to which the same was done. */
export interface AdjustedValues {
  readonly column: string;
  readonly how: Adjustment;
  readonly values: number;
}

/** Takes note of an adjusted value. */
export type Adjust = (column: string, how: Adjustment) => void;

/** Counts adjusted values by column. */
export function adjustments(): { readonly adjust: Adjust; readonly list: () => readonly AdjustedValues[] } {
  const counts = new Map<string, AdjustedValues>();
  return {
    adjust: (column, how) => {
      const key = `${column} ${how}`;
      counts.set(key, { column, how, values: (counts.get(key)?.values ?? 0) + 1 });
    },
    list: () => [...counts.values()],
  };
}

export const adjustedText = ({ column, how, values }: AdjustedValues): string =>
  `${column}: ${values === 1 ? '1 value was' : `${values} values were`} ${how}`;
