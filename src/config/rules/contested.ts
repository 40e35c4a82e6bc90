// What only one portal can have and several documents claim, and who of them has it already.
import type { Incumbent } from '../../core/plan/incumbents.ts';
import type { ResourceKey } from '../../core/plan/resource.ts';
import type { ReadableDocument, ReadableOverrides, ReadablePortal } from '../documents/document.ts';
import { hostsOf } from '../documents/hosts-of.ts';
import { broken, known } from '../documents/sound.ts';

/** By resource; empty where no portal is live, or none of those that claim something. */
export type Incumbents = ReadonlyMap<ResourceKey, Incumbent>;

/** Names, hostnames and customers that more than one document claims. */
export function contestedKeys(
  portals: readonly ReadablePortal[],
  overrides: readonly ReadableOverrides[],
  zone: string | null,
): readonly ResourceKey[] {
  const seen = new Set<ResourceKey>();
  const contested = new Set<ResourceKey>();
  const claim = (key: ResourceKey): void => {
    if (seen.has(key)) contested.add(key);
    seen.add(key);
  };
  for (const { value } of portals) {
    if (value.name !== broken) claim(`portal/${value.name}`);
    for (const host of new Set(hostsOf(value, zone).map((entry) => entry.host))) claim(`domain/${host}`);
  }
  for (const { value } of overrides)
    for (const customer of Object.keys(known(value.customers) ?? {})) claim(`override/${customer}`);
  return [...contested];
}

/** Portal documents with the name of a live portal that is declared in another file. */
export function secondDocuments(
  portals: readonly ReadablePortal[],
  incumbents: Incumbents,
): ReadonlySet<ReadableDocument> {
  const isFirst = ({ value, yaml }: ReadablePortal): boolean =>
    value.name !== broken && incumbents.get(`portal/${value.name}`)?.file === yaml.file;
  const named = Map.groupBy(portals, ({ value }) => value.name);
  return new Set(
    [...named.values()].flatMap((same) => (same.some(isFirst) ? same.filter((each) => !isFirst(each)) : [])),
  );
}

/** Those of the documents that claim something who have it already; several only when one portal claims it twice. */
export function holdersOf<Doc extends ReadablePortal | ReadableOverrides>(
  documents: readonly Doc[],
  incumbent: Incumbent | undefined,
): ReadonlySet<Doc> {
  if (incumbent === undefined) return new Set();
  const own = documents.filter(
    (document) => (document.kind === 'Portal' ? document.value.name : document.value.portal) === incumbent.portal,
  );
  const inPlace = own.filter(({ yaml }) => yaml.file === incumbent.file);
  if (inPlace.length === 1) return new Set(inPlace);
  return new Set(own.length === 1 ? own : []);
}
