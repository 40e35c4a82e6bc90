// Renamed portals: which of those that the files name are renamed in this pass, and live state under the new names. Pure.
import type { Problem } from '../problem.ts';
import { compareText } from '../problem.ts';
import { type Desired, type HeldPortal, originOfPortal } from './desired.ts';
import type { Live } from './plan.ts';
import { type LiveResource, SHARED } from './resource.ts';

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What the store knows of portals' names. */
export interface KnownNames {
  /** Live portals, as the keys of what each was last synced to. */
  readonly synced: ReadonlyMap<string, string>;
  /** Archived portals among those that are named in a rename. */
  readonly archived: ReadonlySet<string>;
  /** Renames of the past, oldest first. */
  readonly renamed: readonly Rename[];
}

export interface Renames {
  /** In the order in which they can be made: a name is free before another portal takes it. */
  readonly made: readonly Rename[];
  /** Portals whose rename has to wait or cannot be made. */
  readonly held: readonly HeldPortal[];
}

/**
 * Resolves `renamedFrom` against what is live. A rename that was made before is none any more, so that the line may stay in the file.
 * Files that go back to an earlier name of a portal (a revert, a rollback) rename it back.
 */
export function resolveRenames(desired: Desired, known: KnownNames): Renames {
  const resolving = new Resolving(desired, known);
  for (const to of [...desired.renames.keys()].sort(compareText)) resolving.resolve(to);
  resolving.renameBack();
  return { made: inOrder(resolving.made), held: [...resolving.held.values()] };
}

class Resolving {
  readonly made: Rename[] = [];
  readonly held = new Map<string, HeldPortal>();
  readonly #desired: Desired;
  readonly #known: KnownNames;
  readonly #before: ReadonlySet<string>;
  /** By former name, the portal that takes it for its own, and is not live yet. */
  readonly #takers: ReadonlyMap<string, string>;
  readonly #resolved = new Set<string>();

  constructor(desired: Desired, known: KnownNames) {
    this.#desired = desired;
    this.#known = known;
    const pending = [...desired.renames].filter(([to]) => !known.synced.has(to));
    this.#takers = new Map(pending.map(([to, from]) => [from, to]));
    this.#before = new Set(desired.held.map(({ portalName }) => portalName));
  }

