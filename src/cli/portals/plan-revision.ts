// Plan a revision against the live state, and choose the exit code of a command that planned.
import { Option } from 'commander';
import { openConfiguredSource } from '../../app/open-server.ts';
import { type OpenedSource, sourcesForReading } from '../../app/open-sources.ts';
import { parsedFilesCache } from '../../app/parsed-files-cache.ts';
import { desiredReader } from '../../app/read-folder.ts';
import { type Exit, exit, type World } from '../../app/world.ts';
import type { SourceSettings } from '../../config/settings/sources.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { isForeignTo } from '../../core/plan/ownership.ts';
import type { Revision } from '../../core/source.ts';
import { diffPlan, type PlanDiff, type ReadContent, readFiles } from '../../operations/diff/plan-diff.ts';
import { type Pass, planPass } from '../../reconcile/pass.ts';
import { rollbackText } from '../../reconcile/rolled-back.ts';
import { readSourcePart, solePart } from '../../reconcile/source-part.ts';
import { suspensionsOf, withSuspended } from '../../reconcile/suspended.ts';
import type { Settings } from '../../schema/settings.ts';
import { readAssetBytes } from '../../store/assets.ts';
import { readFleetCounts } from '../../store/fleet-counts.ts';
import { incumbentsOf } from '../../store/incumbents.ts';
import { readRollbacks } from '../../store/rollbacks.ts';
import { isEmptyStore, openStore, type Store } from '../../store/store.ts';
import { readSuspensions } from '../../store/tables/requests.ts';

export interface PlanRequest {
  readonly revision: Revision;
  /** Id of a plan whose guards are lifted; null for none. */
  readonly approved: string | null;
  /** False leaves suspended portals as they are. */
  readonly evenSuspended: boolean;
}

export const evenSuspendedOption = () =>
  new Option(
    '--even-suspended',
    'change suspended and rolled back portals too; without it they stay as they are',
  ).default(false);

/** Compares a revision with the store. */
export async function planRevision(
  world: World,
  store: Store,
  settings: SourceSettings,
  request: PlanRequest,
): Promise<Pass> {
  const sources = await sourcesForReading(settings, store, (own) => openConfiguredSource(world, own));
  try {
    return await planAmong(sources, { world, store, settings }, request);
  } finally {
    // A process that reads files of the operator's source, for its policies, would keep this one from ending.
    for (const { source } of sources) await source.close();
  }
}

interface Planning {
  readonly world: World;
  readonly store: Store;
  readonly settings: SourceSettings;
}

async function planAmong(
  sources: readonly OpenedSource[],
  { world, store, settings }: Planning,
  { revision, approved, evenSuspended }: PlanRequest,
): Promise<Pass> {
  const { clock } = world;
  const { guards } = settings;
  const own = sources.find((each) => each.settings.source.name === settings.source.name);
  const part = own === undefined ? solePart : await readSourcePart(store, own.followed);
  const fileCache = parsedFilesCache(store, world.release, own?.followed.id);
  const read = desiredReader(settings, {
    ...{ images: world.images, fileCache, incumbents: incumbentsOf(store) },
    ...(own === undefined ? {} : { scope: own.scope }),
  });
  const rolledBack = (await readRollbacks(store)).map((row): [string, string] => [row.portal, rollbackText(row)]);
  const suspended = suspensionsOf(await readSuspensions(store));
  const waiting = [...rolledBack, ...suspended].filter(([portal]) => !isForeignTo(part.ownership, portal));
  const suspensions = new Map(evenSuspended ? [] : waiting);
  return planPass(revision, {
    part,
    store,
    readDesired: async (of) => withSuspended(await read(of), suspensions),
    limits: guards,
    // A plan that an operator requests always corrects drift, also where the daemon does not.
    selfHeal: true,
    approved: new Set(approved === null ? [] : [approved]),
    now: clock.now(),
  });
}

/** What a pass changes, with the content of the files that it names and the number of customers affected. */
export async function diffPass(store: Store, { plan, desired, blocks }: Pass): Promise<PlanDiff> {
  const { changes } = plan;
  const files = await readFiles(
    changes,
    firstOf((digest) => readAssetBytes(store, digest), contentOf(desired)),
  );
  return diffPlan(changes, files, changes.length === 0 ? null : await readFleetCounts(store), blocks);
}

/** Reads content of a desired state by digest; undefined for a digest that it does not name. */
export function contentOf(desired: Desired): ReadContent {
  return (digest) => desired.content(digest).catch(() => undefined);
}

/** Combines readers: the first one, in order, that has the content returns it. */
export function firstOf(...readers: readonly ReadContent[]): ReadContent {
  return async (digest) => {
    for (const read of readers) {
      const bytes = await read(digest);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  };
}

/** The exit code; a guard counts before errors, since it needs a decision. `changes` is the code of a plan that is not empty. */
export function planExit(looked: Pass, changes: Exit): Exit {
  if (looked.blocks.length > 0) return exit.blocked;
  if (looked.desired.problems.some((problem) => problem.severity === 'error')) return exit.error;
  return looked.plan.changes.length === 0 ? exit.fine : changes;
}

/** Opens the store read-only; a store that does not exist yet is an empty one in memory. */
export async function openForReading(settings: Settings): Promise<Store> {
  if (await isEmptyStore(settings.store)) return openStore('sqlite::memory:');
  return openStore(settings.store, 'read-only');
}
