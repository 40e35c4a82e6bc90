// How much of what is long is run: a part of it at each commit, all of it each night (`npm run test:full`).

export const isFull = process.env['PORTICO_TEST_FULL'] === '1';

/** A size for each commit, and the one for each night. */
export function sized(eachCommit: number, eachNight: number): number {
  return isFull ? eachNight : eachCommit;
}

/** Every n-th of them, beginning with one of the first n, at each commit; all of them each night. */
export function everyNth<Item>(items: readonly Item[], n: number, first = 0): readonly Item[] {
  return isFull ? items : items.filter((_, index) => index % n === first % n);
}
