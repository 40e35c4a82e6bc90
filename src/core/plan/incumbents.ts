// Who has what only one portal can have: the first that was live keeps it.
import type { Desired } from './desired.ts';
import { keyOf, type ResourceKey } from './resource.ts';

export interface Incumbent {
  readonly portal: string;
  /** Where it was declared when it was applied last. */
  readonly file: string;
}

/** Asks which live portals have these resources; those that no portal has are missing in the answer. */
export type FindIncumbents = (keys: readonly ResourceKey[]) => Promise<ReadonlyMap<ResourceKey, Incumbent>>;

/** What the files of another commit want, in place of what is live. */
export function incumbentsIn({ wanted, held }: Pick<Desired, 'wanted' | 'held'>): FindIncumbents {
  return async (keys) => {
    const asked = new Set(keys);
    const isHeld = new Set(held.map(({ portalName }) => portalName));
    const found = new Map<ResourceKey, Incumbent>();
    for (const [portal, { resources }] of wanted) {
      if (isHeld.has(portal)) continue;
      for (const resource of resources()) {
        if (asked.has(keyOf(resource))) found.set(keyOf(resource), { portal, file: resource.origin.file });
      }
    }
    return found;
  };
}
