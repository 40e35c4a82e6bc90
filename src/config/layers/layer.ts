// A layer of a portal: its own document, or a base that it extends; and where a value of the merged document is written.
import type { Json } from '../../core/canonical.ts';
import type { ValueChange } from '../../core/plan/resource.ts';
import type { Origin } from '../../core/problem.ts';
import type { LayerOrigins, YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import { type Entry, editEntries, idOf, isMap, listOf, memberOf } from './merge.ts';
import { isEditable, isWhole } from './places.ts';

export interface Layer {
  /** Name of the base; null for the portal's own document. */
  readonly base: string | null;
  /** As far as it is sound. */
  readonly value: unknown;
  readonly yaml: YamlDocument;
  /** Equal ids mean equal layers: the file, its index in it, and the id of its content. */
  readonly id: string;
}

/** The layers of a portal, its own document first, each the child of the next. */
export type Chain = readonly Layer[];

interface Part {
  readonly layer: Layer;
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** The merged document as one YAML document, whose values are located in the layers that give them. */
export function layeredYaml(chain: Chain, value: YamlDocument['value'], facts: readonly string[]): YamlDocument {
  const [own] = chain;
  if (own === undefined) throw new Error('a portal has at least its own layer');
  const { file, text, index } = own.yaml;
  const origin = (at: Origin, { base }: Layer): Origin => (base === null ? at : { ...at, base });
  const layers: LayerOrigins = {
    own: own.yaml,
    ids: chain.map(({ id }) => id),
    facts,
    fileAt: (pointer) => partAt(chain, pointer).layer.yaml.file,
    baseAt: (pointer) => partAt(chain, pointer).layer.base,
    inheritedAt: (pointer, change) => inheritedAt(chain, pointer, change),
  };
  return {
    ...{ file, text, index, value, lost: [], layers },
    locate: (pointer, part) => {
      const at = partAt(chain, pointer);
      return origin(at.layer.yaml.locate(at.pointer, part), at.layer);
    },
    locateInText: (pointer, line, column) => {
      const at = partAt(chain, pointer);
      return origin(at.layer.yaml.locateInText(at.pointer, line, column), at.layer);
    },
  };
}

/** The layer that gives a value, and where in it; for what no layer gives, the nearest parent in the layer that comes first. */
function partAt(chain: Chain, pointer: Pointer): Found {
  const { parts, rest } = partsAt(chain, pointer);
  const [first] = parts;
  if (first === undefined) throw new Error('a portal has at least its own layer');
  // What is inside of a text, such as the digest of a file that it names, is where the text is.
  const isGiven = rest.length === 0 || !(isMap(first.value) || Array.isArray(first.value));
  return { layer: first.layer, pointer: isGiven ? first.pointer : [...first.pointer, ...rest], isGiven };
}

type Found = Pick<Part, 'layer' | 'pointer'> & { readonly isGiven: boolean };

/** What the layers give at a pointer, and what is left of it where none of them gives more. */
function partsAt(chain: Chain, pointer: Pointer): { readonly parts: readonly Part[]; readonly rest: Pointer } {
  let parts: readonly Part[] = chain.map((layer) => ({ layer, pointer: [], value: layer.value }));
  for (const [depth, step] of pointer.entries()) {
    const next = inside(parts, step, pointer.slice(0, depth).join('/'));
    if (next.length === 0) return { parts, rest: pointer.slice(depth) };
    parts = next;
  }
  return { parts, rest: [] };
}

/** Where a base says what a value was changed to: of a list the first entry that is added, or what takes the first one away. */
function inheritedAt(chain: Chain, pointer: Pointer, { from, to }: ValueChange): Origin | null {
  const {
    layer,
    pointer: at,
    isGiven,
  } = isList(to) ? entryAt(chain, pointer, isList(from) ? from : [], to) : partAt(chain, pointer);
  return layer.base === null || !isGiven ? null : { ...layer.yaml.locate(at, 'value'), base: layer.base };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function entryAt(chain: Chain, pointer: Pointer, from: readonly Json[], to: readonly Json[]): Found {
  const before = new Set(from.map(idOf));
  const added = to.findIndex((entry) => !before.has(idOf(entry)));
  if (added !== -1) return partAt(chain, [...pointer, added]);
  const after = new Set(to.map(idOf));
  const gone = from.map(idOf).find((id) => !after.has(id));
  const { parts } = partsAt(chain, pointer);
  for (const { layer, pointer: list, value } of parts) {
    const index = isMap(value) ? listOf(value['remove']).indexOf(gone) : -1;
    if (index !== -1) return { layer, pointer: [...list, 'remove', index], isGiven: true };
  }
  // It went out of the list itself, which is what the layers above edit.
  const list = parts.at(-1);
  return list === undefined ? partAt(chain, pointer) : { ...list, isGiven: true };
}

/** What the layers give at a step below what they give at a path: those that are merged there, first the one that counts most. */
function inside(parts: readonly Part[], step: string | number, path: string): readonly Part[] {
  if (isEditable(path)) {
    const entry = entriesOf(parts)[Number(step)];
    return entry === undefined ? [] : [{ ...entry.at, value: entry.value }];
  }
  const [first] = parts;
  if (Array.isArray(first?.value)) {
    const value: unknown = first.value[Number(step)];
    return value === undefined ? [] : [{ layer: first.layer, pointer: [...first.pointer, step], value }];
  }
  const found: Part[] = [];
  const own = path === '' ? String(step) : `${path}/${step}`;
  for (const { layer, pointer, value } of parts) {
    const member = isMap(value) ? memberOf(value, String(step)) : undefined;
    if (member === undefined) continue;
    const continues = isMap(member) && !isWhole(own);
    if (found.length > 0 && !continues && !isEditable(own)) break;
    found.push({ layer, pointer: [...pointer, step], value: member });
    if (!continues) break;
  }
  return found;
}

/** The entries of a list that layers edit, each with where it is written. */
function entriesOf(parts: readonly Part[]): readonly Entry<Omit<Part, 'value'>>[] {
  return parts.toReversed().reduce<readonly Entry<Omit<Part, 'value'>>[]>((entries, { layer, pointer, value }) => {
    const at = (...steps: (string | number)[]) => ({ layer, pointer: [...pointer, ...steps] });
    return isMap(value)
      ? editEntries(entries, value, (index) => at('add', index))
      : listOf(value).map((item, index) => ({ value: item, at: at(index) }));
  }, []);
}
