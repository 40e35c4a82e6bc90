// Rendered brands for the preview: one rendering at a time, the last few cached.
import { LRUCache } from 'lru-cache';
import { sha256 } from '../../core/canonical.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { isPortal } from '../../core/plan/plan.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type DrawnPortal, drawPortal } from '../../preview/draw-portal.ts';
import { livePortal } from '../../preview/live-portal.ts';
import { createWorkQueue } from '../http/queue.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { pendingOf } from './pending.ts';

export const sides = ['live', 'pending'] as const;
export type Side = (typeof sides)[number];

export type Rendering =
  | { readonly state: 'drawn'; readonly brand: DrawnPortal }
  /** Why there is nothing to show. */
  | { readonly state: 'none'; readonly why: string };

/** Cached renderings: the pages of a brand are a few hundred kilobytes. */
const MAX_CACHED = 12;
/** Renderings that wait: one takes about a second of this process. */
const MAX_WAITING = 6;

/** Renders the pages of a brand, as it is live or as the head of the repository describes it. */
export async function renderedBrand(parts: ConsoleParts, portal: string, side: Side): Promise<Rendering> {
  const wanted = side === 'live' ? await livePortal(parts.store, portal) : await pendingBrand(parts, portal);
  if (typeof wanted === 'string') return { state: 'none', why: wanted };
  if (!wanted.wanted.has(portal)) return { state: 'none', why: 'nothing of it is there' };
  try {
    const brand = await parts.draw(portal, wanted);
    return brand === null
      ? { state: 'none', why: 'many others are being rendered; try again in a moment' }
      : { state: 'drawn', brand };
  } catch (thrown) {
    parts.log.warn('a preview could not be rendered', { portal, why: reasonOf(thrown) });
    return { state: 'none', why: `it could not be rendered: ${reasonOf(thrown)}` };
  }
}

async function pendingBrand(parts: ConsoleParts, portal: string): Promise<Desired | string> {
  const pending = await pendingOf(parts);
  if (pending.state === 'unknown') return pending.why;
  const { desired } = pending.pass;
  if (desired.held.some(({ portalName }) => portalName === portal))
    return 'its files are wrong, so it stays as it is live';
  return desired.wanted.has(portal) ? desired : 'the files do not have it any more';
}

/** Makes the function that renders a portal: one at a time, with the last few cached; null where the queue is full. */
export function createDrawing(images: ImageReader): ConsoleParts['draw'] {
  const renderings = new LRUCache<string, Promise<DrawnPortal>>({ max: MAX_CACHED });
  const queue = createWorkQueue(MAX_WAITING);
  return async (portal, desired) => {
    const shared = [...desired.wanted].filter(([brand]) => brand === portal || !isPortal(brand));
    const key = sha256(`${portal} ${shared.map(([, { digest }]) => digest).join(' ')}`);
    const known = renderings.get(key);
    if (known !== undefined) return known;
    const drawing = queue(() => drawPortal(portal, desired, images));
    if (drawing === null) return null;
    renderings.set(key, drawing);
    // A failure is not cached.
    drawing.catch(() => renderings.delete(key));
    return drawing;
  };
}
