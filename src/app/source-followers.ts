// What follows the sources of the settings: each with its own reader, limits, windows and signers.
import { createWindows } from '../adapters/windows.ts';
import { sha256 } from '../core/canonical.ts';
import type { HostPolicy } from '../core/domains/host-policy.ts';
import { SECOND } from '../core/durations.ts';
import { type Follower, type FollowerDependencies, followerOf } from '../reconcile/follow.ts';
import { measuredSource } from '../reconcile/measured.ts';
import { type ScheduledSource, scheduledSource } from '../reconcile/scheduled-source.ts';
import { incumbentsOf } from '../store/incumbents.ts';
import type { OpenedSource } from './open-sources.ts';
import { parsedFilesCache } from './parsed-files-cache.ts';
import { desiredReader } from './read-folder.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';

type FollowingParts = Pick<ReconcilerParts, 'world' | 'store' | 'log' | 'readDesired'>;

/** Follows all sources, in their order. @throws where there is none */
export function followSources(parts: FollowingParts, hosts: HostPolicy, sources: readonly AskedSource[]): Follower {
  const [first, ...rest] = sources.map((each) => followerParts(parts, hosts, each));
  if (first === undefined) throw new Error('there is no source');
  return followerOf([first, ...rest]);
}

export interface AskedSource extends OpenedSource {
  /** Of one of several; see `ScheduledSource`. */
  readonly scheduled: ScheduledSource | null;
}

/** A pass goes on without a source that takes longer to answer: it has its turn in the next one. */
export const PATIENCE_MS = 3 * SECOND;

/** @param patience null for a single pass, which waits for all */
export function askedSources(
  { world, sources, metrics }: Pick<ReconcilerParts, 'world' | 'sources' | 'metrics'>,
  patience: number | null,
): readonly AskedSource[] {
  const measured = sources.map((each) => ({
    ...each,
    source: measuredSource(each.source, each.followed.name, metrics),
  }));
  if (measured.length === 1) return measured.map((each) => ({ ...each, scheduled: null }));
  return measured.map((each) => {
    const { clock, random } = world;
    const scheduled = scheduledSource(each.source, { clock, random, every: each.settings.source.every, patience });
    return { ...each, source: scheduled, scheduled };
  });
}

/** What the passes of one source need. */
function followerParts(parts: FollowingParts, hosts: HostPolicy, asked: AskedSource): FollowerDependencies {
  const { world, store, log } = parts;
  const { settings, followed, scope, sharedDigest, scheduled } = asked;
  const { guards } = settings;
  const inputs = [world.release, settings.source.path, hosts, guards.selfHeal, settings.source.may];
  const fileCache = parsedFilesCache(store, world.release, followed.id);
  return {
    ...{ store, clock: world.clock, log, limits: guards, selfHeal: guards.selfHeal, step: world.step },
    ...{ followed, sharedDigest, isDue: () => scheduled?.isDue() === true },
    source: asked.source,
    windows: createWindows(guards.windows),
    signers: settings.source.requireSignedBy,
    approval: guards.approval,
    inputsDigest: sha256(JSON.stringify(inputs)),
    readDesired:
      parts.readDesired ??
      desiredReader(settings, { images: world.images, fileCache, incumbents: incumbentsOf(store), scope }),
  };
}
