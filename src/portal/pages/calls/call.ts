// `/cdr/<time>.<id>`: one call with all columns that the portal shows, how its price was calculated, and the switch's metadata.

import type { Call } from '../../../calls/call.ts';
import { callCell } from '../../../calls/files/cells.ts';
import { isUnrated } from '../../../calls/ingest/unrated.ts';
import { oneCall } from '../../../calls/search/search.ts';
import { cdrColumns } from '../../../core/column.ts';
import { moneyText } from '../../../core/money/currency.ts';
import { jsonOrUndefined } from '../../../core/untrusted/json.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { linkOf } from '../../ui/frame.ts';
import { spokenDuration, tableView } from '../../ui/table.ts';
import { type PageContext, sees } from '../page.ts';
import { callOf, callPath } from './call-list.ts';

const MAX_META = 50;

export async function callDetail(context: PageContext, item: string): Promise<PageResponse> {
  const { store, visitor, snapshot, zone } = context;
  const asked = callOf(item);
  const call = asked === null ? undefined : await oneCall(store, visitor.customer, asked.time, asked.id);
  if (call === undefined) return notFound;
  const columns = snapshot.columns.cdr.filter((column) => cdrColumns.has(column) && column !== 'meta');
  return {
    type: 'html',
    template: 'call',
    view: {
      rows: [...callFacts(context, call, columns), ...asSent(context, call)],
      recording: call.recording_file && playsRecordings(context) ? `/recording/${callPath(call)}` : null,
      zoneName: zone.name,
      price: priceOf(context, call),
      meta: snapshot.columns.cdr.includes('meta') ? metaOf(call.meta) : [],
    },
  };
}

/** The numbers as they were sent, where they are stored otherwise and their columns are shown. */
function asSent({ snapshot, t }: PageContext, call: Call) {
  const sent = [
    { column: 'source', label: t('call.source-sent'), text: call.source_sent },
    { column: 'destination', label: t('call.destination-sent'), text: call.destination_sent },
  ] as const;
  return sent.flatMap(({ column, label, text }) =>
    text !== null && snapshot.columns.cdr.includes(column) ? [{ label, text, datetime: null, tel: true }] : [],
  );
}

/** Returns the columns of one call as facts with their units, without those that the call lacks. */
export function callFacts({ visitor, t, zone }: PageContext, call: Call, columns: readonly string[]) {
  const [row] = tableView(
    { ids: columns, types: cdrColumns, rows: [call], cell: (of, column) => callCell(of, column, zone) },
    { t, zone, currency: visitor.currency, precision: 'second', now: 0 },
  ).rows;
  return (row ?? []).flatMap(({ id, type, label, text, unit, datetime, tel }) => {
    if (text === '') return [];
    const said = type === 'seconds' ? spokenDuration(Number(callCell(call, id, zone).raw)) : `${text} ${unit}`;
    // Only what is written in digits has a unit.
    return [{ label, text: unit === '' || !/\d/.test(text) ? text : said, datetime, tel }];
  });
}

/** Whether the visitor has the page of recordings: the section, a storage, and no link of the operator's in its place. */
const playsRecordings = (context: PageContext): boolean =>
  sees(context, 'recording') &&
  context.services.recordings !== null &&
  linkOf(context.snapshot.access, 'recording') === null;

/** Explains the price, as `37 s, billed as 42 s at 0.0123 a minute: EUR 0.0086`; null unless all columns that it names are shown. */
function priceOf({ snapshot, visitor, t }: PageContext, call: Call): string | null {
  const parts = ['duration', 'billed-duration', 'rate', 'charge'];
  if (isUnrated(call.rating)) return t('call.unpriced-why');
  if (call.rate === null || !parts.every((id) => snapshot.columns.cdr.includes(id))) return null;
  const connect = snapshot.columns.cdr.includes('connect-cost') ? (call.connect_cost ?? 0) : 0;
  const parameters = {
    duration: call.duration,
    billed: call.billed_duration,
    rate: moneyText(BigInt(call.rate), visitor.currency),
    charge: moneyText(BigInt(call.charge), visitor.currency),
    currency: visitor.currency,
    connect: moneyText(BigInt(connect), visitor.currency),
  };
  return t(connect === 0 ? 'call.price' : 'call.price-connect', parameters);
}

/** Returns the members of a JSON object as rows; anything else as one row. */
function metaOf(meta: string | null): { readonly name: string; readonly value: string }[] {
  if (meta === null) return [];
  const value = jsonOrUndefined(meta);
  if (typeof value !== 'object' || value === null) return [{ name: '', value: meta }];
  return Object.entries(value)
    .slice(0, MAX_META)
    .map(([name, member]) => ({ name, value: typeof member === 'string' ? member : JSON.stringify(member) }));
}
