// Write a preview as files: the pages of each brand before and after, then the index that shows them side by side.
import type { ImageReader } from '../core/images/image-reader.ts';
import { reasonOf } from '../core/portal-error.ts';
import { type DrawnPortal, drawPortal, type PageId, pageIds } from './draw-portal.ts';
import { indexView, type ShownPage, type ShownPortal } from './index-view.ts';
import {
  type PreviewedPortal,
  type PreviewInput,
  type PreviewSide,
  portalsToShow,
  type SideState,
} from './portals-to-show.ts';
import { loadPreviewTemplates } from './templates.ts';

export interface PreviewLimits {
  /** Maximum of brands whose pages are drawn; the others are listed by name. */
  readonly brands: number;
  /** Maximum of bytes of all pages together; a brand that would exceed it, and those after it, are listed by name. */
  readonly bytes: number;
}

export interface PreviewOptions {
  readonly limits: PreviewLimits;
  /** Makes the icons of pages. */
  readonly images: ImageReader;
}

export const previewLimits: PreviewLimits = { brands: 50, bytes: 200 * 1024 * 1024 };

export interface PreviewFile {
  /** Relative, with `/`; made of portal names and fixed names. */
  readonly path: string;
  readonly text: string;
}

export interface PreviewSummary {
  readonly shown: readonly PreviewedPortal[];
  readonly named: readonly PreviewedPortal[];
}

/** Yields each file when it is drawn, the index last. Equal input gives equal files. */
export async function* drawPreview(
  input: PreviewInput,
  { limits, images }: PreviewOptions,
): AsyncGenerator<PreviewFile, PreviewSummary> {
  const brands = portalsToShow(input);
  const shown: ShownPortal[] = [];
  let bytes = 0;
  for (const brand of brands.slice(0, limits.brands)) {
    const before = await drawSide(brand, brand.before, { side: input.before, images });
    const after = await drawSide(brand, brand.after, { side: input.after, images });
    const files = [...filesOf(brand, 'before', before), ...filesOf(brand, 'after', after)];
    bytes += files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (bytes > limits.bytes) break;
    yield* files;
    shown.push({ brand, pages: shownPages(brand, before, after), failures: [...before.failures, ...after.failures] });
  }
  const named = brands.slice(shown.length);
  const templates = loadPreviewTemplates();
  yield { path: 'index.css', text: templates.stylesheet };
  yield { path: 'index.html', text: templates.index(indexView(input, shown, named)) };
  return { shown: shown.map(({ brand }) => brand), named };
}

const nothing: DrawnPortal = { pages: new Map(), failures: [] };

/** Draws one side of a brand. An error becomes a failure of this brand only. */
async function drawSide(
  { id }: PreviewedPortal,
  state: SideState,
  { side, images }: { readonly side: PreviewSide | null; readonly images: ImageReader },
): Promise<DrawnPortal> {
  if (side === null || state !== 'fine') return nothing;
  try {
    return await drawPortal(id, side.desired, images);
  } catch (thrown) {
    return { pages: new Map(), failures: [reasonOf(thrown)] };
  }
}

type When = 'before' | 'after';

const pathOf = ({ id }: PreviewedPortal, when: When, page: PageId): string => `${id}/${when}/${page}.html`;

function filesOf(brand: PreviewedPortal, when: When, { pages }: DrawnPortal): PreviewFile[] {
  return [...pages].map(([page, text]) => ({ path: pathOf(brand, when, page), text }));
}

function shownPages(brand: PreviewedPortal, before: DrawnPortal, after: DrawnPortal): ShownPage[] {
  return pageIds.flatMap((id): ShownPage[] => {
    const [old, fresh] = [before.pages.get(id), after.pages.get(id)];
    if (old === undefined && fresh === undefined) return [];
    return [
      {
        id,
        before: old === undefined ? null : pathOf(brand, 'before', id),
        after: fresh === undefined ? null : pathOf(brand, 'after', id),
        same: old === fresh,
      },
    ];
  });
}
