// Rolled back portals: their documents are those of an earlier commit, whatever newer commits want of the others.

import type { Json } from '../core/canonical.ts';
import {
  allWanted,
  type Desired,
  originOfPortal,
  resourceLine,
  type Wanted,
  wantedDigest,
  withHeld,
} from '../core/plan/desired.ts';
import { earlierNames, type Rename } from '../core/plan/rename.ts';
import { keyOf, type Resource, type ResourceKey, SHARED } from '../core/plan/resource.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Problem } from '../core/problem.ts';
import { commitOf, type Revision, revisionLabel, type Source } from '../core/source.ts';
import { references } from '../kinds/registry.ts';
import { readRenames } from '../store/portal-names.ts';
import { type Rollback, readRollbacks } from '../store/rollbacks.ts';
import type { Store } from '../store/store.ts';
import { readPin } from '../store/tables/requests.ts';

export interface RolledBack {
  readonly desired: Desired;
  /** Those that a newer commit ends, since it changes their portals. */
  readonly ended: readonly Rollback[];
  /** Why each portal is served at an earlier commit, for people, by its name there. */
  readonly texts: ReadonlyMap<string, string>;
  /** Label of the revision that each serves. */
  readonly served: ReadonlyMap<string, string>;
}

export interface RollbackFiles {
  readonly rollbacks: readonly Rollback[];
  /** Renames of the past, oldest first. */
  readonly renamed: readonly Rename[];
  /** What the files of a commit want. Rejects when they cannot be read. */
  readonly desiredAt: (commit: string) => Promise<Desired>;
  /** Label of the commit's revision. */
  readonly labelOf: (commit: string) => Promise<string>;
  /** False while the whole fleet is at the earlier commit: nothing newer is followed that could end one. */
  readonly mayEnd: boolean;
}

/** Of a store in which nothing is rolled back. */
export const noRollbacks: RollbackFiles = {
  rollbacks: [],
  renamed: [],
  desiredAt: () => Promise.reject(new Error('nothing is rolled back')),
  labelOf: async () => '',
  mayEnd: true,
};

/** Puts the documents of rolled back portals in place of those of the commit that is followed. */
export async function withRollbacks(followed: Desired, files: RollbackFiles): Promise<RolledBack> {
  if (files.rollbacks.length === 0) return { desired: followed, ended: [], texts: new Map(), served: new Map() };
  const ended: Rollback[] = [];
  const texts = new Map<string, string>();
  const served = new Map<string, string>();
  const overlay = new Overlay(followed);
  for (const rollback of files.rollbacks) {
    const { portal, commit_id: commit, bad_commit: bad } = rollback;
    const present = nameIn(followed, portal, files.renamed);
    try {
      const isOver = files.mayEnd && rollback.held === 0 && changedSince(followed, await files.desiredAt(bad), present);
      if (isOver) {
        ended.push(rollback);
        continue;
      }
      const base = await files.desiredAt(commit);
      served.set(portal, await files.labelOf(commit));
      const name = nameIn(base, portal, files.renamed);
      overlay.put(base, { present, name });
      texts.set(name, rollbackText(rollback));
    } catch (thrown) {
      overlay.hold(
        portal,
        `the commit ${commit.slice(0, 10)} that it is rolled back to cannot be read: ${reasonOf(thrown)}`,
      );
      texts.set(portal, rollbackText(rollback));
    }
  }
  return { desired: overlay.desired(), ended, texts, served };
}

/** Whether a commit changes a portal, and is not one that holds it for its errors. */
function changedSince(followed: Desired, bad: Desired, name: string): boolean {
  if (followed.held.some(({ portalName }) => portalName === name)) return false;
  return followed.wanted.get(name)?.digest !== bad.wanted.get(name)?.digest;
}

/** The name by which the files declare a portal: its own, a newer one, or one that it had before. */
function nameIn({ wanted, renames }: Desired, portal: string, renamed: readonly Rename[]): string {
  if (portal === SHARED || wanted.has(portal)) return portal;
  const newer = [...renames].find(([, from]) => from === portal)?.[0];
  return newer ?? earlierNames(portal, renamed).find((name) => wanted.has(name)) ?? portal;
}

export function rollbackText({ commit_id: commit, actor, at, reason, held }: Rollback): string {
  const end = held === 0 ? 'The next commit that changes it ends this' : 'To follow newer commits: portico resume';
  return `rolled back to ${commit.slice(0, 10)} by ${actor} on ${new Date(at).toISOString()}: ${reason}. ${end}`;
}

class Overlay {
  readonly #followed: Desired;
  readonly #wanted: Map<string, Wanted>;
  readonly #renames: Map<string, string>;
  readonly #bases = new Set<Desired>();
  /** Present names of what was replaced, and names of what replaces it. */
  readonly #replaced = new Set<string>();
  readonly #kept = new Map<string, Desired>();
  readonly #unreadable: { readonly portalName: string; readonly problems: readonly Problem[] }[] = [];

