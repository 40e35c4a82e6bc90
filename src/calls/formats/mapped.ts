// Format: any other CSV, by a mapping file that names its columns.

import { storedColumns } from '../../core/column.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Zone } from '../../core/zone.ts';
import type { Line } from '../reading/lines.ts';
import { rowsOf } from '../reading/rows.ts';
import type { LinesReader, OpenedFile, OpenedFormat } from './format.ts';
import { flattened, plain } from './named.ts';
import type { Dialing } from './numbers.ts';
import { type Field, known, readCall, required } from './portico.ts';
import { csvReader, jsonReader } from './readers.ts';
import { BadRow, type CallRecord, quoted, type RowReader } from './record.ts';
import { type DurationForm, durationText, negatedText, type TimeForm, timeText } from './times.ts';

/** What `schemas/cdr-mapping.schema.json` describes. */
export interface Mapping {
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly time?: TimeForm;
  readonly durations?: DurationForm;
  /** Amounts whose sign is the other one. */
  readonly negate?: readonly string[];
  /** Lines before the header, or before the first row. */
  readonly skip?: number;
  /** Several columns are joined by hyphens, those of the time by a blank: a call id may need more than one. */
  readonly columns: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The decimal sign of numbers. */
  readonly decimal?: '.' | ',';
  readonly dialing?: Dialing;
  readonly constants?: Readonly<Record<string, string | number>>;
}

/** @throws PortalError `input-invalid` for a column that the mapping or the header lacks */
export function openMapped(mapping: Mapping, file: OpenedFile): OpenedFormat {
  checkIds(new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.constants ?? {})]));
  const { json } = file.sample;
  if (json !== undefined) return { read: mappedObjects(mapping, file), skip: 0, by: json };
  const { delimiter = ',', skip = 0 } = mapping;
  const first: Line | undefined = file.sample.lines[skip];
  const [header] = first === undefined ? [] : rowsOf([first], delimiter);
  const names = header === undefined || 'reason' in header.fields ? [] : header.fields;
  const read = csvReader(mappedReader(mapping, names, file), delimiter);
  return { read, skip: skip + (mapping.header === false ? 0 : 1), by: 'lines' };
}

/** Reader for rows of a mapped file. */
function mappedReader(mapping: Mapping, header: readonly string[], file: OpenedFile): RowReader {
  const { columns } = mapping;
  const places = new Map(Object.entries(columns).map(([id, column]) => [id, placesOf(id, column, mapping, header)]));
  const call = mappedCall(mapping, file);
  let width = mapping.header === false ? undefined : header.length;
  return (fields) => {
    width ??= fields.length;
    if (fields.length !== width) throw new BadRow(`${fields.length} columns; the file has ${width}`);
    return call((id) => (places.get(id) ?? []).map((place) => fields[place] ?? ''));
  };
}

/** Reader for objects of a mapped file: columns are keys, those of objects inside with points between, such as `caller.number`. */
function mappedObjects(mapping: Mapping, file: OpenedFile): LinesReader {
  const { columns } = mapping;
  const keys = new Map(
    Object.entries(columns).map(([id, column]) => [id, [column].flat().map((key) => plain(String(key)))]),
  );
  const call = mappedCall(mapping, file);
  return jsonReader((object) => {
    const texts = flattened(object);
    return call((id) => (keys.get(id) ?? []).map((key) => texts.get(key) ?? ''));
  });
}

/** Makes a call of the texts of the columns that the mapping names. */
function mappedCall(mapping: Mapping, { zone, adjust, dialing: own }: OpenedFile) {
  const { values = {}, constants = {}, dialing = own } = mapping;
  const written = writtenAs(mapping, zone);
  return (textsOf: (id: string) => readonly string[]): CallRecord => {
    const field: Field = (id) => {
      const text = joined(textsOf(id), id);
      const value = text === '' ? constants[id] : (values[id]?.[text] ?? text);
      return value === undefined ? undefined : written(id, String(value));
    };
    return readCall(field, adjust, dialing);
  };
}

/** What a text of a column means, by the forms that the mapping names. */
function writtenAs(mapping: Mapping, zone: Zone): (id: string, text: string) => string {
  const { time = 'iso', durations = 'seconds', decimal = '.', negate = [] } = mapping;
  const negated = new Set(negate);
  return (id, text) => {
    if (id === 'call-time') return timeText(text, time, zone);
    const bare = amounts.has(id) ? withoutCurrency(text) : text;
    const number = decimal === ',' && numeric.has(id) ? pointed(id, bare) : bare;
    if (id === 'duration' || id === 'billed-duration') return durationText(id, number, durations);
    return negated.has(id) ? negatedText(number) : number;
  };
}

/** Columns in which a comma is a decimal sign where the mapping says so. */
const numeric: ReadonlySet<string> = new Set([
  ...[...storedColumns].filter(([, type]) => type !== 'text' && type !== 'time').map(([id]) => id),
]);

const amounts: ReadonlySet<string> = new Set(['charge', 'rate', 'connect-cost']);

/** `$0.01` and `0.01 USD`: the amount is in the currency of the account, whatever sign the file puts beside it. */
const withoutCurrency = (text: string): string => text.replace(/^[A-Z]{3}\s*|\s*[A-Z]{3}$|[$€£¥\s\u00a0]/g, '');

/** `1.234,5` as `1234.5`. @throws BadRow for a point that groups nothing */
function pointed(id: string, text: string): string {
  if (!text.includes('.') || GROUPED.test(text)) return text.replaceAll('.', '').replace(',', '.');
  throw new BadRow(`${id} ${quoted(text)} has a point, and the decimal sign is a comma`);
}

const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The text of a column, or of several, where they are not all empty. */
function joined(parts: readonly string[], id: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return parts.every((part) => part === '') ? '' : parts.join(id === 'call-time' ? ' ' : '-');
}

function checkIds(given: ReadonlySet<string>): void {
  const unknown = [...given].find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const hint = `The columns of a call are: ${known.join(', ')}.`;
    throw new PortalError('input-invalid', `the mapping names ${quoted(unknown)}, which is not a column`, hint);
  }
  const missing = required.filter((id) => id !== 'customer' && !given.has(id));
  if (missing.length === 0) return;
  const hint = 'Say under columns where each of them stands.';
  throw new PortalError('input-invalid', `the mapping lacks ${missing.join(', ')}`, hint);
}

type Column = string | number;

const placesOf = (
  id: string,
  columns: Column | readonly Column[],
  mapping: Mapping,
  header: readonly string[],
): readonly number[] =>
  (typeof columns === 'object' ? columns : [columns]).map((column) => placeOf(id, column, mapping, header));

function placeOf(id: string, column: Column, { header: named }: Mapping, header: readonly string[]): number {
  if (typeof column === 'number') return column - 1;
  const place = named === false ? -1 : header.findIndex((name) => name.trim() === column.trim());
  if (place !== -1) return place;
  const hint =
    named === false ? 'A file without a header has columns by number.' : `The header has: ${header.join(', ')}.`;
  throw new PortalError('input-invalid', `${id}: the file has no column ${quoted(column)}`, hint);
}
