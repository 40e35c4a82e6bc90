// What is known of files by their blob ids, so that a look parses and checks only what changed. In memory, and beyond the
// end of the process where a shelf is given.
import { LRUCache } from 'lru-cache';
import type { Problem } from '../../core/problem.ts';
import type { TreeEntry } from '../../core/source.ts';
import type { ThemeFiles } from '../../kinds/theme-files.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { createLocator } from '../yaml/positions.ts';
import type { ConfigDocument, SchemaResult } from './document.ts';
import type { Expansion } from './expand.ts';

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
  /** What its theme names, of a portal. */
  readonly files: ThemeFiles | null;
  readonly expansion: Expansion;
}

/** What is left of a document's work in another process. */
export interface RememberedWork {
  readonly context: string;
  readonly files: ThemeFiles | null;
  readonly digests: ReadonlyMap<string, string>;
}

/** A file without findings as it is put away. */
export interface CachedFile {
  readonly path: string;
  readonly blob: string;
  readonly text: string;
  readonly body: string;
}

/** Where parsed files are kept between processes. May lose anything at any time. */
export interface PersistentFileCache {
  load(paths: readonly string[]): Promise<readonly CachedFile[]>;
  /** Keeps no other path than these. `fence` is the number of the lease that the writer holds. */
  save(files: readonly CachedFile[], present: ReadonlySet<string>, fence: number): Promise<void>;
}

/** Files kept in memory; the least recently used is dropped first. */
const CAPACITY = 50_000;

interface Known {
  readonly blob: string;
  readonly file: CheckedFile;
}

export class ParseCache {
  /** By document; goes with the file that holds it. */
  readonly work = new WeakMap<YamlDocument, DocumentWork>();
  /** By document that came from the shelf. */
  readonly remembered = new WeakMap<YamlDocument, RememberedWork>();
  readonly #shelf: PersistentFileCache | null;
  readonly #files = new LRUCache<string, Known>({ max: CAPACITY });
  /** Parsed by this process and not put away yet. */
  readonly #fresh = new Map<string, TreeEntry>();

  constructor(shelf: PersistentFileCache | null = null) {
    this.#shelf = shelf;
  }

  get(entry: TreeEntry): CheckedFile | undefined {
    const known = this.#files.get(entry.path);
    return known?.blob === entry.id ? known.file : undefined;
  }

  set(entry: TreeEntry, file: CheckedFile): void {
    this.#files.set(entry.path, { blob: entry.id, file });
    if (this.#shelf !== null) this.#fresh.set(entry.path, entry);
  }

  /** Takes from the shelf what is not in memory. */
  async load(entries: readonly TreeEntry[]): Promise<void> {
    const missing = entries.filter((entry) => this.get(entry) === undefined);
    if (this.#shelf === null || missing.length === 0) return;
    const byPath = new Map(missing.map((entry) => [entry.path, entry]));
    for (const shelved of await this.#shelf.load([...byPath.keys()])) {
      if (byPath.get(shelved.path)?.id === shelved.blob) {
        this.#files.set(shelved.path, { blob: shelved.blob, file: this.#unpack(shelved) });
      }
    }
  }

  /** Puts away what this process found out; `entries` is all that there is now. */
  async save(entries: readonly TreeEntry[], fence: number): Promise<void> {
    if (this.#shelf === null || this.#fresh.size === 0) return;
    const present = new Set(entries.map(({ path }) => path));
    const files = [...this.#fresh.values()].flatMap((entry) => this.#pack(entry) ?? []);
    await this.#shelf.save(files, present, fence);
    this.#fresh.clear();
  }

  #pack({ path, id }: TreeEntry): CachedFile | undefined {
    const known = this.#files.get(path);
    if (known === undefined || known.blob !== id || known.file.problems.length > 0) return undefined;
    const documents = known.file.results.flatMap((result) => (result.ok ? [result.document] : []));
    const [first] = documents;
    if (first === undefined || documents.length < known.file.results.length) return undefined;
    const packed = documents.map(({ kind, value, yaml }) => {
      const work = this.work.get(yaml);
      return { kind, value, index: yaml.index, work: work === undefined ? null : packWork(work) };
    });
    return { path, blob: id, text: first.yaml.text, body: JSON.stringify(packed) };
  }

  #unpack({ path, text, body }: CachedFile): CheckedFile {
    const packed = JSON.parse(body) as Packed[];
    const results = packed.map(({ kind, value, index, work }): SchemaResult => {
      const yaml: YamlDocument = { file: path, value, text, index, ...createLocator(path, text, index) };
      if (work !== null) this.remembered.set(yaml, { ...work, digests: new Map(work.digests) });
      // It passed its schema when it was put away, by the same release.
      return { ok: true, document: { kind, value, yaml } as unknown as ConfigDocument };
    });
    return { problems: [], results };
  }
}

interface Packed {
  readonly kind: ConfigDocument['kind'];
  readonly value: YamlDocument['value'];
  readonly index: number;
  readonly work: (Omit<RememberedWork, 'digests'> & { readonly digests: readonly [string, string][] }) | null;
}

function packWork({ context, problems, files, expansion }: DocumentWork): Packed['work'] {
  return problems.length > 0 ? null : { context, files, digests: [...expansion.digests()] };
}
