// Which live portals have what only one can have.
import type { FindIncumbents, Incumbent } from '../core/plan/incumbents.ts';
import { keyOf, type ResourceKey } from '../core/plan/resource.ts';
import type { Store } from './store.ts';

/** Names that are looked for in one statement. */
const SLICE = 500;

export function incumbentsOf(store: Store): FindIncumbents {
  return async (keys) => {
    const wanted = new Set(keys);
    const names = [...new Set(keys.map((key) => key.slice(key.indexOf('/') + 1)))];
    const found = new Map<ResourceKey, Incumbent>();
    for (let at = 0; at < names.length; at += SLICE) {
      const rows = await store
        .selectFrom('resource')
        .select(['kind', 'name', 'brand', 'file'])
        .where('name', 'in', names.slice(at, at + SLICE))
        .where('archived_at', 'is', null)
        .execute();
      for (const { brand, file, ...row } of rows) {
        if (brand !== null && wanted.has(keyOf(row))) found.set(keyOf(row), { portal: brand, file });
      }
    }
    return found;
  };
}
