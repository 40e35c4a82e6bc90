// Merge what a layer says into what it inherits: maps by key, null takes away, lists of ids by an edit, everything else replaces.
import { canonicalJson, type Json } from '../../core/canonical.ts';
import { isEditable, isWhole } from './places.ts';

type Values = { readonly [key: string]: unknown };

export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a layer gives at a path, merged into what it inherits there; undefined where nothing is left. `path` has its keys, joined by `/`. */
export function merged(own: unknown, inherited: unknown, path = ''): unknown {
  if (own === null) return undefined;
  if (!isMap(own)) return own;
  if (isEditable(path)) return editedList(own, inherited);
  if (isWhole(path)) return own;
  return mergedMap(own, isMap(inherited) ? inherited : {}, path);
}

function mergedMap(own: Values, inherited: Values, path: string): Values {
  const result = { ...inherited };
  for (const key of Object.keys(own)) {
    const value = merged(own[key], memberOf(inherited, key), path === '' ? key : `${path}/${key}`);
    if (value === undefined) delete result[key];
    // `__proto__` is a text key like any other.
    else Object.defineProperty(result, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return result;
}

/** The member of a map that is its own, never one that every object has. */
export const memberOf = (map: Values, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined);

function editedList(edit: Values, inherited: unknown): unknown {
  // What is broken below cannot be edited.
  if (typeof inherited === 'symbol') return inherited;
  const entries = listOf(inherited).map((value) => ({ value, at: null }));
  return editEntries(entries, edit, () => null).map(({ value }) => value);
}

/** An entry of a list, with where it is written. */
export interface Entry<Place> {
  readonly value: unknown;
  readonly at: Place;
}

/** The entries after an edit; `placed` gives where the entry of `add` with that index is. An id that is there already is kept once. */
export function editEntries<Place>(
  entries: readonly Entry<Place>[],
  edit: Values,
  placed: (index: number) => Place,
): readonly Entry<Place>[] {
  const removed = new Set(listOf(edit['remove']).filter((id) => typeof id === 'string'));
  const kept = entries.filter(({ value }) => !removed.has(idOf(value)));
  const adds = listOf(edit['add']).map((value, index) => ({ value, at: placed(index) }));
  const after = edit['after'];
  if (typeof after !== 'string') {
    const present = new Set(kept.map(({ value }) => idOf(value)));
    return [...kept, ...adds.filter(({ value }) => !present.has(idOf(value)))];
  }
  // What is added after an id is moved there.
  const moved = new Set(adds.map(({ value }) => idOf(value)));
  const others = kept.filter(({ value }) => !moved.has(idOf(value)) || idOf(value) === after);
  const index = others.findIndex(({ value }) => idOf(value) === after);
  const at = index === -1 ? others.length : index + 1;
  const present = index === -1 ? new Set<string>() : new Set([after]);
  return [...others.slice(0, at), ...adds.filter(({ value }) => !present.has(idOf(value))), ...others.slice(at)];
}

/** The id by which an edit names an entry: of a script its address or file, of one that has neither all of it. */
export function idOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isMap(value)) return '';
  const { src, file } = value;
  if (typeof src === 'string') return src;
  return typeof file === 'string' ? file : canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
