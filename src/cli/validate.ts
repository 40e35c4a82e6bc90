// `portico validate`: every finding of every file in one run.
import { formatProblem, problemJson } from '../config/format-problem.ts';
import { loadSettings } from './load-settings.ts';
import { desiredReader, readFolderRevision } from './read-folder.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

interface ValidateOptions extends CommonOptions {
  readonly dir: string;
  readonly format: 'human' | 'json';
}

export async function validate(world: World, options: ValidateOptions): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const revision = await readFolderRevision(options.dir, settings);
  const desired = await desiredReader(settings)(revision);
  const errors = desired.problems.filter((problem) => problem.severity === 'error').length;
  if (options.format === 'json') {
    world.print(`${JSON.stringify(desired.problems.map(problemJson), null, 2)}\n`);
    return errors === 0 ? exit.fine : exit.error;
  }
  for (const problem of desired.problems) world.print(`${formatProblem(problem)}\n`);
  if (options.quiet !== true) {
    const held = new Set(desired.held.map(({ brand }) => brand));
    const brands = desired.portals.filter((name) => !held.has(name)).length;
    const warnings = desired.problems.length - errors;
    world.report(`${count(brands, 'valid portal')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  }
  return errors === 0 ? exit.fine : exit.error;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
