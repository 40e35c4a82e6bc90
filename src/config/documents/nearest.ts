// "Did you mean": the known id nearest to a misspelt one.
import { closest, distance } from 'fastest-levenshtein';

/** The suggestion of the nearest known id; undefined when none is near. */
export function didYouMean(given: string, known: Iterable<string>): string | undefined {
  const ids = [...known];
  if (ids.length === 0 || given.length > 100) return undefined;
  const nearest = closest(
    given.toLowerCase(),
    ids.map((id) => id.toLowerCase()),
  );
  if (distance(given.toLowerCase(), nearest) > Math.max(2, Math.floor(given.length / 3))) return undefined;
  const id = ids.find((candidate) => candidate.toLowerCase() === nearest);
  return `did you mean "${id}"?`;
}
