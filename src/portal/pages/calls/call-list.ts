// What lists of calls share: the size of a page, the pager, and rows that lead to the page of a call.

import type { Call } from '../../../calls/call.ts';
import type { CallsPage } from '../../../calls/search/search.ts';
import { numberIn, type PagerView, partOf } from '../../ui/pager.ts';
import { withQuery } from '../../ui/range.ts';
import type { TableCell } from '../../ui/table.ts';
import type { PageContext } from '../page.ts';

/** Calls of one page. */
export const PAGE_SIZE = 50;

/** Writes a count of calls; `+` says that there are more. */
export const totalText = ({ t }: Pick<PageContext, 't'>, { count, more }: { count: number; more: boolean }): string =>
  `${t.number(count)}${more ? '+' : ''}`;

/** Returns the pager. How many calls are before the page goes along in its links, since a position in time does not say it. */
export function pagerOf({ query, t }: PageContext, page: CallsPage, total: string): PagerView {
  const shown = page.calls.length;
  const first = page.newer === null ? 0 : numberIn(query, 'first');
  const link = (at: string, before: number, key: string) => ({
    href: withQuery(query, { at, first: before > 0 ? String(before) : null, format: null }),
    label: t(key),
  });
  return {
    said: page.newer !== null && first === 0 ? '' : partOf(t, { first, shown, total }),
    back: page.newer === null ? null : link(page.newer, first - PAGE_SIZE, 'cdr.newer'),
    on: page.older === null ? null : link(page.older, first + shown, 'cdr.older'),
  };
}

/** The id of a call in paths. */
export const callPath = ({ call_time: time, id }: Pick<Call, 'call_time' | 'id'>): string => `${time}.${id}`;

/** Reads such an id. */
export function callOf(path: string): { readonly time: number; readonly id: number } | null {
  const [, time, id] = /^(\d{1,15})\.(\d{1,16})$/.exec(path) ?? [];
  return time === undefined ? null : { time: Number(time), id: Number(id) };
}

/** Links the first cell of a row to what `base` has of the call. */
export const withLink = (cells: readonly TableCell[], base: string, call: Call | undefined): readonly TableCell[] =>
  cells.map((cell, index) => (index > 0 || call === undefined ? cell : { ...cell, href: `${base}/${callPath(call)}` }));
