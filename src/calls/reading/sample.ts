// The beginning of a file of calls, read as far as its format is seen by it: its first lines as rows, its header, or its first object.
import { parseExactJson } from '../../core/untrusted/json.ts';
import { elementCutter } from './elements.ts';
import { type Encoding, lineDecoder, textDecoder } from './encoding.ts';
import type { Line } from './lines.ts';
import { rowsOf } from './rows.ts';

/** Lines that are looked at. */
const LINES = 50;
const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface FileSample {
  /** Lines of the beginning that are not empty, without one that is cut. */
  readonly lines: readonly Line[];
  /** What parts the fields of most columns in the first line. */
  readonly delimiter: string;
  /** The lines as rows; a line that is not CSV is left out. */
  readonly rows: readonly (readonly string[])[];
  /** Lines before the header that are not rows, such as `sep=;`. */
  readonly skip: number;
  /** How JSON is written: an object a line, or otherwise; undefined where it is not JSON. */
  readonly json?: 'lines' | 'elements';
  /** The first object of JSON, where it is whole. */
  readonly object?: Readonly<Record<string, unknown>>;
}

/** @param isAll Whether `head` is the whole file, so that its last line is not cut */
export function sampleOf(head: Uint8Array, encoding: Encoding, isAll: boolean): FileSample {
  const lines = firstLines(head, encoding, isAll);
  const [first] = lines;
  const text = first?.text.trimStart().replace(/^\ufeff/, '') ?? textDecoder(encoding).decode(head).trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return jsonSample(head, encoding, lines);
  const separator = /^sep=(.)$/i.exec(text)?.[1];
  const skip = separator === undefined ? 0 : 1;
  const delimiter = separator ?? delimiterOf(lines[skip]);
  const rows = rowsOf(lines.slice(skip), delimiter).flatMap(({ fields }) => ('reason' in fields ? [] : [fields]));
  return { lines, delimiter, rows, skip };
}

function firstLines(head: Uint8Array, encoding: Encoding, isAll: boolean): Line[] {
  const decoder = lineDecoder(encoding);
  const texts = decoder.lines(head);
  const rest = isAll ? decoder.rest() : '';
  const lines = [...texts, ...(rest === '' ? [] : [rest])].map((text, index) => ({
    line: index + 1,
    text: text.endsWith('\r') ? text.slice(0, -1) : text,
  }));
  return lines.filter(({ text }) => text.trim() !== '').slice(0, LINES);
}

/** Quoted fields are left out: names of callers hold commas. */
function delimiterOf(line: Line | undefined): string {
  const text = (line?.text ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => text.split(delimiter).length;
  return [...DELIMITERS].sort((left, right) => count(right) - count(left))[0] ?? ',';
}

function jsonSample(head: Uint8Array, encoding: Encoding, lines: readonly Line[]): FileSample {
  const none = { lines, delimiter: ',', rows: [], skip: 0 };
  const first = objectOf(lines[0]?.text ?? '');
  const [element] = elementCutter().cut(textDecoder(encoding).decode(head));
  // An object that fills the first line is one a line, unless it is an envelope.
  if (first !== undefined && element?.text.length === lines[0]?.text.trim().length)
    return { ...none, json: 'lines', object: first };
  const object = objectOf(element?.text ?? '');
  return { ...none, json: 'elements', ...(object === undefined ? {} : { object }) };
}

/** The object that a text is; undefined for what is not one. */
function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseExactJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
