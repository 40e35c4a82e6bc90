// Desired state by brand. Each brand has one digest of all its desired resources, so that ten thousand unchanged brands are
// skipped without reading any of their resources.
import { sha256 } from '../canonical.ts';
import { compareText, fileOrigin, type Origin, type Problem } from '../problem.ts';
import { keyOf, ownerOf, type Resource, SHARED } from './resource.ts';

/** The desired resources of one brand. */
export interface Wanted {
  /** Equal digests mean equal resources; files and lines are ignored. */
  readonly digest: string;
  /** In no particular order; of two with the same key, the later one counts. */
  resources(): readonly Resource[];
}

/** A brand that is kept at its last good state, and why. */
export interface HeldPortal {
  readonly portalName: string;
  readonly problems: readonly Problem[];
  /** Who suspended it, when and why; absent where errors hold it. */
  readonly suspended?: string;
}

/** Desired state, as far as the files could be read. */
export interface Desired {
  /** By brand; `SHARED` holds what brands share. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** The bytes of a wanted asset, by its name (sha256). Rejects when its file can no longer be read. */
  content(digest: string): Promise<Uint8Array>;
  readonly held: readonly HeldPortal[];
  /**
   * False when some document could not be attributed to a brand (unreadable YAML, an invalid template). A missing resource
   * may be declared there, so nothing may be removed because it is missing.
   */
  readonly complete: boolean;
  /** Errors of policies that cannot be used. What they would say of a portal is not known, so no portal is changed. */
  readonly policyErrors: readonly Problem[];
  /** Former name of each portal whose document gives one (`renamedFrom`), by its present name. */
  readonly renames: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The digest that each brand was last synced to. */
export interface SyncedTo {
  /** Empty where something other than an apply has changed it since. */
  readonly synced: ReadonlyMap<string, string>;
  /** The digest before that change. */
  readonly drifted: ReadonlyMap<string, string>;
}

/** Holds every portal that would change while a policy cannot be used; without such a policy, the same desired state. */
export function withPolicyHolds(desired: Desired, { synced, drifted }: SyncedTo): Desired {
  const { policyErrors, wanted } = desired;
  if (policyErrors.length === 0) return desired;
  const held = new Map(desired.held.map((entry) => [entry.portalName, entry]));
  for (const [brand, { digest }] of wanted) {
    const isLive = digest === (synced.get(brand) || drifted.get(brand));
    if (brand === SHARED || isLive || held.has(brand)) continue;
    held.set(brand, { portalName: brand, problems: policyErrors });
  }
  const sorted = [...held.values()].sort((left, right) => compareText(left.portalName, right.portalName));
  return { ...desired, held: sorted };
}

/** The line of a resource from which a brand's digest is computed. */
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

/** Every desired resource, including those of held brands. */
export function allWanted(desired: Pick<Desired, 'wanted'>): Resource[] {
  return [...desired.wanted.values()].flatMap((wanted) => wanted.resources());
}

/** Where a portal is declared; of one that is declared nowhere, nothing but its name. */
export function originOfPortal(desired: Pick<Desired, 'wanted'>, portal: string): Origin {
  const resources = desired.wanted.get(portal)?.resources() ?? [];
  return resources.find(({ kind }) => kind === 'portal')?.origin ?? fileOrigin(portal);
}

/** The desired state with more portals held at their last good state. */
export function withHeld(desired: Desired, held: readonly HeldPortal[]): Desired {
  if (held.length === 0) return desired;
  const more = new Set(held.flatMap((entry) => entry.problems));
  return { ...desired, problems: [...desired.problems, ...more], held: [...desired.held, ...held] };
}
