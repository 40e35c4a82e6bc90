// Gathers what documents declare and what is wrong with them, and decides in the end which brands are held.
import { posix } from 'node:path';
import { type Desired, type HeldPortal, type Wanted, wantedDigest } from '../../core/plan/desired.ts';
import { keyOf, ownerOf, type Resource } from '../../core/plan/resource.ts';
import { byPosition, compareText, fileOrigin, type Problem, withinBounds } from '../../core/problem.ts';
import type { ConfigDocument, OverridesDocument, PortalDocument } from './document.ts';
import type { Expansion } from './expand.ts';
import type { Broken } from './read.ts';

export interface ReadDesired extends Desired {
  /** Names of the portals that are declared and pass their schema. */
  readonly portals: readonly string[];
  /** Lets go of what can be made again from the documents; for a reader that stays. */
  forget(): void;
}

export class Collected {
  complete = true;
  readonly #path: string;
  readonly #problems: Problem[] = [];
  readonly #held = new Map<string, Problem[]>();
  readonly #expansions: Expansion[] = [];
  #rejected: ReadonlySet<ConfigDocument> = new Set();

  constructor(path: string, broken: readonly Broken[], owned: readonly (PortalDocument | OverridesDocument)[]) {
    this.#path = path;
    const neighbours = broken.length === 0 ? [] : owned;
    const byFolder = Map.groupBy(neighbours, (document) => posix.dirname(document.yaml.file));
    for (const { folder, brand, problems: found } of broken) {
      const problems = found.map(withinBounds);
      this.#problems.push(...problems);
      // One folder a brand is the convention: a file that says nothing itself most likely belongs to its neighbour.
      const brands = brand === null ? (byFolder.get(folder) ?? []).map(brandOf) : [brand];
      if (brand === null) this.complete = false;
      for (const name of new Set(brands)) this.#hold(name, problems);
    }
  }

  heldBrands(): readonly string[] {
    return [...this.#held.keys()];
  }

  nothingThere(): void {
    this.complete = false;
    this.#problems.push({
      rule: 'tree-empty',
      severity: 'error',
      message: `there is no portal document under ${this.#path}/; an empty tree is never taken as a wish to remove every brand`,
      suggestion: 'check the branch and the path; to remove brands, remove them a few at a time',
      pointer: '',
      origin: fileOrigin(this.#path),
    });
  }

  /** Documents that declare what a live portal is declared by elsewhere: their problems hold no portal, and they declare nothing. */
  reject(documents: ReadonlySet<ConfigDocument>): void {
    this.#rejected = documents;
    const files = new Set([...documents].map(({ yaml }) => yaml.file));
    for (const [portalName, problems] of this.#held) {
      const own = problems.filter(({ origin }) => !files.has(origin.file));
      if (own.length === 0) this.#held.delete(portalName);
      else this.#held.set(portalName, own);
    }
  }

  /** Problems that are no brand's. */
  addShared(problems: readonly Problem[]): void {
    this.#problems.push(...problems.map(withinBounds));
  }

  addProblems(document: ConfigDocument, found: readonly Problem[]): void {
    if (found.length === 0) return;
    const problems = found.map(withinBounds);
    this.#problems.push(...problems);
    if (!problems.some((problem) => problem.severity === 'error')) return;
    if (this.#rejected.has(document)) return;
    if (document.kind === 'TemplateCustomer') this.complete = false;
    else this.#hold(brandOf(document), problems);
  }

  add(document: ConfigDocument, expansion: Expansion): void {
    if (!this.#rejected.has(document)) this.#expansions.push(expansion);
  }

  desired(portals: readonly string[], content: Desired['content']): ReadDesired {
    const held: HeldPortal[] = [...this.#held]
      .map(([portalName, problems]) => ({ portalName, problems: [...new Set(problems)].sort(byPosition) }))
      .sort((left, right) => compareText(left.portalName, right.portalName));
    const expansions = this.#expansions;
    let wanted: ReadonlyMap<string, Wanted> | undefined;
    return {
      portals,
      get wanted() {
        wanted ??= wantedOf(expansions);
        return wanted;
      },
      content,
      held,
      complete: this.complete,
      problems: [...this.#problems].sort(byPosition),
      forget: () => {
        for (const expansion of expansions) expansion.forget();
      },
    };
  }

  #hold(brand: string, problems: readonly Problem[]): void {
    this.#held.set(brand, [...(this.#held.get(brand) ?? []), ...problems]);
  }
}

function brandOf(document: PortalDocument | OverridesDocument): string {
  return document.kind === 'Portal' ? document.value.name : document.value.portal;
}

/** What all documents declare, by owner. */
function wantedOf(expansions: readonly Expansion[]): Map<string, Wanted> {
  const parts = new Map<string, Part[]>();
  for (const expansion of expansions) {
    for (const [owner, digest] of expansion.digests()) {
      const known = parts.get(owner);
      if (known === undefined) parts.set(owner, [{ digest, expansion }]);
      else known.push({ digest, expansion });
    }
  }
  return new Map([...parts].map(([owner, own]) => [owner, wantedBy(owner, own)]));
}

interface Part {
  readonly digest: string;
  readonly expansion: Expansion;
}

function wantedBy(owner: string, parts: readonly Part[]): Wanted {
  return {
    digest: wantedDigest(parts.map(({ digest }) => digest)),
    resources: () => {
      const own = parts.flatMap(({ expansion }) => expansion.resources().filter((entry) => ownerOf(entry) === owner));
      return [...new Map(own.map((resource): [string, Resource] => [keyOf(resource), resource])).values()];
    },
  };
}
