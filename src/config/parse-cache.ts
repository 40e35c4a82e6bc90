// Parsed and schema-checked files by blob id, so that a look parses only what changed.
import type { Problem } from '../core/problem.ts';
import type { TreeEntry } from '../core/source.ts';
import type { SchemaResult } from './document.ts';

export interface CheckedFile {
  /** Of the file as a whole: YAML that does not parse, bounds. */
  readonly problems: readonly Problem[];
  readonly results: readonly SchemaResult[];
}

export interface ParseCache {
  get(entry: TreeEntry): CheckedFile | undefined;
  set(entry: TreeEntry, file: CheckedFile): void;
}

/** Files kept; the oldest goes first. */
const CAPACITY = 50_000;

export function createParseCache(): ParseCache {
  const files = new Map<string, CheckedFile>();
  // The path belongs to the key because positions carry it.
  const keyOf = (entry: TreeEntry): string => `${entry.id} ${entry.path}`;
  return {
    get: (entry) => files.get(keyOf(entry)),
    set: (entry, file) => {
      const [oldest] = files.keys();
      if (files.size >= CAPACITY && oldest !== undefined) files.delete(oldest);
      files.set(keyOf(entry), file);
    },
  };
}
