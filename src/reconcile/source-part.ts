// Whose pass it is: the source, and the portals that are its own.
import { FIRST_SOURCE, type HandOvers, type Ownership, soleOwnership } from '../core/plan/ownership.ts';
import { readOwners } from '../store/sources.ts';
import type { Store } from '../store/store.ts';

/** A source that is followed, by its number in the store. */
export interface FollowedSource {
  readonly id: number;
  /** Empty where it is the only one. */
  readonly name: string;
  readonly handOvers: HandOvers;
  /** Names of all sources, also of those that are not followed any more. */
  readonly names: ReadonlyMap<number, string>;
}

export const soleSource: FollowedSource = { id: FIRST_SOURCE, name: '', handOvers: new Map(), names: new Map() };

/** What decides which portals a pass is about. */
export interface SourcePart extends Pick<FollowedSource, 'handOvers' | 'names'> {
  readonly ownership: Ownership;
}

export const solePart: SourcePart = { ownership: soleOwnership, handOvers: new Map(), names: new Map() };

export async function readSourcePart(store: Store, { id, handOvers, names }: FollowedSource): Promise<SourcePart> {
  const owners = await readOwners(store);
  return { ownership: { source: id, owners, taken: new Set() }, handOvers, names };
}
