// `/cdr`: one row per call, with the columns that the contact chose of the portal's, filters, keyset paging, and files of all
// matching calls. `/cdr/<time>.<id>`: one call.

import type { Call } from '../../../calls/call.ts';
import { callCell } from '../../../calls/files/cells.ts';
import { callsCsv, reportFileName } from '../../../calls/files/csv.ts';
import { chooseColumns, chosenColumns } from '../../../calls/files/report-columns.ts';
import { requestFile } from '../../../calls/files/report-files.ts';
import { callsXlsx, XLSX } from '../../../calls/files/xlsx.ts';
import { type CallFilter, callsPage, callsTotal } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { done, type PageResponse } from '../../http/response.ts';
import { type CallQuery, callQuery } from '../../ui/call-query.ts';
import { presetsOf, rangeOf, withQuery } from '../../ui/range.ts';
import { tableColumns, tableRow } from '../../ui/table.ts';
import type { ActionContext, ActionResult, Page, PageContext } from '../page.ts';
import { callDetail } from './call.ts';

const PAGE_SIZE = 50;
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
    'order-file': { section: null, proof: 'none', entry: null, email: null, run: order },
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, snapshot, visitor, query, zone, t } = context;
  const range = rangeOf(query, zone, context.now, DEFAULT_DAYS, t);
  const asked = callQuery(query, snapshot.columns.cdr);
  const filter: CallFilter = { ...asked.filter, from: range.from, to: range.to };
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
  const columns = tableColumns(ids, cdrColumns, t);
  return {
    type: 'html',
    view: {
      range,
      presets: presetsOf(query, zone, context.now, t),
      ...filterView(context, asked),
      chips: chipsOf(context, asked),
      clear: withQuery(query, { ...Object.fromEntries(filterNames.map((name) => [name, null])), at: null }),
      columns,
      rows: page.calls.map((call) => rowOf(context, call, columns)),
      total: `${t.number(total.count)}${total.more ? '+' : ''}`,
      partial: page.partial,
      zoneName: zone.name,
      newer: page.newer === null ? null : withQuery(query, { at: page.newer, format: null }),
      older: page.older === null ? null : withQuery(query, { at: page.older, format: null }),
      query: withQuery(query, { format: null, at: null }).slice(1),
      csv: withQuery(query, { format: 'csv', at: null }),
      xlsx: withQuery(query, { format: 'xlsx', at: null }),
      choice: choiceView(context, ids),
      emptyHint: await emptyHint(context, page.calls.length, page.partial),
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

/** Returns the cells of a row; the first one links to the call. */
function rowOf({ zone, t }: PageContext, call: Call, columns: ReturnType<typeof tableColumns>) {
  const cells = tableRow(call, columns, (of, column) => callCell(of, column, zone), t);
  return cells.map((cell, index) => (index === 0 ? { ...cell, href: `/cdr/${call.call_time}.${call.id}` } : cell));
}

function filterView({ t }: PageContext, { typed, offers, connected, problems }: CallQuery) {
  const problem = (name: string): string => {
    const key = problems.get(name);
    return key === undefined ? '' : t(key);
  };
  return {
    typed,
    offers,
    connected,
    numberProblem: problem('number'),
    sipProblem: problem('sip'),
    secondsProblem: problem('min') || problem('max'),
    directions: (['', 'inbound', 'outbound', 'internal'] as const).map((id) => ({
      id,
      label: t(id === '' ? 'direction.any' : `direction.${id}`),
      chosen: typed.direction === id,
    })),
    isWrong: ['sip', 'min', 'max', 'direction'].some((name) => problems.has(name)),
  };
}

const filterNames = ['number', 'destination', 'sip', 'direction', 'min', 'max', 'connected'] as const;

/** Returns each filter in effect, with the link to the same calls without it. */
function chipsOf({ query, t }: PageContext, { typed, connected, problems }: CallQuery) {
  const labels = {
    ...{ number: 'filter.number', destination: 'filter.destination', sip: 'column.sip-code' },
    ...{ direction: 'column.direction', min: 'filter.min', max: 'filter.max', connected: 'filter.connected' },
  } as const;
  return filterNames.flatMap((name) => {
    const text = name === 'connected' ? (connected ? '✓' : '') : typed[name];
    if (text === '' || problems.has(name)) return [];
    const value = name === 'direction' ? t(`direction.${text}`) : text;
    const label = t(labels[name]);
    return [
      { label, value, href: withQuery(query, { [name]: null, at: null }), off: t('filter.off', { filter: label }) },
    ];
  });
}

/** Returns the portal's columns for the choice of columns: the shown ones first, in their order. */
function choiceView({ snapshot, t }: PageContext, shown: readonly string[]) {
  const others = snapshot.columns.cdr.filter((id) => !shown.includes(id));
  return [...shown, ...others].map((id, index) => ({
    id,
    label: t(`column.${id}`),
    shown: shown.includes(id),
    place: index + 1,
  }));
}

/** Saves the ticked columns in the order of their numbers. None, or all in the portal's order, is the portal's own choice. */
async function saveColumns({ store, visitor, snapshot, fields }: ActionContext): Promise<ActionResult> {
  const own = snapshot.columns.cdr;
  const placed = own
    .filter((id) => fields.text(`show-${id}`, 1) === '1')
    .map((id, index) => ({ id, place: Number(fields.text(`place-${id}`, 4)) || index + 1 }))
    .sort((left, right) => left.place - right.place)
    .map(({ id }) => id);
  const isOwn = fields.text('standard', 1) === '1' || placed.length === 0 || placed.join() === own.join();
  await chooseColumns(store, visitor.contact, 'cdr', isOwn ? null : placed);
  return done('/cdr', 'columns-saved');
}

/** Returns the hint under an empty table: no calls at all, none for this filter, or none in the part that was searched so far. */
async function emptyHint({ store, visitor, now, t }: PageContext, shown: number, partial: boolean): Promise<string> {
  if (shown > 0) return '';
  if (partial) return t('cdr.none-yet');
  const any = await callsTotal(store, visitor.customer, { from: 0, to: now });
  if (any.count === 0) return t('cdr.never');
  return `${t('cdr.empty')} ${t('cdr.empty-hint')}`;
}