  constructor(followed: Desired) {
    this.#followed = followed;
    this.#wanted = new Map(followed.wanted);
    this.#renames = new Map(followed.renames);
  }

  put(base: Desired, { present, name }: { readonly present: string; readonly name: string }): void {
    this.#bases.add(base);
    if (name === SHARED) {
      this.#share([...(base.wanted.get(SHARED)?.resources() ?? [])], 'replace');
      return;
    }
    this.#replaced.add(present);
    this.#wanted.delete(present);
    this.#renames.delete(present);
    const wanted = base.wanted.get(name);
    this.#kept.set(name, base);
    if (wanted === undefined) return;
    this.#wanted.set(name, wanted);
    const needed = new Set(wanted.resources().flatMap(({ kind, spec }) => references(kind, JSON.parse(spec) as Json)));
    this.#share(
      (base.wanted.get(SHARED)?.resources() ?? []).filter((resource) => needed.has(keyOf(resource))),
      'add',
    );
  }

  hold(portal: string, message: string): void {
    const origin = originOfPortal(this.#followed, portal);
    const problem: Problem = { rule: 'rollback-unreadable', severity: 'error', message, pointer: '', origin };
    this.#unreadable.push({ portalName: portal, problems: [problem] });
  }

  /** What brands share: of two with the same name the one that is there stays, unless it is replaced. */
  #share(resources: readonly Resource[], how: 'add' | 'replace'): void {
    const present = (this.#wanted.get(SHARED)?.resources() ?? []).map((each): [ResourceKey, Resource] => [
      keyOf(each),
      each,
    ]);
    const own = resources.map((each): [ResourceKey, Resource] => [keyOf(each), each]);
    const all = [...new Map(how === 'add' ? [...own, ...present] : [...present, ...own]).values()];
    this.#wanted.set(SHARED, { digest: wantedDigest(all.map(resourceLine)), resources: () => all });
  }

  desired(): Desired {
    const followed = this.#followed;
    const dropped = followed.held.filter(({ portalName }) => this.#replaced.has(portalName));
    const gone = new Set(dropped.flatMap(({ problems }) => problems));
    const atBase = [...this.#kept].flatMap(([name, base]) => base.held.filter(({ portalName }) => portalName === name));
    const held = [...followed.held.filter((entry) => !dropped.includes(entry)), ...atBase];
    const desired: Desired = {
      ...followed,
      wanted: this.#wanted,
      renames: this.#renames,
      held,
      problems: followed.problems.filter((problem) => !gone.has(problem)),
      content: (digest) => this.#content(digest),
    };
    return withHeld(desired, [...this.#unreadable, ...this.#contested(desired)]);
  }

  async #content(digest: string): Promise<Uint8Array> {
    const readers = [this.#followed, ...this.#bases];
    for (const [index, reader] of readers.entries()) {
      try {
        return await reader.content(digest);
      } catch (thrown) {
        if (index === readers.length - 1) throw thrown;
      }
    }
    throw new Error(`no file has the content ${digest}`);
  }

  /** Others that want what only one portal can have, and a rolled back one has. */
  #contested(desired: Desired) {
    const owners = new Map<ResourceKey, string>();
    for (const name of this.#kept.keys())
      for (const resource of desired.wanted.get(name)?.resources() ?? []) owners.set(keyOf(resource), name);
    if (owners.size === 0) return [];
    const found = new Map<string, Problem>();
    for (const { brand, origin, ...resource } of allWanted(desired)) {
      const owner = owners.get(keyOf(resource));
      // A certificate goes with its domain.
      const isDerived = resource.kind === 'certificate';
      if (isDerived || brand === null || owner === undefined || owner === brand || this.#kept.has(brand)) continue;
      const message = `${resource.kind} ${resource.name} stays with "${owner}", which is rolled back`;
      found.set(brand, { rule: 'rollback-keeps', severity: 'error', message, pointer: '', origin });
    }
    return [...found].map(([portalName, problem]) => ({ portalName, problems: [problem] }));
  }
}

export interface RollbackReader {
  readonly store: Store;
  readonly source: Pick<Source, 'history'>;
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  /** Number of the source; absent for the only one. */
  readonly sourceId?: number;
}

/** What a pass at this revision needs; `rollbacks` in place of those in the store. */
export async function rollbackFiles(
  { store, source: { history }, readDesired, sourceId }: RollbackReader,
  revision: Revision,
  rollbacks?: readonly Rollback[],
): Promise<RollbackFiles> {
  const pin = await readPin(store, sourceId);
  const at = (commit: string): Promise<Revision> =>
    history === null ? Promise.reject(new Error('the source has no history')) : history.at(commit);
  return {
    rollbacks: rollbacks ?? (await readRollbacks(store)),
    renamed: await readRenames(store),
    desiredAt: async (commit) => readDesired(await at(commit)),
    labelOf: async (commit) => revisionLabel((await at(commit)).id),
    mayEnd: pin === undefined || commitOf(revision.id) !== pin.commit_id,
  };
}
