// Every value that is live of a brand, with where the files say so: the line of the field at the commit that is served.
import { parseYaml, type YamlDocument } from '../config/yaml/document.ts';
import type { Pointer } from '../config/yaml/locator.ts';
import type { Json } from '../core/canonical.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Blamed, Source } from '../core/source.ts';
import type { BrandRecord, BrandRow } from './brand-record.ts';
import { valueAt } from './explain-place.ts';

export interface EffectiveValue {
  /** As `portal.yaml` calls it, e.g. `signup.customer`. */
  readonly field: string;
  readonly value: Json;
  /** `default` is what counts where the files say nothing; `hand` was changed in the store; `settings` is of portico.yaml. */
  readonly from: 'file' | 'default' | 'hand' | 'settings' | 'unknown';
  /** Null where it does not come from a line, or that line is not known. */
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly written: Blamed | null;
}

export interface Effective {
  readonly groups: readonly {
    readonly kind: string;
    readonly name: string;
    readonly values: readonly EffectiveValue[];
  }[];
  /** Why lines are not known though the values are; null when they are. */
  readonly unread: string | null;
}

/** Members of objects are entered; a list is one value, since its order matters as a whole. */
const MAX_VALUES = 1_000;

/** Values first; their lines as far as the source can be read. Never rejects for the source. */
export async function effectiveValues(record: BrandRecord, source: Source): Promise<Effective> {
  const rows = record.rows.filter(({ kind }) => kind !== 'asset').slice(0, MAX_VALUES);
  const files = [...new Set(rows.map(({ file }) => file).filter((file) => file !== ''))];
  const read = await readDocuments(record, source, files).catch((thrown: unknown) => reasonOf(thrown));
  const documents = typeof read === 'string' ? null : read;
  const found = rows.map((row) => ({ row, values: valuesOf(row, record, documents) }));
  const commit = record.served?.commit_id ?? null;
  const blames = await blamed(
    source,
    commit,
    found.flatMap(({ values }) => values.map(({ place }) => place)),
  );
  return {
    groups: found.map(({ row, values }) => ({
      kind: row.kind,
      name: row.name,
      values: values.map((value) => ({ ...value, written: place(blames, value.place) })),
    })),
    unread: typeof read === 'string' ? read : null,
  };
}

type Unblamed = Omit<EffectiveValue, 'written'>;
type Documents = ReadonlyMap<string, readonly YamlDocument[]>;

/** The documents of these files at the commit that the brand serves. */
async function readDocuments(
  { served, portal }: BrandRecord,
  source: Source,
  files: readonly string[],
): Promise<Documents> {
  if (served === null) throw new Error('nothing of it was applied yet');
  const { history } = source;
  const revision =
    served.commit_id !== null && history !== null
      ? await history.at(served.commit_id)
      : await presentOf(source, served.label);
  const tree = await revision.tree();
  const documents = new Map<string, YamlDocument[]>();
  for (const file of files) {
    const entry = tree.entries.find(({ path }) => path === file);
    if (entry === undefined) continue;
    const parsed = await parseYaml(file, await tree.read(entry));
    documents.set(
      file,
      parsed.documents.filter((document) => ownerOf(document) === portal),
    );
  }
  return documents;
}

async function presentOf(source: Source, label: string) {
  const read = await source.fetch();
  if (read.state !== 'found') throw new Error(read.state === 'unknown' ? read.why : read.what);
  if (read.value.label !== label) throw new Error('the folder holds other files by now than those that are served');
  return read.value;
}

function ownerOf({ value }: YamlDocument): Json | undefined {
  return valueAt(value, [valueAt(value, ['kind']) === 'Portal' ? 'name' : 'portal']);
}

function valuesOf(row: BrandRow, record: BrandRecord, documents: Documents | null): Unblamed[] {
  const { kind, name, file, edited } = row;
  const from = edited === 0 ? null : ({ from: 'hand', place: null } as const);
  return membersOf(row, record).map(({ path, value }) => {
    const pointer = pointerOf(kind, name, path);
    const field = pointer.length === 0 ? path.join('.') : pointer.join('.');
    if (from !== null) return { field, value, ...from };
    if (kind === 'certificate') return { field, value, from: 'settings', place: null };
    if (documents === null) return { field, value, from: 'unknown', place: null };
    return { field, value, ...saidIn(documents.get(file) ?? [], hostPointer(row, documents, pointer)) };
  });
}

