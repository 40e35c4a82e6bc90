// Problems as they are collected: what is said twice at one place is one problem, with all portals that it hits, as those of a base do.
import { compareText, type Problem, withinBounds } from '../../core/problem.ts';

/** Names that a message lists before it counts the rest. */
const MAX_NAMES = 3;

export class JoinedProblems {
  readonly #first = new Map<string, Problem>();
  readonly #portals = new Map<Problem, Set<string>>();

  /** Adds a problem of a portal, or of none. @returns the one that counts for all that are the same */
  add(found: Problem, portal: string | undefined): Problem {
    const problem = withinBounds(found);
    const key = keyOf(problem, portal);
    const first = this.#first.get(key) ?? problem;
    if (first === problem) this.#first.set(key, problem);
    if (portal !== undefined) this.#portals.set(first, (this.#portals.get(first) ?? new Set()).add(portal));
    return first;
  }

  /** Each problem once, as it is shown. */
  all(): ReadonlyMap<Problem, Problem> {
    return new Map([...this.#first.values()].map((problem) => [problem, this.#shown(problem)]));
  }

  #shown(problem: Problem): Problem {
    const portals = [...(this.#portals.get(problem) ?? [])].sort(compareText);
    const isShared = portals.length > 1 || (problem.origin.base !== undefined && portals.length > 0);
    return isShared ? { ...problem, message: `${problem.message} (${namesText(portals)})`, portals } : problem;
  }
}

/** In a base, the name of the portal is what differs among those that say the same. */
function keyOf({ rule, message, origin, pointer }: Problem, portal: string | undefined): string {
  const { file, line, column, base } = origin;
  const said = base === undefined || portal === undefined ? message : message.replaceAll(portal, '{portal}');
  return [file, line, column, rule, base === undefined ? pointer : '', said].join('\n');
}

/** `acme`, or `212 portals: acme, arden, brook and 209 more`. */
function namesText(portals: readonly string[]): string {
  const names = portals.slice(0, MAX_NAMES).join(', ');
  if (portals.length === 1) return `portal ${names}`;
  const more = portals.length > MAX_NAMES ? ` and ${portals.length - MAX_NAMES} more` : '';
  return `${portals.length} portals: ${names}${more}`;
}
