// Every value that is live of a brand, with where the files say so: the line of the field at the commit that is served.

import { readPortalLayers } from '../config/layers/read-portal.ts';
import { parseYaml, type YamlDocument } from '../config/yaml/document.ts';
import type { Pointer } from '../config/yaml/locator.ts';
import type { Json } from '../core/canonical.ts';
import { reasonOf } from '../core/portal-error.ts';
import { type Blamed, revisionLabel, type Source } from '../core/source.ts';
import { documentPointer } from '../kinds/document-pointer.ts';
import { kindNamed } from '../kinds/registry.ts';
import type { BrandRecord, BrandRow } from './brand-record.ts';
import { valueAt } from './explain-place.ts';

export interface EffectiveValue {
  /** As `portal.yaml` calls it, e.g. `signup.customer`. */
  readonly field: string;
  readonly value: Json;
  /** `default` is what counts where the files say nothing; `hand` was changed in the store; `settings` is of portico.yaml. */
  readonly from: 'file' | 'default' | 'hand' | 'settings' | 'unknown';
  /** Null where it does not come from a line, or that line is not known. */
  readonly place: { readonly file: string; readonly line: number; readonly base?: string } | null;
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
  const rows = record.rows.slice(0, MAX_VALUES);
  const files = [...new Set(rows.map(({ file }) => file).filter((file) => file !== ''))];
  const read = await readDocuments(record, source, files).catch((thrown: unknown) => reasonOf(thrown));
  const documents = typeof read === 'string' ? null : read;
  const found = rows
    .map((row) => ({ row, values: valuesOf(row, documents) }))
    .filter(({ values }) => values.length > 0);
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

/** The documents of these files at the commit that the brand serves; of the portal's own, with the bases that it extends, for all of them. */
async function readDocuments(
  { served, portal, rows }: BrandRecord,
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
  const { file: declared = '' } = rows.find(({ kind, name }) => kind === 'portal' && name === portal) ?? {};
  const layered = await readPortalLayers(tree, { portal, file: declared, near: files });
  for (const file of files) {
    const entry = tree.entries.find(({ path }) => path === file);
    if (entry === undefined) continue;
    const parsed = await parseYaml(file, await tree.read(entry));
    documents.set(file, [
      ...parsed.documents.filter((document) => ownerOf(document) === portal && !isPortal(document)),
      ...(layered === undefined ? [] : [layered]),
    ]);
  }
  return documents;
}

async function presentOf(source: Source, label: string) {
  const read = await source.fetch();
  if (read.state !== 'found') throw new Error(read.state === 'unknown' ? read.why : read.what);
  if (revisionLabel(read.value.id) !== label)
    throw new Error('the folder holds other files by now than those that are served');
  return read.value;
}

const isPortal = ({ value }: YamlDocument): boolean => valueAt(value, ['kind']) === 'Portal';

function ownerOf(document: YamlDocument): Json | undefined {
  return valueAt(document.value, [isPortal(document) ? 'name' : 'portal']);
}

function valuesOf(row: BrandRow, documents: Documents | null): Unblamed[] {
  const { kind, name, file, edited } = row;
  const own = documents?.get(file) ?? [];
  return membersOf(row).flatMap(({ path, value }): Unblamed[] => {
    const { pointer, from } = documentPointer(
      { kind, name },
      path,
      own.map((document) => document.value),
    );
    if (pointer === null && from === 'derived') return [];
    const field = (pointer ?? path).filter((key) => typeof key === 'string').join('.');
    if (edited !== 0) return [{ field, value, from: 'hand', place: null }];
    if (pointer === null) return [{ field, value, from: 'settings', place: null }];
    if (documents === null) return [{ field, value, from: 'unknown', place: null }];
    return [{ field, value, ...foundIn(own, pointer) }];
  });
}

interface Member {
  readonly path: readonly string[];
  readonly value: Json;
}

/** The fields of a live spec, or the one value that its kind shows it as. */
function membersOf({ kind, name, spec }: BrandRow): Member[] {
  const parsed = parse(spec);
  const shown = kindNamed(kind)?.shownAs?.({ name, spec: parsed });
  return shown === undefined ? enter(parsed, []) : [{ path: [], value: shown }];
}

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
  // A reference to a file of the brand, identified by its content.
  if (typeof digest === 'string') return [{ path, value: `file, sha256 ${digest.slice(0, 12)}` }];
  return Object.entries(value).flatMap(([key, member]) => enter(member, [...path, key]));
}

function foundIn(documents: readonly YamlDocument[], pointer: Pointer): Pick<Unblamed, 'from' | 'place'> {
  const keys = pointer.filter((key) => typeof key === 'string');
  const document = documents.find(({ value }) => valueAt(value, keys) !== undefined);
  if (document === undefined) return { from: 'default', place: null };
  const part = typeof pointer.at(-1) === 'number' ? 'value' : 'key';
  const { file, line, base } = document.locate(pointer, part);
  return { from: 'file', place: { file, line, ...(base === undefined ? {} : { base }) } };
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
