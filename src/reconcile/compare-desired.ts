// What the files of one revision change of those of another, with no live state. Pure.
import { allWanted, type Desired } from '../core/plan/desired.ts';
import { type Plan, plan } from '../core/plan/plan.ts';
import { keyOf, type LiveResource } from '../core/plan/resource.ts';
import { references } from '../kinds/registry.ts';
import type { LiveState } from '../store/tables/resources.ts';

/** The state that a server has once it follows these files. A brand that did not validate has no known state there. */
export function asLive(desired: Pick<Desired, 'wanted' | 'held'>): LiveState {
  const held = new Set(desired.held.map(({ portalName }) => portalName));
  const wanted = [...desired.wanted].filter(([brand]) => !held.has(brand));
  const rows = new Map(
    allWanted({ wanted: new Map(wanted) }).map(({ kind, name, brand, spec, digest }): [string, LiveResource] => [
      keyOf({ kind, name }),
      { kind, name, brand, spec, digest, edited: false, foreign: false, archived: false },
    ]),
  );
  const synced = new Map(wanted.map(([brand, { digest }]) => [brand, digest]));
  return { counter: 0, synced, archived: new Set(), renamed: [], drifted: new Map(), rows: [...rows.values()] };
}

/** What changes of one brand; of the others nothing is looked at. */
export function planOfBrand(brand: string, base: Desired, head: Desired): Plan {
  return plan(onlyOf(brand, head), asLive(onlyOf(brand, base)), references);
}

function onlyOf(brand: string, desired: Desired): Desired {
  const wanted = desired.wanted.get(brand);
  return {
    ...desired,
    wanted: new Map(wanted === undefined ? [] : [[brand, wanted]]),
    held: desired.held.filter((entry) => entry.portalName === brand),
  };
}
