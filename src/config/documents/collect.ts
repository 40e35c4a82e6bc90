// Collect the resources and problems of all documents, and decide which brands are held.
import { posix } from 'node:path';
import { type Desired, type HeldPortal, type Wanted, wantedDigest } from '../../core/plan/desired.ts';
import { keyOf, ownerOf, type Resource } from '../../core/plan/resource.ts';
import { byPosition, compareText, fileOrigin, type Problem } from '../../core/problem.ts';
import type {
  OverridesDocument,
  PortalDocument,
  ReadableDocument,
  ReadableOverrides,
  ReadablePortal,
} from './document.ts';
import type { Expansion } from './expand.ts';
import { JoinedProblems } from './joined-problems.ts';
import type { Broken } from './read.ts';
import { known } from './sound.ts';

export interface ReadDesired extends Desired {
  /** Names of the portals that are declared and pass their schema. */
  readonly portals: readonly string[];
  /** Frees what can be computed again from the documents; for long-running readers. */
  forget(): void;
}

export class Collected {
  complete = true;
  readonly #path: string;
  readonly #joined = new JoinedProblems();
  readonly #policyErrors: Problem[] = [];
  readonly #held = new Map<string, Problem[]>();
  readonly #expansions: Expansion[] = [];
  #rejected: ReadonlySet<ReadableDocument> = new Set();

  readonly #isOwn: (portal: string) => boolean;

  /** `isOwn`: whether a portal of that name may be the source's; another is not held, whatever is wrong in its files. */
  constructor(
    path: string,
    broken: readonly Broken[],
    owned: readonly (PortalDocument | OverridesDocument)[],
    isOwn: (portal: string) => boolean,
  ) {
    this.#path = path;
    this.#isOwn = isOwn;
    const neighbours = broken.length === 0 ? [] : owned;
    const byFolder = Map.groupBy(neighbours, (document) => posix.dirname(document.yaml.file));
    for (const { folder, brand, holds, problems: found } of broken) {
      if (holds !== undefined) {
        this.#addOfBase(found, holds);
        continue;
      }
      const problems = this.#add(found, brand ?? undefined);
      if (!problems.some(isError)) continue;
      // By convention each brand has its own folder: a file that names no brand most likely belongs to the one declared beside it.
      const brands = brand === null ? (byFolder.get(folder) ?? []).map(brandOf) : [brand];
      if (brand === null) this.complete = false;
      for (const name of new Set(brands)) if (name !== undefined) this.#hold(name, problems);
    }
  }

  nothingThere(): void {
    this.complete = false;
    const problem: Problem = {
      rule: 'tree-empty',
      severity: 'error',
      message: `there is no portal document under ${this.#path}/; an empty tree never removes every brand`,
      suggestion: 'check the branch and the path; to remove brands, remove them a few at a time',
      pointer: '',
      origin: fileOrigin(this.#path),
    };
    this.#add([problem], undefined);
  }

  /** Rejects documents that declare a portal which a live document declares already: they neither hold a portal nor declare resources. */
  reject(documents: ReadonlySet<ReadableDocument>): void {
    this.#rejected = documents;
    const files = new Set([...documents].map(({ yaml }) => yaml.file));
    for (const [portalName, problems] of this.#held) {
      const own = problems.filter(({ origin }) => !files.has(origin.file));
      if (own.length === 0) this.#held.delete(portalName);
      else this.#held.set(portalName, own);
    }
  }

  /** Adds problems that do not belong to a brand. */
  addShared(problems: readonly Problem[]): void {
    this.#add(problems, undefined);
  }

  /** Adds problems of policies that would apply and cannot be used. */
  addPolicyErrors(problems: readonly Problem[]): void {
    this.#policyErrors.push(...this.#add(problems, undefined));
  }

  addProblems(document: ReadableDocument, found: readonly Problem[]): void {
    if (found.length === 0) return;
    const name = document.kind === 'TemplateCustomer' ? undefined : brandOf(document);
    const problems = this.#add(found, name);
    if (!problems.some(isError)) return;
    if (this.#rejected.has(document)) return;
    if (document.kind === 'TemplateCustomer') this.complete = false;
    else if (name !== undefined) this.#hold(name, problems);
  }

  add(document: ReadableDocument, expansion: Expansion): void {
    if (!this.#rejected.has(document)) this.#expansions.push(expansion);
  }

  desired({ portals, renames }: Pick<ReadDesired, 'portals' | 'renames'>, content: Desired['content']): ReadDesired {
    const shown = this.#joined.all();
    const asShown = (problems: Iterable<Problem>): Problem[] =>
      [...new Set(problems)].map((problem) => shown.get(problem) ?? problem);
    const held: HeldPortal[] = [...this.#held]
      .map(([portalName, problems]) => ({ portalName, problems: asShown(problems).sort(byPosition) }))
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
      policyErrors: asShown(this.#policyErrors),
      renames,
      problems: [...shown.values()].sort(byPosition),
      forget: () => {
        for (const expansion of expansions) expansion.forget();
      },
    };
  }

  /** Of a portal, or of none. */
  #add(problems: readonly Problem[], portal: string | undefined): Problem[] {
    return problems.map((problem) => this.#joined.add(problem, portal));
  }

  /** What is wrong in a base holds exactly the portals that extend it. */
  #addOfBase(found: readonly Problem[], portals: readonly string[]): void {
    const named = portals.length === 0 ? [undefined] : portals;
    for (const portal of named) {
      const problems = this.#add(found, portal);
      if (portal !== undefined && problems.some(isError)) this.#hold(portal, problems);
    }
  }

  #hold(brand: string, problems: readonly Problem[]): void {
    if (!this.#isOwn(brand)) return;
    this.#held.set(brand, [...(this.#held.get(brand) ?? []), ...problems]);
  }
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The portal that a document belongs to; undefined where its name is broken. */
function brandOf(document: ReadablePortal | ReadableOverrides): string | undefined {
  return known(document.kind === 'Portal' ? document.value.name : document.value.portal);
}

/** The resources of all documents, by owner. */
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
