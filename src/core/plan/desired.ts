// What the files want, brand by brand. A brand carries one digest of all that it wants, so that ten thousand brands that
// did not change are passed over without looking at a single resource.
import { sha256 } from '../canonical.ts';
import { compareText, type Problem } from '../problem.ts';
import { keyOf, ownerOf, type Resource } from './resource.ts';

/** All that one brand wants. */
export interface Wanted {
  /** Equal digests, equal resources; blind to files and lines. */
  readonly digest: string;
  /** In no particular order; of two with one key the later counts. */
  resources(): readonly Resource[];
}

/** A brand that stays at its last good state, and why. */
export interface HeldPortal {
  readonly portalName: string;
  readonly problems: readonly Problem[];
}

/** What the files want, as far as they could be read. */
export interface Desired {
  /** By brand; `SHARED` holds what brands share. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** The bytes of a wanted asset, by its name (sha256). Rejects when its file can no longer be read. */
  content(digest: string): Promise<Uint8Array>;
  readonly held: readonly HeldPortal[];
  /**
   * False when some document could not be attributed to a brand (unreadable YAML, a template that is wrong):
   * what is missing may be in there, so nothing may be removed for being missing.
   */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** One line a resource: the ground of a brand's digest. */
export function resourceLine({ kind, name, digest }: Pick<Resource, 'kind' | 'name' | 'digest'>): string {
  return `${kind}/${name} ${digest}\n`;
}

/** The digest of a set of resources by their lines, in any order. */
export function wantedDigest(lines: readonly string[]): string {
  return sha256([...new Set(lines)].sort(compareText).join(''));
}

/** Groups resources by brand; the brand of shared ones is `SHARED`. */
export function wantedOf(resources: Iterable<Resource>): Map<string, Wanted> {
  const unique = new Map([...resources].map((resource) => [keyOf(resource), resource]));
  const groups = Map.groupBy(unique.values(), ownerOf);
  return new Map(
    [...groups].map(([brand, own]) => [brand, { digest: wantedDigest(own.map(resourceLine)), resources: () => own }]),
  );
}

/** Every wanted resource, those of held brands too. */
export function allWanted(desired: Pick<Desired, 'wanted'>): Resource[] {
  return [...desired.wanted.values()].flatMap((wanted) => wanted.resources());
}
