// The cache of parsed and checked files by blob id, so that a pass parses and checks only changed files. In memory, and across
// processes where a persistent cache is given.

import { LRUCache } from 'lru-cache';
import { upTo } from '../../core/limits/cache-size.ts';
import type { Problem } from '../../core/problem.ts';
import type { TreeEntry } from '../../core/source.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { ThemeFiles } from '../../kinds/theme-files.ts';
import type { MergedPortal } from '../layers/merged-portal.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { createLocator } from '../yaml/positions.ts';
import type { ConfigDocument, LayerDocument, SchemaResult } from './document.ts';
import type { Expansion } from './expand.ts';

export interface CheckedFile {
  /** Problems of the file as a whole: invalid YAML, exceeded bounds. */
  readonly problems: readonly Problem[];
  readonly results: readonly SchemaResult[];
  /** Whether nothing could be read of some document. */
  readonly unread: boolean;
}

/** The result of checking and expanding one document. */
export interface DocumentWork {
  /** Digest of everything that the result depends on besides the document. */
  readonly context: string;
  readonly problems: readonly Problem[];
  /** The files of a portal's theme; null for other documents. */
  readonly files: ThemeFiles | null;
  readonly expansion: Expansion;
}

/** The part of a document's work that an earlier process has stored. */
export interface RememberedWork {
  readonly context: string;
  readonly files: ThemeFiles | null;
  readonly digests: ReadonlyMap<string, string>;
}

/** A file without problems, in the form in which it is stored. */
export interface CachedFile {
  readonly path: string;
  readonly blob: string;
  readonly text: string;
  readonly body: string;
}

/** Storage of parsed files between processes. Entries may be lost at any time. */
export interface PersistentFileCache {
  load(paths: readonly string[]): Promise<readonly CachedFile[]>;
  /** Stores files and deletes every path that is not in `present`. `fence` is the fencing number of the writer's lease. */
  save(files: readonly CachedFile[], present: ReadonlySet<string>, fence: number): Promise<void>;
}

/** Files kept in memory; the least recently used is dropped first. */
const CAPACITY = 50_000;

interface Known {
  readonly blob: string;
  readonly file: CheckedFile;
}

export class ParseCache {
  /** By document; freed with it. */
  readonly work = new WeakMap<YamlDocument, DocumentWork>();
  /** By a portal's own document, what it was merged to. */
  readonly merged = new WeakMap<YamlDocument, MergedPortal>();
  /** By document that was loaded from the persistent cache. */
  readonly remembered = new WeakMap<YamlDocument, RememberedWork>();
  readonly #stored: PersistentFileCache | null;
  readonly #files = new LRUCache<string, Known>(upTo(CAPACITY));
  /** Parsed by this process and not stored yet. */
  readonly #fresh = new Map<string, TreeEntry>();

  constructor(stored: PersistentFileCache | null = null) {
    this.#stored = stored;
  }

  get(entry: TreeEntry): CheckedFile | undefined {
    const known = this.#files.get(entry.path);
    return known?.blob === entry.id ? known.file : undefined;
  }

  set(entry: TreeEntry, file: CheckedFile): void {
    this.#files.set(entry.path, { blob: entry.id, file });
    if (this.#stored !== null) this.#fresh.set(entry.path, entry);
  }

  /** Loads from the persistent cache what is not in memory. */
  async load(entries: readonly TreeEntry[]): Promise<void> {
    const missing = entries.filter((entry) => this.get(entry) === undefined);
    if (this.#stored === null || missing.length === 0) return;
    const byPath = new Map(missing.map((entry) => [entry.path, entry]));
    for (const cached of await this.#stored.load([...byPath.keys()])) {
      if (byPath.get(cached.path)?.id === cached.blob) {
        this.#files.set(cached.path, { blob: cached.blob, file: this.#unpack(cached) });
      }
    }
  }

  /** Stores what this process has parsed; `entries` are all files of the tree. */
  async save(entries: readonly TreeEntry[], fence: number): Promise<void> {
    if (this.#stored === null || this.#fresh.size === 0) return;
    const present = new Set(entries.map(({ path }) => path));
    const files = [...this.#fresh.values()].flatMap((entry) => this.#pack(entry) ?? []);
    await this.#stored.save(files, present, fence);
    this.#fresh.clear();
  }

  #pack({ path, id }: TreeEntry): CachedFile | undefined {
    const known = this.#files.get(path);
    if (known === undefined || known.blob !== id || known.file.problems.length > 0) return undefined;
    const documents = known.file.results.flatMap((result) => (result.ok ? [result.document] : []));
    const [first] = documents;
    if (first === undefined || documents.length < known.file.results.length) return undefined;
    const packed = documents.map(({ kind, value, yaml }) => {
      const work = this.work.get(this.merged.get(yaml)?.document?.yaml ?? yaml);
      return { kind, value, index: yaml.index, work: work === undefined ? null : packWork(work) };
    });
    return { path, blob: id, text: first.yaml.text, body: JSON.stringify(packed) };
  }

  #unpack({ path, text, body }: CachedFile): CheckedFile {
    const packed = parseJson(body) as Packed[];
    const results = packed.map(({ kind, value, index, work }): SchemaResult => {
      const yaml: YamlDocument = { file: path, value, text, index, lost: [], ...createLocator(path, text, index) };
      if (work !== null) this.remembered.set(yaml, { ...work, digests: new Map(work.digests) });
      // It was valid when it was stored, by the same release.
      return { ok: true, document: { kind, value, yaml } as unknown as ConfigDocument | LayerDocument };
    });
    return { problems: [], results, unread: false };
  }
}

interface Packed {
  readonly kind: (ConfigDocument | LayerDocument)['kind'];
  readonly value: YamlDocument['value'];
  readonly index: number;
  readonly work: (Omit<RememberedWork, 'digests'> & { readonly digests: readonly [string, string][] }) | null;
}

function packWork({ context, problems, files, expansion }: DocumentWork): Packed['work'] {
  return problems.length > 0 ? null : { context, files, digests: [...expansion.digests()] };
}
