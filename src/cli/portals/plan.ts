// `portico plan`: what an apply would change. Opens the store read-only; with `--against` it needs no store at all.

import { loadSettings } from '../../app/load-settings.ts';
import { parsedFilesCache } from '../../app/parsed-files-cache.ts';
import { desiredReader, readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import type { Settings } from '../../config/settings/settings.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
import { isEmptyStore, openStore, type Store } from '../../store/store.ts';
import { planJson, printPlan } from '../print/plan.ts';
import { planMarkdown } from '../print/plan-markdown.ts';
import { compareRevisions, parseRange } from './compare-revisions.ts';
import { writePlanFile } from './plan-file.ts';

interface PlanOptions extends CommonOptions {
  readonly dir: string;
  readonly format: 'human' | 'json' | 'markdown';
  readonly detailedExitcode?: boolean;
  readonly against?: string;
  /** File that the plan is written to, for `apply FILE`. */
  readonly out?: string;
}

export async function plan(world: World, options: PlanOptions): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const looked =
    options.against === undefined
      ? await lookAtStore(world, settings, options.dir)
      : await lookAtRange(world, settings, options.dir, options.against);
  const print = {
    human: () => printPlan(world.print, looked, `portico apply ${options.dir} --approve ${looked.plan.id}`),
    json: () => world.print(`${JSON.stringify(planJson(looked), null, 2)}\n`),
    markdown: () => world.print(planMarkdown(looked)),
  };
  print[options.format]();
  if (options.out !== undefined) writePlanFile(options.out, looked, options.dir);
  return planExit(looked, options.detailedExitcode === true ? exit.changes : exit.fine);
}

async function lookAtRange(world: World, settings: Settings, dir: string, range: string): Promise<Pass> {
  return compareRevisions(world, settings, dir, parseRange(range), (comparison) => comparison.look);
}

async function lookAtStore(world: World, settings: Settings, dir: string): Promise<Pass> {
  const store = await openForReading(settings);
  try {
    return await planFolder(world, store, settings, dir, null);
  } finally {
    await store.destroy();
  }
}

/** Compares the files of a folder with the store. */
export async function planFolder(
  { clock, release }: Pick<World, 'clock' | 'release'>,
  store: Store,
  settings: Settings,
  dir: string,
  approved: string | null,
): Promise<Pass> {
  const revision = await readFolderRevision(dir, settings);
  const { guards } = settings;
  const shelf = parsedFilesCache(store, release);
  return planPass(revision, {
    store,
    readDesired: desiredReader(settings, { shelf }),
    limits: guards,
    // Asked for by a person, it puts right what was changed by hand, whatever the daemon does.
    selfHeal: true,
    approved: new Set(approved === null ? [] : [approved]),
    now: clock.now(),
  });
}

/** Blocked comes before errors, since it needs a decision; `changes` is the code for a plan that is not empty. */
export function planExit(looked: Pass, changes: Exit): Exit {
  if (looked.blocks.length > 0) return exit.blocked;
  if (looked.desired.problems.some((problem) => problem.severity === 'error')) return exit.error;
  return looked.plan.changes.length === 0 ? exit.fine : changes;
}

/** Read-only, so that planning can write nothing; a store that does not exist yet is an empty one in memory. */
export async function openForReading(settings: Settings): Promise<Store> {
  if (await isEmptyStore(settings.store)) return openStore('sqlite::memory:');
  return openStore(settings.store, 'read-only');
}
