// Portico's own CSV: a header row of column ids of the CDR report, and `customer`.
import { closest } from 'fastest-levenshtein';
import { type ColumnType, storedColumns, storedName } from '../../core/column.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Adjust } from './adjusted.ts';
import { decimal } from './decimal.ts';
import type { Dialing } from './numbers.ts';
import {
  BadRow,
  type CallRecord,
  type OptionalValues,
  optionalColumns,
  optionalMicros,
  optionalText,
  phoneNumbers,
  quoted,
  type RowReader,
  requiredText,
  seconds,
  shownDelay,
  shownText,
  whole,
  zonedTime,
} from './record.ts';
import { directions } from './words.ts';

/** Columns of a record. */
export const known: readonly string[] = ['customer', 'revision', ...storedColumns.keys()];
export const required = ['customer', 'call-id', 'call-time', 'source', 'destination', 'duration'];

/**
 * Reader for a file with this header. Times carry their zone, money has up to six decimals, `pdd`, `pdd-in` and
 * `ring-duration` are seconds with up to three. A call is connected when it lasted, was billed, or has SIP code 200.
 * @throws PortalError `input-invalid` for a header with an unknown, doubled or missing column.
 */
export function porticoReader(header: readonly string[], adjust: Adjust, dialing?: Dialing): RowReader {
  checkHeader(header);
  const position = new Map(header.map((id, index) => [id, index]));
  const columns = header.length;
  return (fields) => {
    if (fields.length !== columns) throw new BadRow(`${fields.length} fields; the header has ${columns} columns`);
    return readCall(
      (id) => {
        const index = position.get(id);
        return index === undefined ? undefined : fields[index];
      },
      adjust,
      dialing,
    );
  };
}

/** The text of a column; undefined where the record has none. */
export type Field = (id: string) => string | undefined;

/** Makes a call from the texts of its columns. @throws BadRow where they are not one */
export function readCall(field: Field, adjust: Adjust, dialing?: Dialing): CallRecord {
  const text = (id: string): string | null => optionalText(id, field(id));
  const duration = seconds('duration', field('duration'));
  const billed = field('billed-duration') || undefined;
  const billedDuration = billed === undefined ? duration : seconds('billed-duration', billed);
  const sipCode = readSipCode(field('sip-code'), adjust);
  return {
    customer: text('customer'),
    call_time: zonedTime('call-time', field('call-time')),
    call_id: requiredText('call-id', field('call-id')),
    ...phoneNumbers(['source', field('source')], ['destination', field('destination')], dialing),
    duration,
    billed_duration: billedDuration,
    connected: duration > 0 || billedDuration > 0 || sipCode === 200 ? 1 : 0,
    ...optionalValues(field, adjust),
    sip_code: sipCode,
    revision: field('revision') ? whole('revision', field('revision')) : 0,
  };
}

type Read = (name: string, value: string | undefined, adjust: Adjust) => string | number | null;

/** Seconds are milliseconds in the store, money is micro-units. */
const readers: Readonly<Partial<Record<ColumnType, Read>>> = {
  number: shownDelay,
  money: optionalMicros,
  count: (name, value) => (value === undefined || value === '' ? null : whole(name, value)),
};

/** Texts that decide about the charge. */
const decisive: Readonly<Record<string, Read>> = { 'tech-prefix': optionalText, direction: readDirection };

const optional = [...optionalColumns]
  .filter(([id]) => id !== 'sip-code')
  .map(([id, type]) => ({ id, name: storedName(id), read: decisive[id] ?? readers[type] ?? shownText }));

/** The columns that may be empty, each read by its type. */
function optionalValues(field: Field, adjust: Adjust): OptionalValues {
  const values: Record<string, string | number | null> = {};
  for (const { id, name, read } of optional) values[name] = read(id, field(id), adjust);
  // Both have the names of `optionalColumns`.
  return values as unknown as OptionalValues;
}

/** A code that SIP does not have, such as 0 of a call that was cancelled before any, is left out. */
function readSipCode(value: string | undefined, adjust: Adjust): number | null {
  if (value === undefined || value === '') return null;
  const code = decimal(value, 0);
  if (typeof code === 'number' && code >= 100 && code <= 699) return code;
  adjust('sip-code', 'left out');
  return null;
}

function readDirection(name: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const direction = directions.get(value.trim().toLowerCase());
  if (direction !== undefined) return direction;
  throw new BadRow(`${name} ${quoted(value)} is none of inbound, outbound and internal, nor a known word for one`);
}

function checkHeader(header: readonly string[]): void {
  const unknown = header.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const hint = `Did you mean "${closest(unknown, [...known])}"? The columns are: ${known.join(', ')}.`;
    throw new PortalError('input-invalid', `line 1: ${quoted(unknown)} is not a column of the portico format`, hint);
  }
  const doubled = header.find((id, index) => header.indexOf(id) !== index);
  if (doubled !== undefined) {
    throw new PortalError('input-invalid', `line 1: column "${doubled}" is there twice`, 'Keep one of the two.');
  }
  const missing = required.filter((id) => !header.includes(id));
  if (missing.length > 0) {
    const hint = 'The first line of the file names its columns, separated by commas.';
    throw new PortalError('input-invalid', `line 1: the header lacks ${missing.join(', ')}`, hint);
  }
}
