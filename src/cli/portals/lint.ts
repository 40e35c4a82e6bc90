// `portico lint`: what the documents say without need.
import { loadSettings } from '../../app/load-settings.ts';
import { readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { formatProblem } from '../../config/documents/format-problem.ts';
import { redundantValues } from '../../config/layers/redundant.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import { byPosition } from '../../core/problem.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';

interface LintOptions extends CommonOptions {
  readonly dir?: string;
  readonly redundant?: true;
  readonly source?: string;
}

export const lint: CommandDefinition<LintOptions> = {
  usage: '[dir]',
  summary: 'what documents say without need: values that repeat what they inherit',
  options: (command) =>
    command
      .option('--redundant', 'values that repeat what they inherit of a base (also without this option)')
      .addOption(sourceOption()),
  examples: ['portico lint --redundant', 'portico lint customers'],
  exits: { 0: 'nothing found', 1: 'something found' },
  run: async (world, options) => {
    const settings = sourceNamed(await loadSettings(world, options), options.source);
    const tree = await (await readFolderRevision(options.dir ?? '.', settings)).tree();
    const found = (await redundantValues(tree, settings.source.path)).toSorted(byPosition);
    for (const problem of found) world.print(`${formatProblem(problem)}\n`);
    if (options.quiet !== true && found.length === 0) world.report('No value repeats what it inherits.\n');
    return found.length === 0 ? exit.fine : exit.error;
  },
};
