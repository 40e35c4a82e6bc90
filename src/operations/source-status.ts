// The state of each source, where there are several.

import { FIRST_SOURCE } from '../core/plan/ownership.ts';
import { readOwners, readSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import type { StoredCondition } from '../store/tables/conditions.ts';
import { type Pin, readPins } from '../store/tables/requests.ts';
import { latestRevision, type PassRow, readLastPass } from '../store/tables/revisions.ts';
import { readSourceHead } from '../store/tables/source-head.ts';

export interface SourceStatus<Shown extends StoredCondition> {
  readonly source: string;
  /** False for one that the settings do not name any more; its portals stay as they are. */
  readonly followed: boolean;
  /** Live portals that are its own. */
  readonly portals: number;
  /** Label of the revision that was applied last; null before the first. */
  readonly revision: string | null;
  /** Label of what its branch was last seen to hold; null where it was never read. */
  readonly head: string | null;
  /** Where it was rolled back; null where it follows its branch. */
  readonly pin: Pin | null;
  readonly observed: Pick<PassRow, 'label' | 'at' | 'outcome' | 'message'> | null;
  readonly condition: Shown | null;
}

/** Names of the sources of live portals, where there are several sources. */
export interface SourcesOf<Shown extends StoredCondition> {
  readonly sources: readonly SourceStatus<Shown>[];
  /** Undefined where there is one source. */
  readonly of: (portal: string) => string | undefined;
}

/** Names of sources by number, also of those that are not followed any more; empty where there is one, and never was another. */
export async function readSourceNames(
  store: Store,
  conditions: readonly Pick<StoredCondition, 'name'>[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await readSources(store);
  if (rows.length < 2) return new Map();
  const known = new Set(rows.map(({ name }) => name));
  // The first one is kept without a name, which is that of the settings.
  const first = conditions.find(({ name }) => !known.has(name))?.name ?? 'operator';
  return new Map(rows.map(({ id, name }) => [id, id === FIRST_SOURCE ? first : name]));
}

/** Nothing where there is one source, and never was another. @param conditions of sources */
export async function readSourceStatus<Shown extends StoredCondition>(
  store: Store,
  conditions: readonly Shown[],
  portals: Iterable<string>,
): Promise<SourcesOf<Shown>> {
  const names = await readSourceNames(store, conditions);
  if (names.size === 0) return { sources: [], of: () => undefined };
  const owners = await readOwners(store);
  const counts = new Map<number, number>();
  for (const portal of portals) {
    const id = owners.get(portal) ?? FIRST_SOURCE;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const pins = new Map((await readPins(store)).map(({ id, ...pin }) => [id, pin]));
  const sources: SourceStatus<Shown>[] = [];
  for (const [id, source] of names) {
    const condition = conditions.find(({ name }) => name === source) ?? null;
    const last = await readLastPass(store, id);
    // A server whose sources are all restricted has none that is first.
    if (condition === null && last === undefined && !counts.has(id)) continue;
    sources.push({
      ...{ source, followed: condition !== null, portals: counts.get(id) ?? 0, condition },
      revision: (await latestRevision(store, id))?.label ?? null,
      pin: pins.get(id) ?? null,
      head: (await readSourceHead(store, id))?.label ?? null,
      observed:
        last === undefined ? null : { label: last.label, at: last.at, outcome: last.outcome, message: last.message },
    });
  }
  return { sources, of: (portal) => names.get(owners.get(portal) ?? FIRST_SOURCE) };
}
