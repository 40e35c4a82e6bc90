// `portico validate`: checks every document and prints the findings in one or more formats.
import { renameSync, writeFileSync } from 'node:fs';
import { checkSettings } from '../../app/load-settings.ts';
import { desiredReader, readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, exit, versionOf, type World } from '../../app/world.ts';
import type { ReadDesired } from '../../config/documents/collect.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { byPosition, type Problem } from '../../core/problem.ts';
import type { Revision, Tree } from '../../core/source.ts';
import type { Settings } from '../../schema/settings.ts';
import type { CommandDefinition } from '../command.ts';
import { parseOutputs, rendererOf } from '../print/findings/formats.ts';
import type { Report } from '../print/findings/report.ts';

interface ValidateOptions extends CommonOptions {
  readonly dir?: string;
  /** `FORMAT` or `FORMAT=FILE`; `human` where absent. */
  readonly format?: readonly string[];
  /** A commit whose policies are checked instead of the folder's own. */
  readonly policiesFrom?: string;
}

export const validate: CommandDefinition<ValidateOptions> = {
  usage: '[dir]',
  summary: 'check every document',
  options: (command) =>
    command
      .option(
        '--format <format[=file]>',
        'human, json, sarif, github or junit, to standard output or a file; may be given several times (default: human)',
        (value: string, given: readonly string[] = []) => [...given, value],
      )
      .option('--policies-from <rev>', 'check the policies of that commit: in a pull request, the base branch'),
  examples: [
    'portico validate',
    'portico validate customers --format human --format sarif=findings.sarif',
    'portico validate --policies-from origin/main',
  ],
  exits: { 0: 'no errors; warnings are allowed', 1: 'errors' },
  run: async (world, options) => {
    const outputs = parseOutputs(options.format ?? ['human']);
    const checked = await checkSettings(world, options);
    const { desired, tree } = await readDocuments(world, options, checked);
    const problems = checked.ok ? desired.problems : [...checked.problems, ...desired.problems].sort(byPosition);
    const lines = await linesOfFiles(tree, problems);
    if (checked.text !== undefined) lines.set(checked.file, checked.text.split(/\r\n?|\n/));
    const { path } = checked.ok ? checked.settings.source : (checked.rest?.source ?? { path: '' });
    const report: Report = {
      problems,
      files: tree.entries
        .map((entry) => entry.path)
        .filter((file) => file.startsWith(`${path}/`) && /\.ya?ml$/i.test(file)),
      linesOf: (file) => lines.get(file),
      version: versionOf(world),
      colors: world.colors && options.color !== false,
    };
    for (const { format, file } of outputs) {
      const render = await rendererOf(format);
      if (file === null) world.print(render(report));
      else writeWhole(file, render({ ...report, colors: false }));
    }
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    if (options.quiet !== true && outputs.some(({ format, file }) => format === 'human' && file === null)) {
      const held = new Set(desired.held.map(({ portalName }) => portalName));
      const brands = desired.portals.filter((name) => !held.has(name)).length;
      const warnings = problems.length - errors;
      world.report(`${count(brands, 'valid portal')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
    }
    return errors === 0 ? exit.fine : exit.error;
  },
};

interface Documents {
  readonly desired: Pick<ReadDesired, 'problems' | 'held' | 'portals'>;
  readonly tree: Tree;
}

/** Reads the documents; with invalid settings as far as what is right of those tells where they are. */
async function readDocuments(
  world: World,
  options: ValidateOptions,
  checked: Awaited<ReturnType<typeof checkSettings>>,
): Promise<Documents> {
  const settings = checked.ok ? checked.settings : checked.rest;
  const none = {
    desired: { problems: [], held: [], portals: [] },
    tree: { entries: [], read: async () => new Uint8Array() },
  };
  if (settings === null) return none;
  try {
    const revision = await readFolderRevision(options.dir ?? '.', settings);
    return { desired: await readWithPolicies(world, options, settings, revision), tree: await revision.tree() };
  } catch (thrown) {
    // The settings may be why.
    if (!checked.ok && thrown instanceof PortalError) return none;
    throw thrown;
  }
}

async function readWithPolicies(
  world: World,
  options: ValidateOptions,
  settings: Settings,
  revision: Revision,
): Promise<ReadDesired> {
  if (options.policiesFrom === undefined) return desiredReader(settings)(revision);
  // Loaded only here: a folder is read without Git.
  const { openRevision } = await import('../../adapters/git/revision.ts');
  const base = await openRevision(options.dir ?? '.', options.policiesFrom, settings.source.path, world.environment);
  try {
    return await desiredReader(settings, { policies: await base.revision.tree() })(revision);
  } finally {
    base.close();
  }
}

/** The lines of each file that has findings; files that are too large are left out. */
async function linesOfFiles(tree: Tree, problems: readonly Problem[]): Promise<Map<string, readonly string[]>> {
  const wanted = new Set(problems.map(({ origin }) => origin.file));
  const lines = new Map<string, readonly string[]>();
  for (const entry of tree.entries) {
    if (entry.type !== 'file' || entry.size > limits.yamlFileBytes || !wanted.has(entry.path)) continue;
    lines.set(
      entry.path,
      Buffer.from(await tree.read(entry))
        .toString()
        .split(/\r\n?|\n/),
    );
  }
  return lines;
}

/** Writes the file atomically. */
function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  } catch (thrown) {
    throw new PortalError(
      'input-invalid',
      `${file} cannot be written: ${reasonOf(thrown)}`,
      'Name a file in a folder that exists.',
    );
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
