// Columns of a file of calls, each with its form in CSV and in a spreadsheet. Hundreds of thousands of cells are written a second,
// so each column is resolved once.

import { cdrColumns } from '../../core/column.ts';
import { MINUTE } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { utcIso } from '../../core/moment.ts';
import { localIso, type Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import type { CallFields } from '../call.ts';
import { isUnrated } from '../ingest/unrated.ts';
import { outcomeOf } from '../outcome.ts';
import { fieldOf } from './cells.ts';
import { guardedText, quotedCell } from './csv-text.ts';

export type FileCell =
  | { readonly type: 'text'; readonly text: string }
  /** An exact decimal. */
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'empty' };

export interface FileColumn {
  /** As in the header. */
  readonly id: string;
  /** Quoted where needed. */
  readonly csv: (call: CallFields) => string;
  readonly cell: (call: CallFields) => FileCell;
}

/** The columns of a file of a customer's calls: in the order of the ids, and, where there are amounts, their currency as the last. */
export async function columnsOf(
  store: Store,
  customer: CustomerId,
  ids: readonly string[],
  zone: Zone,
): Promise<FileColumn[]> {
  const columns = fileColumns(ids, zone);
  if (!ids.some((id) => cdrColumns.get(id) === 'money')) return columns;
  const row = await store.selectFrom('customer').select('currency').where('id', '=', customer).executeTakeFirst();
  return [...columns, textColumn('currency', () => row?.currency ?? '')];
}

/** `call-time` becomes two. An unknown id is a bug and throws. */
function fileColumns(ids: readonly string[], zone: Zone): FileColumn[] {
  return ids.flatMap((id) => (id === 'call-time' ? timeColumns(zone) : [fileColumn(id)]));
}

function timeColumns(zone: Zone): FileColumn[] {
  return [
    textColumn('call-time-utc', remembered(utcIso)),
    textColumn(
      'call-time-local',
      remembered((time) => localIso(time, zone)),
    ),
  ];
}

const textColumn = (id: string, write: (time: number) => string): FileColumn => ({
  id,
  csv: (call) => write(call.call_time),
  cell: (call) => ({ type: 'text', text: write(call.call_time) }),
});

/** Calls are in order of time, so the text of the last minute is cached. */
function remembered(write: (time: number) => string): (time: number) => string {
  let minute = Number.NaN;
  let [head, tail] = ['', ''];
  return (time) => {
    if (time % 1000 !== 0) return write(time);
    const ofMinute = time - (time % MINUTE);
    if (ofMinute !== minute) {
      const text = write(ofMinute);
      [head, tail] = [text.slice(0, 17), text.slice(19)];
      minute = ofMinute;
    }
    const second = (time - ofMinute) / 1000;
    return `${head}${second < 10 ? '0' : ''}${second}${tail}`;
  };
}

function fileColumn(id: string): FileColumn {
  const type = cdrColumns.get(id);
  if (type === undefined) throw new Error(`no column of the CDR report: ${id}`);
  if (type === 'outcome') return { id, csv: outcomeOf, cell: (call) => ({ type: 'text', text: outcomeOf(call) }) };
  const field = fieldOf(id);
  if (type === 'text') {
    // E.164 numbers are written without "+"; any other caller id is text.
    const isNumber = id === 'source' || id === 'destination';
    const textOf = (call: CallFields): string => {
      const text = `${call[field] ?? ''}`;
      return isNumber ? text.replace(/^\+(?=\d+$)/, '') : text;
    };
    return {
      id,
      csv: (call) => quotedCell(guardedText(textOf(call))),
      cell: (call) => (isEmpty(call[field]) ? { type: 'empty' } : { type: 'text', text: textOf(call) }),
    };
  }
  const places = type === 'money' ? 6 : type === 'number' ? 3 : 0;
  const numberOf = (call: CallFields): string => {
    const value = call[field];
    // What has no price yet costs nothing known.
    if (id === 'charge' && isUnrated(call.rating)) return '';
    return typeof value === 'number' ? decimal(value, places) : '';
  };
  return {
    id,
    csv: numberOf,
    cell: (call) => {
      const text = numberOf(call);
      return text === '' ? { type: 'empty' } : { type: 'number', text };
    },
  };
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

/** A whole number of 10^-places as an exact decimal without zeros at its end. */
function decimal(value: number, places: 0 | 3 | 6): string {
  if (places === 0) return String(value);
  const unit = places === 6 ? 1_000_000 : 1_000;
  const part = Math.abs(value % unit);
  const whole = Math.trunc(value / unit);
  if (part === 0) return String(whole);
  const sign = value < 0 && whole === 0 ? '-' : '';
  let digits = String(unit + part).slice(1);
  while (digits.endsWith('0')) digits = digits.slice(0, -1);
  return `${sign}${whole}.${digits}`;
}
