// The filters in effect on a list: each as a chip that can be taken off, and what an empty list says about them.
import { withQuery } from '../ui/range.ts';
import type { Translator } from '../ui/translator.ts';

/** A filter that is in effect, as people read it. */
export interface ActiveFilter {
  /** Its parameter in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Parameters that say where in a list the reader is: they go with each change of the filter. */
const positions = { at: null, first: null, after: null, page: null, format: null } as const;

/** Returns the chips, and the link to the list without any filter. */
export function chipsView(query: URLSearchParams, filters: readonly ActiveFilter[], t: Translator) {
  const without = (names: readonly string[]): string =>
    withQuery(query, { ...Object.fromEntries(names.map((name) => [name, null])), ...positions });
  return {
    chips: filters.map(({ name, label, value }) => ({
      ...{ label, value, href: without([name]), off: t('filter.off', { filter: `${label} ${value}` }) },
    })),
    clear: without(filters.map(({ name }) => name)),
  };
}

/** What an empty list says: why nothing is there, and the links that lead to something. */
export interface EmptyView {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly { readonly href: string; readonly label: string }[];
}

/** How many things a list would have without a filter; `more` where there are others. */
export interface Found {
  readonly count: number;
  readonly more: boolean;
}

/** Filters that are tried without: each costs a count. */
const MAX_TRIED = 4;

/**
 * Finds the filters that alone keep everything out, and offers to take them off. `countWithout` counts the list without one of the filters,
 * and without all of them for null.
 */
export async function nothingFound(
  { query, filters, t }: { query: URLSearchParams; filters: readonly ActiveFilter[]; t: Translator },
  countWithout: (name: string | null) => Promise<Found>,
): Promise<EmptyView> {
  const all = await countWithout(null);
  const { chips, clear } = chipsView(query, filters, t);
  const tried = all.count === 0 ? [] : filters.slice(0, MAX_TRIED);
  const counts = await Promise.all(tried.map(({ name }) => (filters.length === 1 ? all : countWithout(name))));
  const count = ({ count: some, more }: Found): string => `${t.number(some)}${more ? '+' : ''}`;
  const ways = tried.flatMap(({ label, value }, index) => {
    const found = counts[index];
    const href = chips[index]?.href ?? clear;
    if (found === undefined || found.count === 0) return [];
    return [{ href, label: t('filter.take-off', { filter: `${label} ${value}`, found: count(found) }) }];
  });
  return {
    title: t('filter.nothing'),
    text:
      all.count === 0
        ? t('filter.nothing-at-all')
        : t(ways.length === 0 ? 'filter.several' : 'filter.single', { all: count(all) }),
    ways:
      filters.length > 1 || (ways.length === 0 && filters.length > 0)
        ? [...ways, { href: clear, label: t('filter.clear') }]
        : ways,
  };
}
