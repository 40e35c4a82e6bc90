// Formats whose records name their fields: by the header of a CSV file, by the keys of an object, or by the order of columns that a system
// writes. Names are compared without case, blanks and signs, since exports of one system write `start_time`, `Start Time` and `StartTime`.
import { hash } from 'node:crypto';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { numberText } from '../../core/untrusted/json.ts';
import type { FileSample } from '../reading/sample.ts';
import type { FileFormat, OpenedFile, OpenedFormat } from './format.ts';
import { readCall } from './portico.ts';
import { csvReader, type JsonObject, jsonReader } from './readers.ts';
import { BadRow, type CallRecord, type RowReader } from './record.ts';

/** The texts of a call's columns by their ids, as in the portico format. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** The text of a field, trimmed; empty where the record has none, or a database's word for none. */
export type Value = (...names: readonly string[]) => string;

export interface RecordContext extends Pick<OpenedFile, 'zone' | 'adjust'> {
  /** Whether amounts of the file are what the customer is charged. */
  readonly isCharged: boolean;
  /** An id of a record that has none: a digest of its fields, and its occurrence in the file. */
  readonly digest: () => string;
}

export interface NamedFormat {
  readonly id: string;
  readonly system: string;
  readonly facts: readonly string[];
  /** Of each group, one name is in the header or among the keys. */
  readonly needs: readonly (readonly string[])[];
  /** Orders of columns in files without a header, each for rows of its length. */
  readonly orders?: readonly (readonly string[])[];
  /** Whether a row of a file without a header is of this format. */
  readonly fits?: (row: readonly string[]) => boolean;
  /** Lines behind the header that are not records. */
  readonly isPreamble?: (row: readonly string[]) => boolean;
  /** Amounts that are what the operator pays are not what the customer is charged. */
  readonly amounts: 'of the customer' | 'of the operator';
  /** @throws BadRow, PassedOver */
  readonly call: (value: Value, context: RecordContext) => Fields;
}

export function namedFormat(format: NamedFormat): FileFormat {
  return {
    ...format,
    recognize: (sample) => recognized(format, sample),
    open: (file) => opened(format, file),
  };
}

export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.]/g, '');

function recognized(format: NamedFormat, sample: FileSample): string | undefined {
  if (sample.object !== undefined) {
    const found = foundOf(format, new Set(flattened(sample.object).keys()));
    return found === undefined ? undefined : `its objects have ${found.join(', ')}`;
  }
  const found = foundOf(format, new Set(headerOf(sample).map(plain)));
  if (found !== undefined) return `its header has ${found.join(', ')}`;
  const fitting = sample.rows.filter((row) => orderFor(format, row) !== undefined && format.fits?.(row) === true);
  if (fitting.length === 0 || fitting.length * 2 < sample.rows.length) return undefined;
  return `its rows of ${fitting[0]?.length} columns without a header look like it`;
}

/** The names that a format needs, as they were found; undefined where one is missing. */
function foundOf({ needs }: NamedFormat, names: ReadonlySet<string>): string[] | undefined {
  const found = needs.map((group) => group.find((name) => names.has(plain(name))));
  return found.every((name) => name !== undefined) ? found : undefined;
}

const headerOf = ({ rows }: FileSample): readonly string[] =>
  (rows[0] ?? []).map((cell) => cell.replace(/^\ufeff/, ''));

const orderFor = ({ orders = [] }: NamedFormat, row: readonly string[]): readonly string[] | undefined =>
  orders.find(({ length }) => length === row.length) ??
  // Some systems end each row with a comma.
  (row.at(-1) === '' ? orders.find(({ length }) => length === row.length - 1) : undefined);

