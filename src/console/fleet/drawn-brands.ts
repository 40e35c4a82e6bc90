// Brands drawn for the preview: each state of one once, one at a time, the last few kept.
import { sha256 } from '../../core/canonical.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { isPortal } from '../../core/plan/plan.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type DrawnPortal, drawPortal } from '../../preview/draw-brand.ts';
import { livePortal } from '../../preview/live-brand.ts';
import { createWorkQueue, type WorkQueue } from '../http/queue.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { pendingOf } from './pending.ts';

export const sides = ['live', 'pending'] as const;
export type Side = (typeof sides)[number];

export type Rendering =
  | { readonly state: 'drawn'; readonly brand: DrawnPortal }
  /** Why there is nothing to show. */
  | { readonly state: 'none'; readonly why: string };

/** Pages of a brand are a few hundred kilobytes. */
const MAX_CACHED = 12;
/** Drawing takes a second or so of this process. */
const MAX_WAITING = 6;

interface RenderingCache {
  readonly renderings: Map<string, Promise<DrawnPortal>>;
  readonly queue: WorkQueue;
}

const caches = new WeakMap<ConsoleParts, RenderingCache>();

/** The pages of a brand as it is live, or as the head of the repository wants it. */
export async function renderedBrand(parts: ConsoleParts, portal: string, side: Side): Promise<Rendering> {
  const wanted = side === 'live' ? await livePortal(parts.store, portal) : await pendingBrand(parts, portal);
  if (typeof wanted === 'string') return { state: 'none', why: wanted };
  if (!wanted.wanted.has(portal)) return { state: 'none', why: 'nothing of it is there' };
  try {
    const brand = await cachedRendering(parts, portal, wanted);
    return brand === null
      ? { state: 'none', why: 'many others are being drawn; try again in a moment' }
      : { state: 'drawn', brand };
  } catch (thrown) {
    parts.log.warn('a preview could not be drawn', { portal, why: reasonOf(thrown) });
    return { state: 'none', why: `it could not be drawn: ${reasonOf(thrown)}` };
  }
}

async function pendingBrand(parts: ConsoleParts, portal: string): Promise<Desired | string> {
  const pending = await pendingOf(parts);
  if (pending.state === 'unknown') return pending.why;
  const { desired } = pending.look;
  if (desired.held.some(({ portalName }) => portalName === portal))
    return 'its files are wrong, so it stays as it is live';
  return desired.wanted.has(portal) ? desired : 'the files do not have it any more';
}

/** Null where too many wait already. */
async function cachedRendering(parts: ConsoleParts, portal: string, desired: Desired): Promise<DrawnPortal | null> {
  const shelf = caches.get(parts) ?? { renderings: new Map(), queue: createWorkQueue(MAX_WAITING) };
  caches.set(parts, shelf);
  const shared = [...desired.wanted].filter(([brand]) => brand === portal || !isPortal(brand));
  const key = sha256(`${portal} ${shared.map(([, { digest }]) => digest).join(' ')}`);
  const known = shelf.renderings.get(key);
  if (known !== undefined) return known;
  const drawing = shelf.queue(() => drawPortal(portal, desired));
  if (drawing === null) return null;
  shelf.renderings.set(key, drawing);
  for (const oldest of shelf.renderings.keys()) {
    if (shelf.renderings.size <= MAX_CACHED) break;
    shelf.renderings.delete(oldest);
  }
  // What failed is drawn anew for who asks next.
  drawing.catch(() => shelf.renderings.delete(key));
  return drawing;
}
