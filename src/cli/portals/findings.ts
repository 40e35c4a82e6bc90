// Every finding of a folder: of its settings and of its documents, as a report that each output format prints.
import { checkSettings } from '../../app/load-settings.ts';
import { desiredReader, readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, versionOf, type World } from '../../app/world.ts';
import type { ReadDesired } from '../../config/documents/collect.ts';
import type { SettingsResult } from '../../config/settings/settings.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { byPosition, type Problem } from '../../core/problem.ts';
import type { Revision, Tree } from '../../core/source.ts';
import type { Settings } from '../../schema/settings.ts';
import type { Report } from '../print/findings/report.ts';

export interface FindingsOptions extends CommonOptions {
  readonly dir?: string;
  /** A commit whose policies are checked instead of the folder's own. */
  readonly policiesFrom?: string;
  /** Which of several sources is checked. */
  readonly source?: string;
}

interface Findings {
  readonly report: Report;
  /** Portals that would be live. */
  readonly valid: number;
}

export async function readFindings(world: World, options: FindingsOptions): Promise<Findings> {
  const checked = ofSource(await checkSettings(world, options), options.source);
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
  const held = new Set(desired.held.map(({ portalName }) => portalName));
  return { report, valid: desired.portals.filter((name) => !held.has(name)).length };
}

export const errorsIn = ({ problems }: Pick<Report, 'problems'>): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/** The settings of the source that is checked. */
function ofSource<Checked extends SettingsResult>(checked: Checked, name: string | undefined): Checked {
  if (checked.ok) return { ...checked, settings: sourceNamed(checked.settings, name) };
  return checked.rest === null || checked.rest.sources.length === 0
    ? checked
    : { ...checked, rest: sourceNamed(checked.rest, name) };
}

interface Documents {
  readonly desired: Pick<ReadDesired, 'problems' | 'held' | 'portals'>;
  readonly tree: Tree;
}

/** Reads the documents; with invalid settings as far as what is right of those tells where they are. */
async function readDocuments(
  world: World,
  options: FindingsOptions,
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
  options: FindingsOptions,
  settings: Settings,
  revision: Revision,
): Promise<ReadDesired> {
  if (options.policiesFrom === undefined) return desiredReader(settings, { images: world.images })(revision);
  // Loaded only here: a folder is read without Git.
  const { openRevision } = await import('../../adapters/git/revision.ts');
  const base = await openRevision(options.dir ?? '.', options.policiesFrom, settings.source.path, world.environment);
  try {
    return await desiredReader(settings, { images: world.images, policies: await base.revision.tree() })(revision);
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