  /** `freed`: the name is live, and the portal that has it is renamed itself. */
  resolve(to: string, freed = false): void {
    const from = this.#desired.renames.get(to);
    if (from === undefined || this.#resolved.has(to)) return;
    const next = freed ? undefined : this.#takers.get(to);
    if (next !== undefined) {
      this.resolve(next);
      if (this.#resolved.has(to)) return;
    }
    this.#resolved.add(to);
    const { synced, archived } = this.#known;
    const isLive = synced.has(from);
    if (synced.has(to) && !freed) {
      // The old one is live too and goes with this commit: its customers would be locked out.
      const isGoing = isLive && !this.#desired.wanted.has(from) && !this.#isHeld(from);
      if (isGoing) this.#refuse({ from, to }, MERGE);
    } else if (!isLive && !archived.has(from)) this.#unknown({ from, to });
    else if (this.#isHeld(to)) this.#wait(from, to, `it is renamed to "${to}", which is held: see there`);
    else this.#rename({ from, to });
  }

  #rename({ from, to }: Rename): void {
    if (this.#known.archived.has(to)) this.#refuse({ from, to }, TAKEN);
    else if (!this.#desired.complete) this.#refuse({ from, to }, UNREADABLE);
    else {
      this.resolve(from, true);
      const isThere = this.#desired.wanted.has(from) && !this.made.some((other) => other.to === from);
      if (this.#isHeld(from)) this.#wait(to, to, `its rename from "${from}" waits, since "${from}" is held: see there`);
      else if (isThere) this.#refuse({ from, to }, THERE);
      else this.made.push({ from, to });
    }
  }

  /** A live portal that is not declared any more, where the files declare it by a name that it had before. */
  renameBack(): void {
    const { wanted, complete, renames } = this.#desired;
    const { synced, archived, renamed } = this.#known;
    if (!complete || renamed.length === 0) return;
    for (const from of [...synced.keys()].sort(compareText)) {
      if (wanted.has(from) || this.#isHeld(from) || this.made.some((other) => other.from === from)) continue;
      const to = earlierNames(from, renamed).find(
        (name) => wanted.has(name) && !synced.has(name) && !archived.has(name) && !renames.has(name),
      );
      if (to === undefined || this.made.some((other) => other.to === to)) continue;
      if (this.#isHeld(to)) this.#wait(from, to, `it is renamed back to "${to}", which is held: see there`);
      else this.made.push({ from, to });
    }
  }

  /** Nothing has that name: nothing is renamed, unless a portal goes with this commit, which may be the one that is meant. */
  #unknown({ from, to }: Rename): void {
    const { wanted, renames } = this.#desired;
    const sources = new Set(renames.values());
    const going = [...this.#known.synced.keys()].filter(
      (name) => name !== SHARED && !wanted.has(name) && !sources.has(name) && !this.#before.has(name),
    );
    if (going.length === 0 || this.#isHeld(to) || earlierNames(to, this.#known.renamed).includes(from)) return;
    const problem = this.#problem(to, UNKNOWN({ from, to }, going));
    for (const portalName of [to, ...going]) this.held.set(portalName, { portalName, problems: [problem] });
  }

  #isHeld(name: string): boolean {
    return this.#before.has(name) || this.held.has(name);
  }

  #refuse(rename: Rename, why: (rename: Rename) => Pick<Problem, 'message' | 'suggestion'>): void {
    const problem = this.#problem(rename.to, why(rename));
    this.held.set(rename.to, { portalName: rename.to, problems: [problem] });
    if (this.#known.synced.has(rename.from) && !this.#desired.wanted.has(rename.from))
      this.held.set(rename.from, { portalName: rename.from, problems: [problem] });
  }

  #wait(portalName: string, declared: string, message: string): void {
    this.held.set(portalName, { portalName, problems: [this.#problem(declared, { message })] });
  }

  #problem(declared: string, words: Pick<Problem, 'message' | 'suggestion'>): Problem {
    const origin = originOfPortal(this.#desired, declared);
    return { rule: 'rename-impossible', severity: 'error', pointer: 'renamedFrom', origin, ...words };
  }
}

const MERGE = ({ from, to }: Rename) => ({
  message: `"${to}" is live already, so "${from}" cannot be renamed to it`,
  suggestion: `declare "${from}" again, move its customers (portico account customer move CUSTOMER --to ${to}), then remove it`,
});
const TAKEN = ({ from, to }: Rename) => ({
  message: `"${from}" cannot be renamed to "${to}": a removed portal had that name, and its customers and history are kept`,
  suggestion: 'choose a name that was never used',
});
const UNREADABLE = ({ from, to }: Rename) => ({
  message: `"${from}" is not renamed to "${to}" while some files cannot be read: it may be declared there`,
});
const UNKNOWN = ({ from, to }: Rename, going: readonly string[]) => ({
  message: `"${to}" is renamed from "${from}", which is not live; ${going
    .slice(0, 5)
    .map((name) => `"${name}"`)
    .join(', ')} would be removed`,
  suggestion: `write renamedFrom: ${going[0] ?? ''} if that is the one, or remove renamedFrom`,
});
const THERE = ({ from, to }: Rename) => ({
  message: `"${from}" cannot be renamed to "${to}": it is still declared`,
  suggestion: `remove renamedFrom, or the document of "${from}"`,
});

/** Names that a portal had before it had this one, the last one first. */
export function earlierNames(name: string, renamed: readonly Rename[]): string[] {
  const names: string[] = [];
  let current = name;
  for (const { from, to } of renamed.toReversed()) {
    if (to !== current) continue;
    current = from;
    if (from !== name && !names.includes(from)) names.push(from);
  }
  return names;
}

/** A chain (`b` to `c`, `a` to `b`) from its end. */
function inOrder(renames: readonly Rename[]): Rename[] {
  const left = [...renames];
  const ordered: Rename[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ to }) => !left.some(({ from }) => from === to));
    ordered.push(...left.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/** The name of a resource after its portal was renamed. */
export type RenamedResource = (resource: Pick<LiveResource, 'kind' | 'name'>, rename: Rename) => string;

/** Live state as if the renames had been made: what differs then is what the plan changes besides the names. */
export function withRenames<State extends Live>(
  live: State,
  renames: readonly Rename[],
  nameOf: RenamedResource,
): State {
  if (renames.length === 0) return live;
  const byName = new Map(renames.map((rename) => [rename.from, rename]));
  const renamedKeys = (states: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...states].map(([brand, digest]) => [byName.get(brand)?.to ?? brand, digest]));
  const rows = live.rows.map((row): LiveResource => {
    const rename = row.brand === null ? undefined : byName.get(row.brand);
    if (rename === undefined) return row;
    return { ...row, brand: rename.to, name: nameOf(row, rename), renamedFrom: rename.from };
  });
  return { ...live, rows, synced: renamedKeys(live.synced), drifted: renamedKeys(live.drifted) };
}