interface Member {
  readonly path: readonly string[];
  readonly value: Json;
}

function membersOf({ kind, name, spec }: BrandRow, { hosts }: BrandRecord): Member[] {
  if (kind === 'domain') return [{ path: [], value: name === hosts[0] ? `${name} (canonical)` : name }];
  const parsed = parse(spec);
  return enter(parsed, []).filter(({ path }) => !implied.has(`${kind}.${path[0]}`));
}

/** What follows from other fields: facts of the theme's files, the first currency, whose override it is. */
const implied: ReadonlySet<string> = new Set(['theme.assets', 'currencies.default', 'override.portal']);

function parse(spec: string): Json {
  try {
    return JSON.parse(spec) as Json;
  } catch {
    return spec;
  }
}

function enter(value: Json, path: readonly string[]): Member[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [{ path, value }];
  const { digest } = value as { readonly digest?: Json };
  // A reference to a file of the brand, known by what is in it.
  if (typeof digest === 'string') return [{ path, value: `file, sha256 ${digest.slice(0, 12)}` }];
  return Object.entries(value).flatMap(([key, member]) => enter(member, [...path, key]));
}

type Mapping = (path: readonly string[], name: string) => Pointer;

const renamed: Readonly<Record<string, Pointer>> = {
  require2fa: ['auth', 'require2fa'],
  keepCalls: ['retention', 'cdr'],
  'status.state': ['status'],
  'status.text': ['status', 'maintenance', 'text'],
  'status.until': ['status', 'maintenance', 'until'],
};

/** Where each kind's fields stand in its document. */
const mappings: Readonly<Record<string, Mapping>> = {
  portal: (path) => renamed[path.join('.')] ?? path,
  domain: () => ['domains'],
  access: ([first = '', ...rest]) => [first === 'links' ? 'sectionLinks' : first, ...rest],
  currencies: () => ['currencies'],
  payments: (path) => ['payments', ...path],
  signup: (path) => ['signup', ...path],
  report: (_path, name) => ['reports', name.slice(name.indexOf('/') + 1)],
  theme: (path) => ['theme', ...path],
  mail: (path) => ['smtp', ...path],
  override: (path, name) => ['customers', name, ...path],
};

const pointerOf = (kind: string, name: string, path: readonly string[]): Pointer => mappings[kind]?.(path, name) ?? [];

/** A hostname stands in a list, at a place of its own. */
function hostPointer({ kind, name, file }: BrandRow, documents: Documents, pointer: Pointer): Pointer {
  if (kind !== 'domain') return pointer;
  const lists = (documents.get(file) ?? []).map(({ value }) => valueAt(value, ['domains']));
  const index = lists.find(Array.isArray)?.findIndex((entry) => String(entry).toLowerCase() === name) ?? -1;
  return index === -1 ? pointer : [...pointer, index];
}

function saidIn(documents: readonly YamlDocument[], pointer: Pointer): Pick<Unblamed, 'from' | 'place'> {
  const keys = pointer.filter((key) => typeof key === 'string');
  const document = documents.find(({ value }) => valueAt(value, keys) !== undefined);
  if (document === undefined) return { from: 'default', place: null };
  const part = typeof pointer.at(-1) === 'number' ? 'value' : 'key';
  const { file, line } = document.locate(pointer, part);
  return { from: 'file', place: { file, line } };
}

type Blames = ReadonlyMap<string, ReadonlyMap<number, Blamed>>;
type Place = Unblamed['place'];

/** One question a file. A history that cannot be asked leaves the lines without an author. */
async function blamed({ history }: Source, commit: string | null, places: readonly Place[]): Promise<Blames> {
  const blames = new Map<string, ReadonlyMap<number, Blamed>>();
  if (history === null || commit === null) return blames;
  const known = Map.groupBy(
    places.filter((entry) => entry !== null),
    ({ file }) => file,
  );
  for (const [file, own] of known) {
    const lines = own.map(({ line }) => line);
    blames.set(file, await history.blame(commit, file, lines).catch(() => new Map<number, Blamed>()));
  }
  return blames;
}

const place = (blames: Blames, at: Place): Blamed | null =>
  at === null ? null : (blames.get(at.file)?.get(at.line) ?? null);
