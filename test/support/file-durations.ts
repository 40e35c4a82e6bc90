// What test files take when they run alone, so that the longest start first: a long file that starts last is waited for.

/** Seconds of each file that takes ten or more, by its path below `test`; CI prints the slowest of a run. */
export const secondsOf: Readonly<Record<string, number>> = {};
