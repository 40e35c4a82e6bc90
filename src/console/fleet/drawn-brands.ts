// Brands drawn for the preview: each state of one once, one at a time, the last few kept.
import { sha256 } from '../../core/canonical.ts';
import type { Desired } from '../../core/plan/desired.ts';
import { isBrand } from '../../core/plan/plan.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type DrawnBrand, drawBrand } from '../../preview/draw-brand.ts';
import { liveBrand } from '../../preview/live-brand.ts';
import { createTurns, type Turns } from '../http/queue.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { pendingOf } from './pending.ts';

export const sides = ['live', 'pending'] as const;
export type Side = (typeof sides)[number];

export type Drawn =
  | { readonly state: 'drawn'; readonly brand: DrawnBrand }
  /** Why there is nothing to show. */
  | { readonly state: 'none'; readonly why: string };

/** Pages of a brand are a few hundred kilobytes. */
const KEPT = 12;
/** Drawing takes a second or so of this process. */
const MAX_WAITING = 6;

interface Shelf {
  readonly drawn: Map<string, Promise<DrawnBrand>>;
  readonly turns: Turns;
}

const shelves = new WeakMap<ConsoleParts, Shelf>();

/** The pages of a brand as it is live, or as the head of the repository wants it. */
export async function drawnBrand(parts: ConsoleParts, portal: string, side: Side): Promise<Drawn> {
  const wanted = side === 'live' ? await liveBrand(parts.store, portal) : await pendingBrand(parts, portal);
  if (typeof wanted === 'string') return { state: 'none', why: wanted };
  if (!wanted.wanted.has(portal)) return { state: 'none', why: 'nothing of it is there' };
  try {
    const brand = await onShelf(parts, portal, wanted);
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
  if (desired.held.some(({ brand }) => brand === portal)) return 'its files are wrong, so it stays as it is live';
  return desired.wanted.has(portal) ? desired : 'the files do not have it any more';
}

/** Null where too many wait already. */
async function onShelf(parts: ConsoleParts, portal: string, desired: Desired): Promise<DrawnBrand | null> {
  const shelf = shelves.get(parts) ?? { drawn: new Map(), turns: createTurns(MAX_WAITING) };
  shelves.set(parts, shelf);
  const shared = [...desired.wanted].filter(([brand]) => brand === portal || !isBrand(brand));
  const key = sha256(`${portal} ${shared.map(([, { digest }]) => digest).join(' ')}`);
  const known = shelf.drawn.get(key);
  if (known !== undefined) return known;
  const drawing = shelf.turns(() => drawBrand(portal, desired));
  if (drawing === null) return null;
  shelf.drawn.set(key, drawing);
  for (const oldest of shelf.drawn.keys()) {
    if (shelf.drawn.size <= KEPT) break;
    shelf.drawn.delete(oldest);
  }
  // What failed is drawn anew for who asks next.
  drawing.catch(() => shelf.drawn.delete(key));
  return drawing;
}
