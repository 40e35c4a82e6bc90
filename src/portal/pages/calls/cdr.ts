// `/cdr`: one row per call, with the columns that the contact chose of the portal's, filters, keyset paging, and files of all
// matching calls. `/cdr/<time>.<id>`: one call.

import { callCell } from '../../../calls/files/cells.ts';
import { callsCsv, reportFileName } from '../../../calls/files/csv.ts';
import { chooseColumns, chosenColumns } from '../../../calls/files/report-columns.ts';
import { requestFile } from '../../../calls/files/report-files.ts';
import { callsXlsx, XLSX } from '../../../calls/files/xlsx.ts';
import { type CallFilter, callsPage, callsTotal } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { chipsView } from '../../filters/active-filters.ts';
import { saveAction, savedView } from '../../filters/saved.ts';
import { done, type PageResponse } from '../../http/response.ts';
import { presetsOf, rangeOf, withQuery } from '../../ui/range.ts';
import { tableView } from '../../ui/table.ts';
import type { ActionContext, ActionResult, Page, PageContext } from '../page.ts';
import { callDetail } from './call.ts';
import { PAGE_SIZE, pagerOf, totalText, withLink } from './call-list.ts';
import { activeFilters, callFilter, emptyCalls, filterView, suggestedDestinations } from './cdr-filter.ts';

const DEFAULT_DAYS = 7;
/** Most rows of a file that is made while it is sent; larger files are made in the background. */
const MAX_DIRECT = 1_000_000;

export const cdrPage: Page = {
  id: 'cdr',
  secret: false,
  section: 'cdr',
  title: 'cdr.title',
  hasItems: true,
  respond: async (context) => (context.item === null ? list(context) : callDetail(context, context.item)),
  actions: {
    columns: { section: null, proof: 'none', entry: null, email: null, run: saveColumns },
    'save-filter': saveAction('cdr'),
    'order-file': { section: null, proof: 'none', entry: null, email: null, run: order },
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, snapshot, visitor, query, zone, t } = context;
  const range = rangeOf(query, zone, context.now, DEFAULT_DAYS, t);
  const { asked, filter } = await callFilter(context, range);
  const format = query.get('format');
  if (range.problem === '' && asked.problems.size === 0 && (format === 'csv' || format === 'xlsx')) {
    const { count } = await callsTotal(store, visitor.customer, filter);
    if (count <= MAX_DIRECT) return file(context, filter, format, range);
    return done(`/cdr${withQuery(query, { format: null })}`, 'file-large');
  }
  const [ids, page, total] = await Promise.all([
    chosenColumns(store, visitor.contact, 'cdr', snapshot.columns.cdr),
    callsPage(store, visitor.customer, filter, query.get('at'), PAGE_SIZE),
    callsTotal(store, visitor.customer, filter),
  ]);
  const table = tableView(
    { ids, types: cdrColumns, rows: page.calls, cell: (call, column) => callCell(call, column, zone) },
    { t, zone, currency: visitor.currency, precision: 'second', now: context.now },
  );
  return {
    type: 'html',
    view: {
      range,
      presets: presetsOf(query, zone, context.now, t),
      ...filterView(context, asked),
      ...chipsView(query, activeFilters(context, asked), t),
      destinations: asked.offers.destination ? await suggestedDestinations(context, range) : [],
      ...(await savedView(context, 'cdr')),
      columns: table.columns,
      rows: table.rows.map((cells, index) => withLink(cells, '/cdr', page.calls[index])),
      total: totalText(context, total),
      partial: page.partial,
      zoneName: zone.name,
      pager: pagerOf(context, page, totalText(context, total)),
      query: withQuery(query, { format: null, at: null }).slice(1),
      csv: withQuery(query, { format: 'csv', at: null }),
      xlsx: withQuery(query, { format: 'xlsx', at: null }),
      choice: choiceView(context, ids),
      isChoosing: query.get('columns') === 'open',
      empty: page.calls.length > 0 ? null : await emptyCalls(context, asked, filter, page.partial),
    },
  };
}

async function file(
  { store, snapshot, visitor, zone }: PageContext,
  filter: CallFilter,
  format: 'csv' | 'xlsx',
  range: { readonly from: number; readonly to: number },
): Promise<PageResponse> {
  const ids = await chosenColumns(store, visitor.contact, 'cdr', snapshot.columns.cdr);
  const name = reportFileName(snapshot.name, 'cdr', range, zone, format);
  return format === 'csv'
    ? { type: 'csv', name, chunks: callsCsv(store, visitor.customer, filter, ids, zone) }
    : { type: 'stream', name, mediaType: XLSX, chunks: callsXlsx(store, visitor.customer, filter, ids, zone) };
}

/** Orders a file of the calls that match the current filter; it is made in the background. */
async function order({ store, visitor, snapshot, zone, t, now, fields }: ActionContext): Promise<ActionResult> {
  const query = new URLSearchParams(fields.text('query', 1_000));
  const range = rangeOf(query, zone, now, DEFAULT_DAYS, t);
  const name = reportFileName(snapshot.name, 'cdr', range, zone);
  // The dates and not "the last seven days", which would have moved on by the time the file is made.
  query.set('from', range.fromText);
  query.set('to', range.toText);
  const isOrdered = await requestFile(store, visitor, name, query.toString(), now);
  return done('/files', isOrdered ? 'file-ordered' : 'file-refused');
}

/** Returns the portal's columns for the choice of columns: the shown ones first, in their order. */
function choiceView({ snapshot, t }: PageContext, shown: readonly string[]) {
  const others = snapshot.columns.cdr.filter((id) => !shown.includes(id));
  return [...shown, ...others].map((id) => ({ id, label: t(`column.${id}`), shown: shown.includes(id) }));
}

/**
 * Saves the ticked columns in the order of the form; `up` and `down` first move one of them. None, or all in the portal's order, is the
 * portal's own choice.
 */
async function saveColumns({ store, visitor, snapshot, fields }: ActionContext): Promise<ActionResult> {
  const own = snapshot.columns.cdr;
  const given = fields.all('order').flatMap((ids) => ids.split(','));
  const ordered = [...new Set([...given, ...own])].filter((id) => own.includes(id));
  const shown = ordered.filter((id) => fields.text(`show-${id}`, 1) === '1');
  const [up, down] = [fields.text('up', 40), fields.text('down', 40)];
  const placed = moved(shown, up === '' ? down : up, up === '' ? 1 : -1);
  const isOwn = fields.text('standard', 1) === '1' || placed.length === 0 || placed.join() === own.join();
  await chooseColumns(store, visitor.contact, 'cdr', isOwn ? null : placed);
  return up === '' && down === '' ? done('/cdr', 'columns-saved') : { type: 'redirect', to: '/cdr?columns=open' };
}

/** Moves one of the ids by a number of positions; one that is not there, or at the end, is left where it is. */
function moved(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return ids;
  return ids.map((known) => (known === id ? other : known === other ? id : known));
}
