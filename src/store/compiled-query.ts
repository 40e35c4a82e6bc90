// Queries that are asked at every click: built once for a store, run with other parameters each time. Building one takes longer
// than SQLite takes to answer it.
import type { Compilable, CompiledQuery } from 'kysely';
import type { Store } from './store.ts';

/** Placeholder of the n-th parameter while a query is built. No text of ours begins like this. */
const placeholder = (index: number): string => `\u0000parameter ${index}`;

/**
 * `build` is given a text for each parameter, to be put where the parameter goes, and builds the same query whatever they are.
 * What it answers runs the query with real ones.
 */
export function compiledQuery<Parameters extends readonly unknown[], Row>(
  count: Parameters['length'],
  build: (store: Store, parameters: Parameters) => Compilable<Row>,
): (store: Store, parameters: Parameters) => Promise<readonly Row[]> {
  const compiled = new WeakMap<Store, CompiledQuery<Row>>();
  const places = Array.from({ length: count }, (_, index) => placeholder(index));
  return async (store, parameters) => {
    let query = compiled.get(store);
    if (query === undefined) {
      // Texts for parameters of any type: they are replaced before anything is asked.
      query = build(store, places as unknown as Parameters).compile();
      compiled.set(store, query);
    }
    const filled = query.parameters.map((value) => {
      const place = typeof value === 'string' ? places.indexOf(value) : -1;
      return place === -1 ? value : parameters[place];
    });
    return (await store.executeQuery<Row>({ ...query, parameters: filled })).rows;
  };
}
