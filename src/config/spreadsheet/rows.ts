// Read the rows of a CSV or JSON file of portals. Spreadsheets use commas, semicolons or tabs, any line end, and a byte order mark.

import { parse } from 'csv-parse/sync';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import { isField, nearestField } from './fields.ts';

/** A row by its columns, in the order of the file. */
export interface Row {
  /** Line of the file where it starts; in JSON the number of the entry, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string | readonly string[]>;
}

/** Reads all rows. @throws PortalError `input-invalid` where the file cannot be read as rows */
export function readRows(file: string, bytes: Uint8Array): Row[] {
  const text = Buffer.from(bytes)
    .toString()
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const rows = /^\s*[[{]/.test(text) ? jsonRows(file, text) : csvRows(file, text);
  if (rows.length <= limits.spreadsheetRows) return rows;
  throw new PortalError(
    'input-invalid',
    `${file} has ${rows.length} rows; at most ${limits.spreadsheetRows} are read`,
    'Split it.',
  );
}

function csvRows(file: string, text: string): Row[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1024 * 1024,
    }) as unknown as { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    const [head, ...body] = records;
    const columns = (head?.record ?? []).slice(0, limits.spreadsheetColumns);
    let line = (head?.info.lines ?? 0) + 1;
    return body.flatMap(({ record, info }) => {
      const row = {
        line,
        cells: new Map(columns.map((column, index) => [column.trim(), (record[index] ?? '').trim()])),
      };
      line = info.lines + 1;
      return record.every((cell) => cell.trim() === '') ? [] : [row];
    });
  } catch (thrown) {
    throw new PortalError(
      'input-invalid',
      `${file} is not a CSV file: ${reasonOf(thrown)}`,
      'Save it as CSV or JSON.',
      thrown,
    );
  }
}

/** The delimiter that occurs most in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => first.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** Reads an array of objects, or one object per line. Nested keys are joined with dots, as in `signup.customer`. */
function jsonRows(file: string, text: string): Row[] {
  try {
    const value: unknown = text.trimStart().startsWith('[')
      ? parseJson(text)
      : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parseJson(line)]));
    const entries = Array.isArray(value) ? value : [];
    return entries.map((entry: unknown, index) => ({ line: index + 1, cells: new Map(flat(entry, '', 0)) }));
  } catch (thrown) {
    const hint = 'Give an array of objects, or one object a line.';
    throw new PortalError('input-invalid', `${file} is not a JSON file: ${reasonOf(thrown)}`, hint, thrown);
  }
}

function flat(value: unknown, path: string, depth: number): [string, string | string[]][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value).trim()]];
  if (Array.isArray(value)) {
    return [
      [path, value.map((member: unknown) => (typeof member === 'object' ? JSON.stringify(member) : String(member)))],
    ];
  }
  if (depth === 4) return [[path, JSON.stringify(value)]];
  return Object.entries(value)
    .slice(0, limits.spreadsheetColumns)
    .flatMap(([key, member]) => flat(member, path === '' ? key : `${path}.${key}`, depth + 1));
}

/** Reads the column of each field, such as `brand: Marke`, by field id. @throws PortalError `input-invalid` */
export function readColumnMapping(file: string, value: unknown): Map<string, string> {
  const entries = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  for (const [id, column] of entries) {
    if (isField(id) && typeof column === 'string') continue;
    const what = isField(id) ? `the column of ${id} is not text` : `"${id}" is not a field of a portal`;
    throw new PortalError('input-invalid', `${file}: ${what}`, nearestField(id) ?? 'Write it as in: brand: Company');
  }
  if (entries.length > 0) return new Map(entries as [string, string][]);
  throw new PortalError('input-invalid', `${file} names no column`, 'Write it as in: brand: Company');
}
