// Portico's own CSV: a header row of column ids of the CDR report, and `customer`.
import { closest } from 'fastest-levenshtein';
import { type ColumnType, cdrColumns, storedName } from '../../core/column.ts';
import { PortalError } from '../../core/portal-error.ts';
import {
  BadRow,
  type CallRecord,
  type OptionalValues,
  optionalColumns,
  optionalMicros,
  optionalMilliseconds,
  optionalText,
  phoneNumber,
  quoted,
  type RowReader,
  requiredText,
  seconds,
  whole,
  zonedTime,
} from './record.ts';

/** Columns of a record. */
export const known: readonly string[] = ['customer', 'revision', ...cdrColumns.keys()];
export const required = ['customer', 'call-id', 'call-time', 'source', 'destination', 'duration'];

/**
 * Reader for a file with this header. Times carry their zone, money has up to six decimals, `pdd`, `pdd-in` and
 * `ring-duration` are seconds with up to three. A call is connected when it lasted, was billed, or has SIP code 200.
 * @throws PortalError `input-invalid` for a header with an unknown, doubled or missing column.
 */
export function porticoReader(header: readonly string[]): RowReader {
  checkHeader(header);
  const position = new Map(header.map((id, index) => [id, index]));
  const columns = header.length;
  return (fields) => {
    if (fields.length !== columns) throw new BadRow(`${fields.length} fields; the header has ${columns} columns`);
    return readCall((id) => {
      const index = position.get(id);
      return index === undefined ? undefined : fields[index];
    });
  };
}

/** The text of a column; undefined where the record has none. */
export type Field = (id: string) => string | undefined;

/** Makes a call from the texts of its columns. @throws BadRow where they are not one */
export function readCall(field: Field): CallRecord {
  const text = (id: string): string | null => optionalText(id, field(id));
  const duration = seconds('duration', field('duration'));
  const billed = field('billed-duration') || undefined;
  const billedDuration = billed === undefined ? duration : seconds('billed-duration', billed);
  const sipCode = readSipCode(field('sip-code'));
  return {
    customer: text('customer'),
    call_time: zonedTime('call-time', field('call-time')),
    call_id: requiredText('call-id', field('call-id')),
    source: phoneNumber('source', field('source')),
    destination: requiredText('destination', phoneNumber('destination', field('destination'))),
    duration,
    billed_duration: billedDuration,
    connected: duration > 0 || billedDuration > 0 || sipCode === 200 ? 1 : 0,
    ...optionalValues(field),
    sip_code: sipCode,
    revision: field('revision') ? whole('revision', field('revision')) : 0,
  };
}

type Read = (name: string, value: string | undefined) => string | number | null;

/** Seconds with up to three decimals are milliseconds in the store, money is micro-units. */
const readers: Readonly<Partial<Record<ColumnType, Read>>> = {
  number: optionalMilliseconds,
  money: optionalMicros,
  count: (name, value) => (value === undefined || value === '' ? null : whole(name, value)),
};

const optional = [...optionalColumns]
  .filter(([id]) => id !== 'sip-code')
  .map(([id, type]) => ({ id, name: storedName(id), read: readers[type] ?? optionalText }));

/** The columns that may be empty, each read by its type. */
function optionalValues(field: Field): OptionalValues {
  const values: Record<string, string | number | null> = {};
  for (const { id, name, read } of optional) values[name] = read(id, field(id));
  // Both have the names of `optionalColumns`.
  return values as unknown as OptionalValues;
}

function readSipCode(value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  const code = whole('sip-code', value);
  if (code < 100 || code > 699) throw new BadRow(`sip-code ${quoted(value)} is none between 100 and 699`);
  return code;
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
