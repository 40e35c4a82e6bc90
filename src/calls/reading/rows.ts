// From lines to rows of CSV. A broken quote spoils its own line and never the rows after it.
import { type Options, parse } from 'csv-parse/sync';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { REPLACED } from './encoding.ts';
import type { Line } from './lines.ts';

export interface Row {
  /** Counts from 1. */
  readonly line: number;
  /** The fields, or why the line has none. */
  readonly fields: readonly string[] | { readonly reason: string };
}

/** Parses each line as CSV on its own. */
export function rowsOf(lines: readonly Line[], delimiter = ','): Row[] {
  if (delimiter === '\t') return lines.map((line) => ({ line: line.line, fields: tabbedFields(line.text) }));
  if (lines.every(isPlainLine)) return lines.map(({ line, text }) => ({ line, fields: plainFields(text, delimiter) }));
  const whole = lines.filter(({ text }) => brokenLine(text) === undefined);
  const records = parsed(
    whole.map(({ text }) => text),
    delimiter,
  );
  if (records.length === lines.length) {
    return lines.map(({ line }, index) => ({ line, fields: records[index] ?? [] }));
  }
  return lines.map(({ line, text }) => ({ line, fields: fieldsOf(text, delimiter) }));
}

/**
 * Fields parted by tabs, as databases write them: quotes around a whole field are taken away, others are part of it, such as those of a
 * caller's name.
 */
function tabbedFields(text: string): Row['fields'] {
  if (text.length > limits.callLine) return { reason: `longer than ${limits.callLine} characters` };
  const spoiled = spoiledLine(text);
  if (spoiled !== undefined) return { reason: spoiled };
  return text.split('\t').map((field) => (QUOTED.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field));
}

const QUOTED = /^"(?:[^"]|"")*"$/;

/** A line without quotes is split at its delimiters, which is three times as fast as parsing. */
const isPlainLine = ({ text }: Line): boolean =>
  text.length <= limits.callLine && !text.includes('"') && !text.includes(REPLACED);

function plainFields(text: string, delimiter: string): string[] {
  const fields = text.split(delimiter);
  // Checked before trimming: almost no field begins with a blank, and a line has twenty.
  for (const [index, field] of fields.entries()) if (!isVisible(field.charCodeAt(0))) fields[index] = field.trimStart();
  return fields;
}

const isVisible = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Parses all lines together, which is fast. @returns nothing when one of them is not CSV; then they are read one by one */
function parsed(lines: readonly string[], delimiter: string): string[][] {
  try {
    return parse(lines.join('\n'), { ...csvOptions, delimiter });
  } catch {
    return [];
  }
}

function fieldsOf(text: string, delimiter: string): Row['fields'] {
  const broken = brokenLine(text);
  if (broken !== undefined) return { reason: broken };
  try {
    return parse(text, { ...csvOptions, delimiter })[0] ?? [];
  } catch (thrown) {
    const [what = ''] = reasonOf(thrown).split(':');
    return { reason: `no CSV: ${what}; a quote inside a field must be doubled` };
  }
}

/** Why a line is not taken whose bytes were not of the encoding; characters that were lost do not come back. */
export const spoiledLine = (text: string): string | undefined =>
  text.includes(REPLACED)
    ? 'not in UTF-8, or not as the rest of the file; --encoding windows-1252 reads files of older systems'
    : undefined;

function brokenLine(text: string): string | undefined {
  if (text.length > limits.callLine) return `longer than ${limits.callLine} characters`;
  const spoiled = spoiledLine(text);
  if (spoiled !== undefined) return spoiled;
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0 ? undefined : 'a quoted field does not end on its line';
}

// FreeSWITCH's default template has a blank before its last field, so blanks before a quote are trimmed.
// The end of lines is given: the parser would take a stray carriage return for one.
const csvOptions: Options = { relaxColumnCount: true, ltrim: true, recordDelimiter: '\n' };
