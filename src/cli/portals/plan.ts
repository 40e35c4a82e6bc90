// `portico plan`: what an apply would change; opens the store read-only, and with `--against` opens none.
import { Option } from 'commander';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { type SourceSettings, sourceNamed } from '../../config/settings/sources.ts';
import { diffPlan, type PlanDiff, readFiles } from '../../operations/diff/plan-diff.ts';
import type { Pass } from '../../reconcile/pass.ts';
import type { Settings } from '../../schema/settings.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';
import { diffJson, planJson, printPlan } from '../print/plan.ts';
import { planMarkdown } from '../print/plan-markdown.ts';
import { compareRevisions, parseRange } from './compare-revisions.ts';
import { readCountsFile } from './counts-file.ts';
import { writePlanFile } from './plan-file.ts';
import {
  contentOf,
  diffPass,
  evenSuspendedOption,
  firstOf,
  openForReading,
  planExit,
  planRevision,
} from './plan-revision.ts';
import { argumentOf, type Planned, plannedOf, withRevision } from './planned-revision.ts';

interface PlanOptions extends CommonOptions {
  readonly dir?: string;
  readonly format: 'human' | 'json' | 'markdown';
  readonly detailedExitcode?: boolean;
  readonly evenSuspended: boolean;
  /** File of `portico status --counts`. */
  readonly counts?: string;
  readonly against?: string;
  /** File that the plan is written to, for `apply FILE`. */
  readonly out?: string;
  readonly source?: string;
}

export const plan: CommandDefinition<PlanOptions> = {
  usage: '[dir]',
  summary: 'show what an apply of the folder, else of source.repository, would change; writes nothing',
  options: (command) =>
    command
      .addOption(
        new Option('--format <format>', 'how to print').choices(['human', 'json', 'markdown']).default('human'),
      )
      .option('--against <rev>', 'compare with that commit instead of the live state; BASE..HEAD compares two commits')
      .option('--counts <file>', 'with --against: how many customers each portal has, as status --counts wrote it')
      .addOption(evenSuspendedOption())
      .addOption(sourceOption())
      .option('--detailed-exitcode', 'exit 2 when there are changes')
      .option('--out <file>', 'write the plan to a file, for portico apply FILE'),
  examples: [
    'portico plan',
    'portico plan --against origin/main',
    'portico plan --against v1.4..main --format markdown',
    'portico plan --out next.plan',
  ],
  exits: { 0: 'planned', 1: 'error', 2: 'with --detailed-exitcode: there are changes', 3: 'blocked by a guard' },
  run: async (world, options) => {
    const settings = sourceNamed(await loadSettings(world, options), options.source);
    const { against } = options;
    const planned = plannedOf(settings, options, options.dir);
    const { looked, diff } =
      against === undefined
        ? await planAgainstStore(world, settings, planned, options.evenSuspended)
        : await planOfRange(world, settings, options, against);
    const print = {
      human: () =>
        printPlan(world.print, looked, diff, `portico apply${argumentOf(options.dir)} --approve ${looked.plan.id}`),
      json: () => world.print(`${JSON.stringify({ ...planJson(looked), ...diffJson(diff) }, null, 2)}\n`),
      markdown: () => world.print(planMarkdown(looked, diff)),
    };
    print[options.format]();
    if (options.out !== undefined) writePlanFile(options.out, looked, planned);
    return planExit(looked, options.detailedExitcode === true ? exit.changes : exit.fine);
  },
};

interface Compared {
  readonly looked: Pass;
  readonly diff: PlanDiff;
}

/** Two commits: contents of files come from both, counts of customers from a file that the server wrote. */
async function planOfRange(
  world: World,
  settings: Settings,
  { dir = '.', counts: file }: PlanOptions,
  against: string,
): Promise<Compared> {
  const counts = file === undefined ? null : readCountsFile(file);
  return compareRevisions(world, settings, dir, parseRange(against), async ({ base, pass }) => {
    const content = firstOf(contentOf(pass.desired), contentOf(base.desired));
    const files = await readFiles(pass.plan.changes, content);
    return { looked: pass, diff: diffPlan(pass.plan.changes, files, counts, pass.blocks) };
  });
}

async function planAgainstStore(
  world: World,
  settings: SourceSettings,
  planned: Planned,
  evenSuspended: boolean,
): Promise<Compared> {
  const store = await openForReading(settings);
  try {
    return await withRevision(world, settings, planned, async (revision) => {
      const looked = await planRevision(world, store, settings, { revision, approved: null, evenSuspended });
      return { looked, diff: await diffPass(store, looked) };
    });
  } finally {
    await store.destroy();
  }
}
