// Errors of the files on standard error, for commands that applied the rest.
import type { World } from '../../app/world.ts';
import { formatProblem } from '../../config/documents/format-problem.ts';
import type { Desired } from '../../core/plan/desired.ts';

/** Portals, and errors, that are named; the rest is counted. */
const MAX_NAMED = 20;

/** Reports which portals are not changed, each error with its place, and what to do. */
export function reportFileErrors(world: World, { held, problems }: Desired): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const portals = held.filter((entry) => entry.problems.some((problem) => errors.includes(problem)));
  const names = named(portals.map(({ portalName }) => portalName)).join(', ');
  const lines = [
    names === '' ? 'error: the files have errors' : `error: not changed, since their files have errors: ${names}`,
    ...named(errors.map(formatProblem)).map((line) => `  ${line}`),
    '  Correct the files and commit them; portico validate lists every error.',
  ];
  world.report(`${lines.join('\n')}\n`);
}

const named = (texts: readonly string[]): string[] =>
  texts.length <= MAX_NAMED ? [...texts] : [...texts.slice(0, MAX_NAMED), `and ${texts.length - MAX_NAMED} more`];
