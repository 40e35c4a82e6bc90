// Whose a portal is, where several sources are followed. A pass of one source sees and changes what is its own, and nothing else. Pure.
import type { Desired, HeldPortal } from './desired.ts';
import { originOfPortal } from './desired.ts';
import { keyOf, type LiveResource, type ResourceKey, SHARED } from './resource.ts';

/** The only source of a server with one, and the operator's of a server with several; what is in no record is its own. */
export const FIRST_SOURCE = 1;

/** The name of a source in conditions, events and labels of metrics; of the only one, `source`. */
export const sourceLabel = (name: string): string => (name === '' ? 'source' : name);

export interface Ownership {
  readonly source: number;
  /** Sources of the portals that are not the first one's, archived ones too. */
  readonly owners: ReadonlyMap<string, number>;
  /** Portals that this source takes over with this pass. */
  readonly taken: ReadonlySet<string>;
}

/** Of a server that has had one source only. */
export const soleOwnership: Ownership = { source: FIRST_SOURCE, owners: new Map(), taken: new Set() };

/** Whether everything is this source's, as on a server that has had one only. */
export const isAlone = ({ source, owners }: Ownership): boolean => source === FIRST_SOURCE && owners.size === 0;

/** Whether a portal is another source's. What is shared is not: of that, rows say whose it is. */
export function isForeignTo({ source, owners, taken }: Ownership, portal: string): boolean {
  if (portal === SHARED) return false;
  return (owners.get(portal) ?? FIRST_SOURCE) !== source && !taken.has(portal);
}

/** Where the state of what portals of this source share is kept: its key is not the name of any portal. */
export const sharedStateKey = (source: number): string => (source === FIRST_SOURCE ? SHARED : `/${source}`);

/** By portal, the number of the source that it is handed over to. */
export type HandOvers = ReadonlyMap<string, number>;

/** Portals that the files of a source name and that are not recorded as its own: new ones, those of others, those handed over. */
export function unrecorded(
  { source, owners }: Ownership,
  { wanted, held }: Pick<Desired, 'wanted' | 'held'>,
): string[] {
  const named = new Set([...wanted.keys(), ...held.map(({ portalName }) => portalName)]);
  return [...named].filter((portal) => portal !== SHARED && (owners.get(portal) ?? FIRST_SOURCE) !== source);
}

/**
 * The ownership with the portals that this source takes: new ones, and those that are handed over to it and that it declares without
 * an error.
 * @param live those of the unrecorded ones that are live or archived
 */
export function withTaken(
  part: Ownership,
  handOvers: HandOvers,
  desired: Pick<Desired, 'wanted' | 'held'>,
  live: ReadonlySet<string>,
): Ownership {
  const isHeld = new Set(desired.held.map(({ portalName }) => portalName));
  const taken = unrecorded(part, desired).filter((portal) => {
    const to = handOvers.get(portal) ?? part.source;
    return to === part.source && (live.has(portal) ? handOvers.has(portal) && !isHeld.has(portal) : true);
  });
  return taken.length === 0 ? part : { ...part, taken: new Set(taken) };
}

/** Holds portals that are to go to another source, which does not declare them yet: they are not removed meanwhile. */
export function withLeaving(
  desired: Desired,
  part: Ownership,
  handOvers: HandOvers,
  names: ReadonlyMap<number, string>,
): Desired {
  const isHeld = new Set(desired.held.map(({ portalName }) => portalName));
  const leaving = [...handOvers].filter(
    ([portal, to]) =>
      to !== part.source && !isForeignTo(part, portal) && !desired.wanted.has(portal) && !isHeld.has(portal),
  );
  return holding(
    desired,
    leaving.map(([portal, to]): [string, string] => [portal, names.get(to) ?? '']),
  );
}

function holding(desired: Desired, leaving: readonly (readonly [portal: string, to: string])[]): Desired {
  if (leaving.length === 0) return desired;
  const held = leaving.map(([portalName, to]): HeldPortal => {
    const message = `it is handed over to the source ${to}, which does not declare it without an error yet`;
    const origin = originOfPortal(desired, portalName);
    return { portalName, problems: [{ rule: 'hand-over-waits', severity: 'error', message, pointer: '', origin }] };
  });
  return { ...desired, held: [...desired.held, ...held] };
}

/**
 * The last check before a plan: what is another source's is neither wanted nor held here, and a portal that asks for what a portal of
 * another source has is held, whatever the rules on documents have let through.
 */
export function ownPart(desired: Desired, part: Ownership): Desired {
  const isOwn = (portal: string): boolean => !isForeignTo(part, portal);
  const wanted = new Map([...desired.wanted].filter(([portal]) => isOwn(portal)));
  const renames = new Map([...desired.renames].filter(([to, from]) => isOwn(to) && isOwn(from)));
  const held = desired.held.filter(({ portalName }) => isOwn(portalName));
  return { ...desired, wanted, renames, held };
}

/** Portals that ask for what a live portal of another source has. */
export function askingForForeign(desired: Desired, part: Ownership, rows: readonly LiveResource[]): HeldPortal[] {
  const foreign = new Map<ResourceKey, LiveResource>();
  for (const row of rows)
    if (!row.archived && row.brand !== null && isForeignTo(part, row.brand)) foreign.set(keyOf(row), row);
  if (foreign.size === 0) return [];
  return [...desired.wanted].flatMap(([portalName, { resources }]): HeldPortal[] => {
    const clash = resources().find((resource) => foreign.has(keyOf(resource)));
    if (portalName === SHARED || clash === undefined) return [];
    const message = `${clash.kind} ${clash.name} is a portal's of another source`;
    return [
      {
        portalName,
        problems: [{ rule: 'source-taken', severity: 'error', message, pointer: '', origin: clash.origin }],
      },
    ];
  });
}
