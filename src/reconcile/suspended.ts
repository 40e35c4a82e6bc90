// What an operator's suspension means for a pass: suspended portals stay as they are. Pure.
import { suspensionText } from '../core/pass-outcome.ts';
import { type Desired, withHeld } from '../core/plan/desired.ts';
import { ALL_PORTALS, type Suspension } from '../store/tables/requests.ts';

/** Why a portal is suspended, for people, by portal. */
export type Suspensions = ReadonlyMap<string, string>;

export function suspensionsOf(all: readonly Suspension[]): Suspensions {
  return new Map(all.map((entry) => [entry.portal, suspensionText(entry)]));
}

/** Holds suspended portals as portals with errors are held: what is live of them stays. */
export function withSuspended(desired: Desired, suspensions: Suspensions): Desired {
  const held = new Set(desired.held.map(({ portalName }) => portalName));
  const added = [...suspensions.keys()].filter((portal) => portal !== ALL_PORTALS && !held.has(portal));
  return withHeld(
    desired,
    added.map((portalName) => ({ portalName, problems: [], suspended: suspensions.get(portalName) ?? '' })),
  );
}
