// Tables of records, however many there are: a page of them with the pager, newest first.
import type { StoredRecord } from '../../customers/records.ts';
import { type GridCell, grid } from './grid.ts';
import { pageOf } from './pager.ts';
import type { Translator } from './translator.ts';

/** Rows of a page. */
const PAGE_SIZE = 100;

type AnyRecord = Pick<StoredRecord<'route'>, 'id' | 'createdAt'>;

/** Returns the records, the newest first; those of one moment in the order of their ids. */
export const newestFirst = <One extends AnyRecord>(records: readonly One[]): readonly One[] =>
  [...records].sort((left, right) => right.createdAt - left.createdAt || (left.id < right.id ? -1 : 1));

interface PagedRows<Row> {
  readonly caption: string;
  /** Keys of the columns, as of `grid`. */
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
  readonly cells: (row: Row) => readonly GridCell[];
  /** Name of the parameter of the page number, where a page has several tables. */
  readonly parameter?: string;
}

/** Returns the view of the part of a table that the query asks for; null where it has no rows. */
export function pagedGrid<Row>(
  { t, query }: { readonly t: Translator; readonly query: URLSearchParams },
  { caption, keys, rows, cells, parameter = 'page' }: PagedRows<Row>,
) {
  if (rows.length === 0) return null;
  const { shown, pager } = pageOf(rows, { query, t }, PAGE_SIZE, parameter);
  return { ...grid(t, caption, keys, shown.map(cells)), pager: rows.length > PAGE_SIZE ? pager : null };
}
