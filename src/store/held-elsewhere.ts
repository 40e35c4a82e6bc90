// What other sources have already, by resource.
import { FIRST_SOURCE, type HandOvers } from '../core/plan/ownership.ts';
import { keyOf, type ResourceKey } from '../core/plan/resource.ts';
import { readOwners, readSources } from './sources.ts';
import type { Store } from './store.ts';
import { batchesOf } from './tables/resources.ts';

/** A source as its documents are checked. */
export interface AskingSource {
  readonly id: number;
  readonly handOvers: HandOvers;
  /** Names of all sources, also of those that are not followed any more. */
  readonly names: ReadonlyMap<number, string>;
}

const NAMES_PER_STATEMENT = 400;

/** Which of these are another source's, with its name. What is handed over to the one that asks is not. */
export async function heldElsewhere(
  store: Store,
  { id, handOvers, names }: AskingSource,
  keys: () => readonly ResourceKey[],
): Promise<ReadonlyMap<ResourceKey, string>> {
  const held = new Map<ResourceKey, string>();
  if (id === FIRST_SOURCE && handOvers.size === 0 && (await readSources(store)).length < 2) return held;
  const owners = await readOwners(store);
  const asked = new Set(keys());
  const note = (key: ResourceKey, source: number): void => {
    if (asked.has(key) && source !== id) held.set(key, names.get(source) ?? String(source));
  };
  const noteOf = (key: ResourceKey, portal: string): void => {
    if (handOvers.get(portal) !== id) note(key, owners.get(portal) ?? FIRST_SOURCE);
  };
  const seen = new Set<ResourceKey>();
  for (const row of await rowsNamed(store, [...asked])) {
    const key = keyOf(row);
    if (row.kind === 'portal') seen.add(key);
    else if (row.archived_at !== null) continue;
    if (row.brand === null) note(key, row.source);
    else noteOf(key, row.brand);
  }
  for (const { id: customer, portal } of await customersNamed(store, [...asked]))
    noteOf(`override/${customer}`, portal);
  // A name that is handed over before it is live is kept for that source.
  for (const [portal, to] of handOvers) if (!seen.has(`portal/${portal}`)) note(`portal/${portal}`, to);
  return held;
}

const nameIn = (key: ResourceKey): string => key.slice(key.indexOf('/') + 1);

async function rowsNamed(store: Store, keys: readonly ResourceKey[]) {
  const rows = [];
  for (const batch of batchesOf(keys, NAMES_PER_STATEMENT))
    rows.push(
      ...(await store
        .selectFrom('resource')
        .select(['kind', 'name', 'brand', 'source', 'archived_at'])
        .where('kind', 'in', ['portal', 'domain', 'override', 'template-customer'])
        .where('name', 'in', batch.map(nameIn))
        .execute()),
    );
  return rows;
}

async function customersNamed(store: Store, keys: readonly ResourceKey[]) {
  const customers = keys.filter((key) => key.startsWith('override/')).map(nameIn);
  const rows = [];
  for (const batch of batchesOf(customers, NAMES_PER_STATEMENT))
    rows.push(...(await store.selectFrom('customer').select(['id', 'portal']).where('id', 'in', batch).execute()));
  return rows;
}

/** Live templates of the operator's source. */
export async function readSharedTemplates(store: Store) {
  return store
    .selectFrom('resource')
    .select(['name', 'spec', 'digest', 'file', 'line'])
    .where('kind', '=', 'template-customer')
    .where('brand', 'is', null)
    .where('source', '=', FIRST_SOURCE)
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
}
