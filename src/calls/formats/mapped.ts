// Format: any other CSV, by a mapping file that names its columns.

import { utcIso } from '../../core/moment.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Zone } from '../../core/zone.ts';
import { localIso } from '../../core/zone.ts';
import { type Field, known, readCall, required } from './portico.ts';
import { BadRow, quoted, type RowReader, wallTime } from './record.ts';

/** What `schemas/cdr-mapping.schema.json` describes. */
export interface Mapping {
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly time?: 'iso' | 'local' | 'unix' | 'unix-ms';
  readonly columns: Readonly<Record<string, string | number>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly constants?: Readonly<Record<string, string | number>>;
}

/**
 * Reader for rows of a mapped file. @throws PortalError `input-invalid` for a column that the mapping or the header lacks.
 */
export function mappedReader(mapping: Mapping, header: readonly string[], zone: Zone): RowReader {
  const { columns, values = {}, constants = {}, time = 'iso' } = mapping;
  const given = new Set([...Object.keys(columns), ...Object.keys(constants)]);
  checkIds(given);
  const places = new Map(Object.entries(columns).map(([id, column]) => [id, placeOf(id, column, mapping, header)]));
  return (fields) => {
    const field: Field = (id) => {
      const place = places.get(id);
      const text = place === undefined ? undefined : fields[place];
      const value = text === undefined || text === '' ? constants[id] : (values[id]?.[text] ?? text);
      if (value === undefined) return undefined;
      return id === 'call-time' ? timeOf(String(value), time, zone) : String(value);
    };
    return readCall(field);
  };
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

function placeOf(id: string, column: string | number, { header: named }: Mapping, header: readonly string[]): number {
  if (typeof column === 'number') return column - 1;
  const place = named === false ? -1 : header.indexOf(column);
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
