// Paging of lists: which part is shown, of how many, and the links to the parts before and after.
import { withQuery } from './range.ts';
import type { Translator } from './translator.ts';

export interface PagerView {
  /** As `1–50 of 742`. */
  readonly said: string;
  readonly back: { readonly href: string; readonly label: string } | null;
  readonly on: { readonly href: string; readonly label: string } | null;
}

/** Returns the rows of the page that the query asks for by a parameter, and the pager. A page that is not there is the last one. */
export function pageOf<Row>(rows: readonly Row[], asked: Asked, size: number, parameter = 'page') {
  const { first, pager } = partAsked(rows.length, asked, size, parameter);
  return { shown: rows.slice(first, first + size), pager };
}

interface Asked {
  readonly query: URLSearchParams;
  readonly t: Translator;
}

/** As `pageOf`, of rows that are still in the store: how many are before the page, and the pager. */
export function partAsked(total: number, { query, t }: Asked, size: number, parameter = 'page') {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(pages, Math.max(1, numberIn(query, parameter)));
  const first = (page - 1) * size;
  const link = (to: number, key: string) => ({
    href: withQuery(query, { [parameter]: to === 1 ? null : String(to), format: null }),
    label: t(key),
  });
  const pager: PagerView = {
    said: partOf(t, { first, shown: Math.min(size, total - first), total: t.number(total) }),
    back: page > 1 ? link(page - 1, 'pager.back') : null,
    on: page < pages ? link(page + 1, 'pager.on') : null,
  };
  return { first, pager };
}

/** Says which part is shown. `first` is how many are before it; `total` is formatted. */
export const partOf = (
  t: Translator,
  { first, shown, total }: { readonly first: number; readonly shown: number; readonly total: string },
): string => (shown === 0 ? '' : t('pager.part', { first: t.number(first + 1), last: t.number(first + shown), total }));

/** Returns a count of the query; 0 where it is none. */
export function numberIn(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}
