// Removals of portals that are probably meant as renames: beside a new portal with the same domains, or much the same settings. Pure.
import { compareText } from '../problem.ts';
import { type Change, parseSpec } from './change.ts';
import type { Rename } from './rename.ts';

/** Share of the settings (kinds of resources) that have to be equal where neither the domain nor the brand's name stays. */
const LIKENESS = 0.75;

/** Each removed portal with the new one that is most like it; each new one is named once. */
export function likelyRenames(changes: readonly Change[]): readonly Rename[] {
  const portals = changes.filter(({ kind }) => kind === 'portal');
  const removed = portals.filter(({ action }) => action === 'remove').map(({ name }) => name);
  const added = portals.filter(({ action }) => action === 'create').map(({ name }) => name);
  if (removed.length === 0 || added.length === 0) return [];
  const sides = sidesOf(changes);
  const pairs = removed
    .flatMap((from) => added.map((to) => ({ from, to, score: score(sides, from, to) })))
    .filter((pair) => pair.score >= LIKENESS)
    .sort((left, right) => right.score - left.score || compareText(left.from + left.to, right.from + right.to));
  const taken = new Set<string>();
  return pairs.flatMap(({ from, to }) => {
    if (taken.has(`- ${from}`) || taken.has(`+ ${to}`)) return [];
    taken.add(`- ${from}`).add(`+ ${to}`);
    return [{ from, to }];
  });
}

interface Sides {
  /** Digests of specs by portal, with their kind: of what goes, and of what comes. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** Names that visitors see. */
  readonly brands: ReadonlyMap<string, unknown>;
  /** `from to` of each domain that changes hands. */
  readonly moved: ReadonlySet<string>;
}

function sidesOf(changes: readonly Change[]): Sides {
  const own = changes.filter(({ kind }) => kind !== 'domain' && kind !== 'certificate' && kind !== 'override');
  const lines = (side: 'from' | 'to') => {
    const owned = own.flatMap((change) => {
      const resource = change[side];
      return resource?.brand == null ? [] : [{ portal: resource.brand, line: `${change.kind} ${resource.digest}` }];
    });
    const groups = Map.groupBy(owned, ({ portal }) => portal);
    return new Map([...groups].map(([portal, all]) => [portal, all.map(({ line }) => line)]));
  };
  const moved = changes.flatMap(({ kind, from, to }) =>
    kind === 'domain' && from !== null && to !== null && from.brand !== to.brand ? [`${from.brand} ${to.brand}`] : [],
  );
  const brands = changes.flatMap(({ kind, name, from, to }): [string, unknown][] =>
    kind === 'portal' ? [[name, brandIn((to ?? from)?.spec)]] : [],
  );
  return { before: lines('from'), after: lines('to'), brands: new Map(brands), moved: new Set(moved) };
}

function brandIn(spec: string | undefined): unknown {
  const value = spec === undefined ? undefined : parseSpec(spec);
  return value instanceof Object ? Reflect.get(value, 'brand') : undefined;
}

/** 1 where a domain or the brand's name moves, else the share of equal settings. */
function score({ before, after, brands, moved }: Sides, from: string, to: string): number {
  if (moved.has(`${from} ${to}`)) return 1;
  if (brands.get(from) !== undefined && brands.get(from) === brands.get(to)) return 1;
  const [old, fresh] = [before.get(from) ?? [], new Set(after.get(to))];
  return old.length === 0 ? 0 : old.filter((line) => fresh.has(line)).length / old.length;
}
