// Seeded randomness for generated calls: the same seed gives the same numbers on every machine.

export interface Random {
  /** From 0, below 1. */
  unit(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Log-normal around a median; `spread` is the standard deviation of the logarithm. */
  lognormal(median: number, spread: number): number;
  /** One of the entries, as often as its weight says. */
  pick<T extends { readonly weight: number }>(entries: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, plenty for a sample and short enough to check by eye. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  // Cached by list, since some lists are long and used millions of times.
  const sumsByList = new WeakMap<Weighted, Float64Array>();
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // Box and Muller; 1 - unit() is never 0, whose logarithm is infinite.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    between: (least, most) => least + Math.floor(unit() * (most - least + 1)),
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
    pick: (entries) => {
      const sums = sumsByList.get(entries) ?? sumsOf(entries);
      sumsByList.set(entries, sums);
      const wanted = unit() * (sums.at(-1) ?? 0);
      let [low, high] = [0, entries.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      const entry = entries[low];
      if (entry === undefined) throw new Error('nothing to pick from');
      return entry;
    },
  };
}

type Weighted = readonly { readonly weight: number }[];

/** Of each entry, its weight and those before it. */
function sumsOf(entries: Weighted): Float64Array {
  let sum = 0;
  return Float64Array.from(entries, ({ weight }) => {
    sum += weight;
    return sum;
  });
}
