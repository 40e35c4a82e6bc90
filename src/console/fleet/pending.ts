// The plan of the repository's head: computed once for all callers, with a limit on how long a page waits.

import { LRUCache } from 'lru-cache';
import type { Clock } from '../../core/clock.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type Revision, revisionLabel } from '../../core/source.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { readChangeCounter } from '../../store/change-counter.ts';
import { readRollbacks } from '../../store/rollbacks.ts';
import { readApprovals, readSuspensions } from '../../store/tables/requests.ts';
import type { ConsoleParts } from '../pages/page.ts';

/** A page is sent after this time, with or without the plan. */
const MAX_WAIT_MS = 10_000;

export type Pending =
  | { readonly state: 'compared'; readonly head: Revision; readonly pass: Pass }
  | { readonly state: 'unknown'; readonly why: string };

/** Cached plans: of the head, and of the revision that is followed. */
const MAX_CACHED = 2;

/**
 * Plans revisions against live state. Callers share a plan while it is computed, and until anything changes that it depends on.
 * Rejects when the files cannot be read.
 */
export function createSharedPass({
  store,
  clock,
  compare,
}: Pick<ConsoleParts, 'store' | 'compare'> & { readonly clock: Pick<Clock, 'now'> }): ConsoleParts['sharedPass'] {
  const cache = new LRUCache<string, Promise<Pass>>({ max: MAX_CACHED });
  return async (revision) => {
    const { id, treeId } = revision;
    if (treeId === null) return compare(revision);
    const requests = [
      await readSuspensions(store),
      await readRollbacks(store),
      [...(await readApprovals(store, clock.now()))].sort(),
    ];
    const key = JSON.stringify([revisionLabel(id), treeId, await readChangeCounter(store), requests]);
    const pass = cache.get(key) ?? compare(revision);
    cache.set(key, pass);
    // A failure is not cached.
    pass.catch(() => cache.delete(key));
    return pass;
  };
}

/** Plans the head of the source against live state; with `resumed`, as if that portal were not suspended. */
export async function pendingOf(parts: ConsoleParts, resumed?: string): Promise<Pending> {
  const gaveUp = new AbortController();
  const late = parts.clock.sleep(MAX_WAIT_MS, gaveUp.signal).then((): Pending => {
    const why = `the comparison takes longer than ${MAX_WAIT_MS / 1000} s; it continues; reload in a moment`;
    return { state: 'unknown', why };
  });
  try {
    return await Promise.race([comparison(parts, resumed), late]);
  } finally {
    gaveUp.abort();
  }
}

async function comparison(parts: ConsoleParts, resumed: string | undefined): Promise<Pending> {
  try {
    const read = await parts.source.fetch();
    if (read.state !== 'found') return { state: 'unknown', why: read.state === 'unknown' ? read.why : read.what };
    const head = read.value;
    const pass = resumed === undefined ? await parts.sharedPass(head) : await parts.compare(head, { resumed });
    return { state: 'compared', head, pass };
  } catch (thrown) {
    return { state: 'unknown', why: reasonOf(thrown) };
  }
}
