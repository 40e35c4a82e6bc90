// What the repository wants that is not live yet: one comparison for all who ask, none of whom waits for long.

import { reasonOf } from '../core/portal-error.ts';
import type { Revision } from '../core/source.ts';
import type { Look } from '../run/look.ts';
import { readChangeCounter } from '../store/change-counter.ts';
import type { ConsoleParts } from './pages/page.ts';

/** A page is answered by then, with or without the comparison. */
const PATIENCE_MS = 10_000;

export type Pending =
  | { readonly state: 'compared'; readonly head: Revision; readonly look: Look }
  | { readonly state: 'unknown'; readonly why: string };

type Shelf = { readonly key: string; readonly look: Promise<Look> };
const shelves = new WeakMap<ConsoleParts, Shelf>();

/** Compares the head of the source with live state. Who comes while it is made, or before anything moves, gets the same one. */
export async function pendingOf(parts: ConsoleParts): Promise<Pending> {
  const gaveUp = new AbortController();
  const late = parts.clock.sleep(PATIENCE_MS, gaveUp.signal).then((): Pending => {
    const why = `the comparison takes longer than ${PATIENCE_MS / 1000} s; it goes on, so look again in a moment`;
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
    const read = await parts.source.look();
    if (read.state !== 'found') return { state: 'unknown', why: read.state === 'unknown' ? read.why : read.what };
    const head = read.value;
    const key = `${head.label} ${head.treeId} ${await readChangeCounter(parts.store)}`;
    const known = shelves.get(parts);
    const shelf = known?.key === key && head.treeId !== null ? known : { key, look: parts.compare(head) };
    shelves.set(parts, shelf);
    return { state: 'compared', head, look: await shelf.look };
  } catch (thrown) {
    shelves.delete(parts);
    return { state: 'unknown', why: reasonOf(thrown) };
  }
}
