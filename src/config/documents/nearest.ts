// "Did you mean": the known id nearest to a misspelt one.
import { closest, distance } from 'fastest-levenshtein';

/** The nearest known id; undefined when none is near. */
export function nearest<Id extends string>(given: string, known: Iterable<Id>): Id | undefined {
  const ids = [...known];
  if (ids.length === 0 || given.length > 100) return undefined;
  const found = closest(
    given.toLowerCase(),
    ids.map((id) => id.toLowerCase()),
  );
  if (distance(given.toLowerCase(), found) > Math.max(2, Math.floor(given.length / 3))) return undefined;
  return ids.find((candidate) => candidate.toLowerCase() === found);
}

/** The suggestion of the nearest known id; undefined when none is near. */
export function didYouMean(given: string, known: Iterable<string>): string | undefined {
  const id = nearest(given, known);
  return id === undefined ? undefined : `did you mean "${id}"?`;
}
