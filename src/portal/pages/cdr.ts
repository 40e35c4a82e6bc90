// `/cdr`: one row a call, the configured columns in the configured order, filter, keyset paging, CSV of the whole filter.
import { cdrColumns } from '../../core/column.ts';
import { type CallFilter, callsPage, callsTotal } from '../../reports/calls.ts';
import { callCell } from '../../reports/cells.ts';
import { callsCsv, reportFileName } from '../../reports/csv.ts';
import type { Page, PageContext } from '../page.ts';
import { rangeOf, withQuery } from '../range.ts';
import { tableColumns, tableRow } from '../table.ts';

const PAGE_SIZE = 50;
const DEFAULT_DAYS = 7;
const NUMBER = /^[+\d\s()/.-]{0,40}\*?$/;

export const cdrPage: Page = {
  id: 'cdr',
  section: 'cdr',
  title: 'cdr.title',
  answer: async (context) => {
    const { store, snapshot, visitor, query, zone, words } = context;
    const range = rangeOf(query, zone, context.now, DEFAULT_DAYS, words);
    const numberText = (query.get('number') ?? '').trim();
    const isNumber = NUMBER.test(numberText);
    const filter: CallFilter = {
      from: range.from,
      to: range.to,
      // People also part the digits with dots and hyphens.
      number: isNumber && numberText !== '' ? numberText.replaceAll(/[.-]/g, '') : null,
    };
    const columns = tableColumns(snapshot.columns.cdr, cdrColumns, words);
    const fine = range.problem === '' && isNumber;
    if (fine && query.get('format') === 'csv') {
      const ids = columns.map((column) => column.id);
      const name = reportFileName(snapshot.name, 'cdr', range, zone);
      return { type: 'csv', name, chunks: callsCsv(store, visitor.customer, filter, ids, zone) };
    }
    const page = await callsPage(store, visitor.customer, filter, query.get('at'), PAGE_SIZE);
    const total = await callsTotal(store, visitor.customer, filter);
    return {
      type: 'html',
      view: {
        range,
        numberText,
        numberProblem: isNumber ? '' : words.say('filter.bad-number'),
        columns,
        rows: page.calls.map((call) => tableRow(call, columns, (of, column) => callCell(of, column, zone))),
        total: `${words.number(total.count)}${total.more ? '+' : ''}`,
        zoneName: zone.name,
        newer: page.newer === null ? null : withQuery(query, { at: page.newer, format: null }),
        older: page.older === null ? null : withQuery(query, { at: page.older, format: null }),
        csv: withQuery(query, { format: 'csv', at: null }),
        emptyHint: await emptyHint(context, page.calls.length),
      },
    };
  },
};

/** Nothing found: because there is nothing at all, or because the filter is too narrow. */
async function emptyHint({ store, visitor, now, words }: PageContext, shown: number): Promise<string> {
  if (shown > 0) return '';
  const any = await callsTotal(store, visitor.customer, { from: 0, to: now, number: null }, 1);
  if (any.count === 0) return words.say('cdr.never');
  return `${words.say('cdr.empty')} ${words.say('cdr.empty-hint')}`;
}
