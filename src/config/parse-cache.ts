// What is known of files by their blob ids, so that a look parses and checks only what changed.
import type { Problem } from '../core/problem.ts';
import type { TreeEntry } from '../core/source.ts';
import type { SchemaResult } from './document.ts';
import type { Expansion } from './expand.ts';
import type { YamlDocument } from './yaml-document.ts';

export interface CheckedFile {
  /** Of the file as a whole: YAML that does not parse, bounds. */
  readonly problems: readonly Problem[];
  readonly results: readonly SchemaResult[];
}

/** What came of checking one document by itself and expanding it. */
export interface DocumentWork {
  /** All that the result depends on besides the document. */
  readonly context: string;
  readonly problems: readonly Problem[];
  /** Hostnames in the order of the document, normalised; of a portal. */
  readonly hosts: readonly string[];
  readonly expansion: Expansion;
}

export interface ParseCache {
  get(entry: TreeEntry): CheckedFile | undefined;
  set(entry: TreeEntry, file: CheckedFile): void;
  /** By document; goes with the file that holds it. */
  readonly work: WeakMap<YamlDocument, DocumentWork>;
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
    work: new WeakMap(),
  };
}
