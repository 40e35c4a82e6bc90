// Search, filter, sort and paging of a list in memory, all by the query of its URL. Pure.

import { limits } from '../../core/limits/limits.ts';
import type { TagTone } from './tone.ts';

const ROWS_PER_PAGE = 50;

type SortKey = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** `number` is aligned to the right, `wide` is hidden on narrow screens. */
  readonly layout?: 'number' | 'wide';
  /** What it is sorted by; null comes last in both directions. A column without it is not sorted by. */
  readonly key?: (row: Row) => SortKey;
}

export interface Filter<Row> {
  /** Name in the address. */
  readonly id: string;
  readonly label: string;
  readonly of: (row: Row) => string;
  /** In the order that they are offered; a value that is in no row is left out. */
  readonly labels: Readonly<Record<string, string>>;
  /** True for one that is offered only while it is set: its values are in links of other pages. */
  readonly hidden?: true;
  /** Shapes of some values. */
  readonly tones?: Readonly<Record<string, TagTone>>;
}

export interface Listing<Row> {
  readonly path: string;
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly Filter<Row>[];
  /** Texts in lower case that a search looks in. */
  readonly texts: (row: Row) => readonly string[];
  /** Default order: the id of a column, with a leading minus for descending. */
  readonly sort: string;
}

/** The view of a list for its template; every key is always present. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly path: string;
  readonly search: string;
  /** Hidden fields of the search form. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly heads: readonly {
    readonly label: string;
    readonly href: string;
    readonly layout: 'number' | 'wide' | '';
    readonly sorted: 'ascending' | 'descending' | 'none';
    readonly arrow: string;
  }[];
  readonly filters: readonly {
    readonly label: string;
    readonly options: readonly {
      readonly label: string;
      readonly tone: TagTone;
      readonly count: string;
      readonly href: string;
      readonly current: boolean;
    }[];
  }[];
  readonly total: number;
  readonly matching: number;
  /** E.g. `51 to 100 of 214`. */
  readonly range: string;
  /** Addresses; '' where there is none. */
  readonly previous: string;
  readonly next: string;
  /** Address of the list without search and filters. */
  readonly cleared: string;
  readonly narrowed: boolean;
}

/** Makes the page of a list that a URL asks for. Unknown values in the query are ignored. */
export function listPage<Row>(listing: Listing<Row>, rows: readonly Row[], query: URLSearchParams): ListPage<Row> {
  const asked = readAsked(listing, query);
  const needle = asked.search.toLowerCase();
  const found = needle === '' ? rows : rows.filter((row) => listing.texts(row).some((text) => text.includes(needle)));
  const matching = found.filter((row) => listing.filters.every((filter) => isKept(filter, row, asked)));
  const pages = Math.max(1, Math.ceil(matching.length / ROWS_PER_PAGE));
  const page = Math.min(asked.page, pages);
  const start = (page - 1) * ROWS_PER_PAGE;
  const shown = sorted(listing, matching, asked.sort).slice(start, start + ROWS_PER_PAGE);
  const hrefOf = (change: Partial<Asked>): string => addressOf(listing, { ...asked, page: 1, ...change });
  return {
    rows: shown,
    path: listing.path,
    search: asked.search,
    kept: [...asked.filters]
      .map(([name, value]) => ({ name, value }))
      .concat(asked.sort === listing.sort ? [] : [{ name: 'sort', value: asked.sort }]),
    heads: listing.columns.map((column) => head(column, asked, hrefOf)),
    filters: listing.filters
      .filter(({ id, hidden }) => hidden !== true || asked.filters.has(id))
      .map((filter) => ({ label: filter.label, options: options(filter, found, asked, hrefOf) })),
    total: rows.length,
    matching: matching.length,
    range: matching.length === 0 ? '' : `${start + 1} to ${start + shown.length} of ${grouped(matching.length)}`,
    previous: page > 1 ? hrefOf({ page: page - 1 }) : '',
    next: page < pages ? hrefOf({ page: page + 1 }) : '',
    cleared: hrefOf({ search: '', filters: new Map() }),
    narrowed: asked.search !== '' || asked.filters.size > 0,
  };
}

interface Asked {
  readonly search: string;
  readonly filters: ReadonlyMap<string, string>;
  readonly sort: string;
  readonly page: number;
}

function readAsked<Row>({ columns, filters, sort }: Listing<Row>, query: URLSearchParams): Asked {
  const wanted = query.get('sort') ?? sort;
  const sortable = columns.some(({ id, key }) => key !== undefined && id === wanted.replace(/^-/, ''));
  const page = Number(query.get('page'));
  const set = filters.flatMap(({ id, labels }): [string, string][] => {
    const value = query.get(id);
    return value !== null && Object.hasOwn(labels, value) ? [[id, value]] : [];
  });
  return {
    search: (query.get('q') ?? '').trim().slice(0, limits.searchCharacters),
    filters: new Map(set),
    sort: sortable ? wanted : sort,
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

function isKept<Row>({ id, of }: Filter<Row>, row: Row, { filters }: Asked): boolean {
  const wanted = filters.get(id);
  return wanted === undefined || of(row) === wanted;
}

function sorted<Row>({ columns }: Listing<Row>, rows: readonly Row[], sort: string): Row[] {
  const key = columns.find(({ id }) => id === sort.replace(/^-/, ''))?.key ?? (() => null);
  const sign = sort.startsWith('-') ? -1 : 1;
  // Keys are computed once: that costs more than a comparison.
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((left, right) => {
    if (left.key === right.key) return 0;
    if (left.key === null || right.key === null) return left.key === null ? 1 : -1;
    return left.key < right.key ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

type HrefOf = (change: Partial<Asked>) => string;

function head<Row>({ id, label, layout, key }: Column<Row>, { sort }: Asked, hrefOf: HrefOf) {
  const up = sort === id;
  const down = sort === `-${id}`;
  return {
    label,
    href: key === undefined ? '' : hrefOf({ sort: up ? `-${id}` : id }),
    layout: layout ?? ('' as const),
    sorted: up ? ('ascending' as const) : down ? ('descending' as const) : ('none' as const),
    arrow: up ? '↑' : down ? '↓' : '',
  };
}

/** Counts are of the rows that match the search, so each is the number of rows that a click on it shows. */
function options<Row>(filter: Filter<Row>, rows: readonly Row[], asked: Asked, hrefOf: HrefOf) {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(filter.of(row), (counts.get(filter.of(row)) ?? 0) + 1);
  const current = asked.filters.get(filter.id);
  const without = [...asked.filters].filter(([id]) => id !== filter.id);
  const all = {
    label: 'All',
    tone: '' as const,
    count: grouped(rows.length),
    href: hrefOf({ filters: new Map(without) }),
  };
  return [
    { ...all, current: current === undefined },
    ...Object.entries(filter.labels)
      .filter(([value]) => counts.has(value) || value === current)
      .map(([value, label]) => ({
        label,
        tone: filter.tones?.[value] ?? ('' as const),
        count: grouped(counts.get(value) ?? 0),
        href: hrefOf({ filters: new Map([...without, [filter.id, value]]) }),
        current: value === current,
      })),
  ];
}

function addressOf<Row>({ path, sort }: Listing<Row>, asked: Asked): string {
  const query = new URLSearchParams([...asked.filters]);
  if (asked.search !== '') query.set('q', asked.search);
  if (asked.sort !== sort) query.set('sort', asked.sort);
  if (asked.page > 1) query.set('page', String(asked.page));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** With thin groups of thousands: 10 000. */
export const grouped = (count: number): string => count.toLocaleString('en').replaceAll(',', '\u{2009}');
