// Preview of a brand: its pages with sample data, in a frame without scripts and links.
import { type DrawnPortal, type PageId, pageIds } from '../../../preview/draw-portal.ts';
import { renderedBrand, type Side, sides } from '../../fleet/drawn-brands.ts';
import { brandPage } from './brand-page.ts';

const titles: Readonly<Record<PageId, string>> = {
  login: 'Log in',
  signup: 'Sign up',
  dashboard: 'Dashboard',
  cdr: 'Calls',
  breakout: 'Breakout',
  maintenance: 'Maintenance',
};

const widths = [1280, 360] as const;
/** Colour schemes: that of the visitor's system, or one of the two. */
const schemes = ['system', 'light', 'dark'] as const;

/** Returns the known value that equals the given text; the first for anything else. */
export function chosen<Value>(all: readonly [Value, ...Value[]], given: string | null): Value {
  return all.find((value) => String(value) === given) ?? all[0];
}

interface Choice {
  readonly page: PageId;
  readonly of: Side;
  readonly width: number;
  readonly scheme: (typeof schemes)[number];
}

export const previewPage = brandPage('preview', async ({ record, parts, query }) => {
  if (record.archivedAt !== null) return { ...empty, why: 'it is archived' };
  const of = chosen(sides, query.get('of'));
  const width = chosen(widths, query.get('width'));
  const scheme = chosen(schemes, query.get('scheme'));
  const drawn = await renderedBrand(parts, record.portal, of);
  const there = drawn.state === 'drawn' ? pageIds.filter((id) => drawn.brand.pages.has(id)) : [];
  const page = there.find((id) => id === query.get('page')) ?? there[0] ?? 'login';
  const now: Choice = { page, of, width, scheme };
  const link = (label: string, change: Partial<Choice>) => {
    const choice = { ...now, ...change };
    return { label, href: addressOf(record.portal, 'preview', choice), current: same(choice, now) };
  };
  return {
    why: drawn.state === 'none' ? drawn.why : null,
    failures: drawn.state === 'drawn' ? drawn.brand.failures : [],
    pages: there.map((id) => link(titles[id], { page: id })),
    sides: [link('live', { of: 'live' }), link('as the repository wants it', { of: 'pending' })],
    widths: widths.map((pixels) => link(`${pixels} px`, { width: pixels })),
    schemes: schemes.map((one) => link(one === 'system' ? 'as my system' : one, { scheme: one })),
    narrow: width === 360,
    shown: there.length === 0 ? null : addressOf(record.portal, 'preview/frame', now),
    frameTitle: `${titles[page]}, ${of}`,
  };
});

const empty = {
  ...{ why: '', failures: [], pages: [], sides: [], widths: [], schemes: [] },
  ...{ narrow: false, shown: null, frameTitle: '' },
};

const same = (left: Choice, right: Choice): boolean =>
  left.page === right.page && left.of === right.of && left.width === right.width && left.scheme === right.scheme;

function addressOf(portal: string, path: string, { page, of, width, scheme }: Choice): string {
  return `/brands/${portal}/${path}?${new URLSearchParams({ page, of, width: String(width), scheme })}`;
}

/** Returns the static HTML of a page in the chosen colour scheme. @returns undefined where the brand does not have the page */
export function staticPage({ pages }: DrawnPortal, asked: URLSearchParams): string | undefined {
  const id = pageIds.find((known) => known === asked.get('page'));
  const html = id === undefined ? undefined : pages.get(id);
  const scheme = chosen(schemes, asked.get('scheme'));
  if (scheme === 'system') return html;
  // A frame inherits the operator's colour scheme: the media queries of the page are decided here instead.
  return html?.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, asks: string) =>
    asks === scheme ? '(min-width: 0)' : '(max-width: 0)',
  );
}