function opened(format: NamedFormat, file: OpenedFile): OpenedFormat {
  const { sample } = file;
  const context = contextOf(format, file);
  if (sample.json !== undefined) {
    const read = jsonReader((object) => called(format, textsOf(flattened(object)), file, context(object)));
    return { read, skip: 0, by: sample.json };
  }
  const header = headerOf(sample);
  const hasHeader = foundOf(format, new Set(header.map(plain))) !== undefined;
  const order = hasHeader ? header : orderFor(format, sample.rows.find((row) => format.fits?.(row)) ?? header);
  if (order === undefined) throw unlike(format, header);
  const isPreamble = (row: readonly string[] | undefined): boolean =>
    row !== undefined && format.isPreamble?.(row) === true;
  const preamble = hasHeader && isPreamble(sample.rows[1]) ? 1 : 0;
  const places = new Map(order.map((name, place) => [plain(name), place]));
  const reader: RowReader = (fields) => {
    const row = widthChecked(fields, order.length);
    const value: Value = (...names) => firstOf(names, (name) => row[places.get(name) ?? -1]);
    return called(format, value, file, context(row));
  };
  const skip = sample.skip + (hasHeader ? 1 + preamble : 0);
  return { read: csvReader(reader, sample.delimiter), skip, by: 'lines' };
}

function contextOf({ amounts }: NamedFormat, { zone, adjust, charges }: OpenedFile) {
  const occurrences = new Map<string, number>();
  const isCharged = charges === undefined ? amounts === 'of the customer' : charges === 'file';
  return (record: readonly string[] | JsonObject): RecordContext => ({
    ...{ zone, adjust, isCharged },
    digest: () => {
      const digest = hash('sha256', JSON.stringify(record), 'hex').slice(0, 24);
      const occurrence = (occurrences.get(digest) ?? 0) + 1;
      occurrences.set(digest, occurrence);
      return occurrence === 1 ? digest : `${digest}-${occurrence}`;
    },
  });
}

function called(
  format: NamedFormat,
  value: Value,
  { adjust, dialing }: OpenedFile,
  context: RecordContext,
): CallRecord {
  const fields = format.call(value, context);
  return readCall((id) => fields[id], adjust, dialing);
}

/** Empty fields behind the last column are of a comma at the end of the row. @throws BadRow for another number of columns */
function widthChecked(fields: readonly string[], width: number): readonly string[] {
  if (fields.length === width) return fields;
  if (fields.length > width && fields.slice(width).every((field) => field === '')) return fields.slice(0, width);
  throw new BadRow(`${fields.length} columns; the file has ${width}`);
}

/** Words of databases for a value that is not there. */
const NOTHING: ReadonlySet<string> = new Set(['', 'NULL', '\\N', 'null', 'None', 'nil', '<null>']);

function firstOf(names: readonly string[], read: (name: string) => string | undefined): string {
  for (const name of names) {
    const text = read(plain(name))?.trim() ?? '';
    if (!NOTHING.has(text)) return text;
  }
  return '';
}

const textsOf =
  (texts: ReadonlyMap<string, string>): Value =>
  (...names) =>
    firstOf(names, (name) => texts.get(name));

/** The texts of an object's fields by their paths, such as `variables.uuid` and `callflow.0.times`. */
export function flattened(object: JsonObject): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: object, path: string, depth: number): void => {
    for (const [key, inside] of Object.entries(value)) {
      if (texts.size >= limits.callObjectFields) return;
      const place = path + plain(key);
      const text = scalarText(inside);
      if (text !== undefined) texts.set(place, text);
      else if (typeof inside === 'object' && inside !== null && depth < limits.callObjectDepth)
        walk(inside, `${place}.`, depth + 1);
    }
  };
  walk(object, '', 1);
  return texts;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : numberText(value);
}

function unlike(format: NamedFormat, header: readonly string[]): PortalError {
  const names = format.needs.map((group) => group.join(' or ')).join(', ');
  const hint = `The first line has: ${header.slice(0, 30).join(', ')}. Let the program find the format: --format auto`;
  return new PortalError('input-invalid', `a file of ${format.id} has ${names} in its header`, hint);
}
