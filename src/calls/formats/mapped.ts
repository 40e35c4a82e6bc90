// Format: any other CSV, by a mapping file that names its columns.

import { cdrColumns } from '../../core/column.ts';
import { utcIso } from '../../core/moment.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Zone } from '../../core/zone.ts';
import { localIso } from '../../core/zone.ts';
import type { Adjust } from './adjusted.ts';
import type { Dialing } from './numbers.ts';
import { type Field, known, readCall, required } from './portico.ts';
import { BadRow, quoted, type RowReader, wallTime } from './record.ts';

/** What `schemas/cdr-mapping.schema.json` describes. */
export interface Mapping {
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly time?: 'iso' | 'local' | 'unix' | 'unix-ms';
  /** Several columns are joined by hyphens: a call id may need more than one. */
  readonly columns: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The decimal sign of numbers. */
  readonly decimal?: '.' | ',';
  readonly dialing?: Dialing;
  readonly constants?: Readonly<Record<string, string | number>>;
}

/**
 * Reader for rows of a mapped file. @throws PortalError `input-invalid` for a column that the mapping or the header lacks.
 */
export function mappedReader(
  mapping: Mapping,
  header: readonly string[],
  { zone, adjust }: { readonly zone: Zone; readonly adjust: Adjust },
): RowReader {
  const { columns, values = {}, constants = {}, time = 'iso', dialing, decimal = '.' } = mapping;
  const given = new Set([...Object.keys(columns), ...Object.keys(constants)]);
  checkIds(given);
  const places = new Map(Object.entries(columns).map(([id, column]) => [id, placesOf(id, column, mapping, header)]));
  let width = mapping.header === false ? undefined : header.length;
  return (fields) => {
    width ??= fields.length;
    if (fields.length !== width) throw new BadRow(`${fields.length} columns; the file has ${width}`);
    const field: Field = (id) => {
      const text = textAt(fields, places.get(id));
      const value = text === '' ? constants[id] : (values[id]?.[text] ?? text);
      if (value === undefined) return undefined;
      if (decimal === ',' && numeric.has(id)) return pointed(id, String(value));
      return id === 'call-time' ? timeOf(String(value), time, zone) : String(value);
    };
    return readCall(field, adjust, dialing);
  };
}

/** Columns in which a comma is a decimal sign where the mapping says so. */
const numeric: ReadonlySet<string> = new Set([
  ...[...cdrColumns].filter(([, type]) => type !== 'text' && type !== 'time').map(([id]) => id),
]);

/** `1.234,5` as `1234.5`. @throws BadRow for a point that groups nothing */
function pointed(id: string, text: string): string {
  if (!text.includes('.') || GROUPED.test(text)) return text.replaceAll('.', '').replace(',', '.');
  throw new BadRow(`${id} ${quoted(text)} has a point, and the decimal sign is a comma`);
}

const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The text of a column, or of several, joined by hyphens where they are not empty. */
function textAt(fields: readonly string[], places: readonly number[] = []): string {
  const [first = -1] = places;
  if (places.length < 2) return fields[first] ?? '';
  const parts = places.map((place) => fields[place] ?? '');
  return parts.every((part) => part === '') ? '' : parts.join('-');
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

function timeOf(text: string, how: NonNullable<Mapping['time']>, zone: Zone): string {
  if (how === 'iso') return text;
  if (how === 'local') return localIso(wallTime('call-time', text, zone), zone);
  const instant = Number(text) * (how === 'unix' ? 1000 : 1);
  if (!/^\d{1,13}(?:\.\d{1,6})?$/.test(text) || instant > 8.64e15) {
    throw new BadRow(`call-time ${quoted(text)} is not a count of ${how === 'unix' ? 'seconds' : 'milliseconds'}`);
  }
  return utcIso(Math.round(instant));
}
