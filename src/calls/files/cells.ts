// One cell of the CDR report, from a call and a column id: the text for people and the value for machines.
// Callers name the columns; only values of these are returned.
import { cdrColumns, storedColumns, storedName } from '../../core/column.ts';
import { utcIso } from '../../core/moment.ts';
import { formatMicros } from '../../core/money/money.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { Call } from '../call.ts';
import { isUnrated } from '../ingest/unrated.ts';
import { outcomeOf } from '../outcome.ts';

export interface Cell {
  /** For people; empty where nothing is known. */
  readonly text: string;
  /** For machines (CSV, `<data value>`, `<time datetime>`): ISO 8601 UTC, plain seconds, exact decimals. */
  readonly raw: string;
  /** True where there will be a value: the charge of a call that has no price yet. */
  readonly waits?: true;
}

const empty: Cell = { text: '', raw: '' };

/** The cell of one column of the CDR report. An unknown id is a bug and throws. */
export function callCell(call: Call, column: string, zone: Zone): Cell {
  const type = cdrColumns.get(column);
  if (type === undefined) throw new Error(`no column of the CDR report: ${column}`);
  if (type === 'outcome') {
    const outcome = outcomeOf(call);
    return { text: outcome, raw: outcome };
  }
  const value = call[fieldOf(column)];
  if (column === 'charge' && isUnrated(call.rating)) return { ...empty, waits: true };
  if (value === null) return empty;
  if (typeof value === 'string') return { text: value, raw: value };
  switch (type) {
    case 'time':
      return { text: localText(value, zone), raw: utcIso(value) };
    case 'seconds':
      return { text: clockText(value), raw: String(value) };
    case 'money':
      return { text: formatMicros(BigInt(value)), raw: formatMicros(BigInt(value), 0) };
    case 'number':
      return { text: thousandths(value), raw: thousandths(value) };
    default:
      return { text: String(value), raw: String(value) };
  }
}

/** Seconds as `h:mm:ss`. */
export function clockText(seconds: number | bigint): string {
  const all = BigInt(seconds);
  const two = (part: bigint): string => String(part).padStart(2, '0');
  return `${all / 3600n}:${two((all / 60n) % 60n)}:${two(all % 60n)}`;
}

/** Column ids are the names of the table's columns with hyphens; a test walks all of them. */
export function fieldOf(column: string): keyof Call {
  return storedName(column) as keyof Call;
}

/** The fields that columns are made of. */
export const fieldsOf = (columns: readonly string[]): readonly (keyof Call)[] => [
  ...new Set(columns.flatMap((id) => madeOf.get(id) ?? [fieldOf(id)])),
];

const madeOf: ReadonlyMap<string, readonly (keyof Call)[]> = new Map([
  ['charge', ['charge', 'rating']],
  ['outcome', ['connected', 'sip_code']],
]);

/** Every column of a call. */
export const callFields: readonly (keyof Call)[] = [
  ...['customer', 'id', 'origin', 'revision', 'connected', 'rating'],
  ...storedColumns.keys(),
].map(fieldOf);

/** Milliseconds as seconds with up to three decimals. */
function thousandths(milliseconds: number): string {
  return formatMicros(BigInt(milliseconds) * 1000n, 0);
}
