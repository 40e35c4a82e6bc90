// What the repository wants that is not live yet: one comparison for all who ask, none of whom waits for long.

import type { Clock } from '../../core/clock.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Revision } from '../../core/source.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { readChangeCounter } from '../../store/change-counter.ts';
import { readApprovals, readSuspensions } from '../../store/tables/requests.ts';
import type { ConsoleParts } from '../pages/page.ts';

/** A page is answered by then, with or without the comparison. */
const MAX_WAIT_MS = 10_000;

export type Pending =
  | { readonly state: 'compared'; readonly head: Revision; readonly look: Pass }
  | { readonly state: 'unknown'; readonly why: string };

/** The head, and what was followed last. */
const MAX_CACHED = 2;
const caches = new WeakMap<object, Map<string, Promise<Pass>>>();

/**
 * Compares a revision with live state. Who comes while it is made, or before anything that it depends on moves, gets the same one.
 * Rejects when its files cannot be read.
 */
export async function sharedPass(
  parts: Pick<ConsoleParts, 'store' | 'compare'> & { readonly clock: Pick<Clock, 'now'> },
  revision: Revision,
): Promise<Pass> {
  const { store } = parts;
  const { label, treeId } = revision;
  if (treeId === null) return parts.compare(revision);
  const wishes = [await readSuspensions(store), [...(await readApprovals(store, parts.clock.now()))].sort()];
  const key = JSON.stringify([label, treeId, await readChangeCounter(store), wishes]);
  const shelf = caches.get(parts) ?? new Map<string, Promise<Pass>>();
  caches.set(parts, shelf);
  const look = shelf.get(key) ?? parts.compare(revision);
  shelf.set(key, look);
  for (const oldest of shelf.keys()) {
    if (shelf.size <= MAX_CACHED) break;
    shelf.delete(oldest);
  }
  // What failed is compared anew for who asks next.
  look.catch(() => shelf.delete(key));
  return look;
}

/** The head of the source compared with live state. */
export async function pendingOf(parts: ConsoleParts): Promise<Pending> {
  const gaveUp = new AbortController();
  const late = parts.clock.sleep(MAX_WAIT_MS, gaveUp.signal).then((): Pending => {
    const why = `the comparison takes longer than ${MAX_WAIT_MS / 1000} s; it goes on, so look again in a moment`;
    return { state: 'unknown', why };
  });
  try {
    return await Promise.race([comparison(parts), late]);
  } finally {
    gaveUp.abort();
  }
}

async function comparison(parts: ConsoleParts): Promise<Pending> {
  try {
    const read = await parts.source.fetch();
    if (read.state !== 'found') return { state: 'unknown', why: read.state === 'unknown' ? read.why : read.what };
    return { state: 'compared', head: read.value, look: await sharedPass(parts, read.value) };
  } catch (thrown) {
    return { state: 'unknown', why: reasonOf(thrown) };
  }
}
