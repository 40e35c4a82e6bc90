// From bytes to rows: unzips what is gzip, cuts lines, and splits them into fields. One record is one line, as all
// formats here write it, so a broken quote spoils its own line and never the rows after it.

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Options, parse } from 'csv-parse/sync';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

export interface Row {
  /** Counts from 1. */
  readonly line: number;
  /** The fields, or why the line has none. */
  readonly fields: readonly string[] | { readonly reason: string };
}

/** A line that is not empty. */
export interface Line {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  /** True for a last line without its end: the rest of it may still be missing. */
  readonly isOpen?: boolean;
}

/**
 * Blocks of at most `size` lines, empty ones left out. Gzip is seen by its first bytes, UTF-16 by its mark.
 * @throws PortalError `input-invalid` for an encoding that is not known
 */
export async function* lineBlocks(
  input: AsyncIterable<Uint8Array>,
  size: number,
  encoding?: string,
): AsyncGenerator<Line[]> {
  let first = 1;
  for await (const { lines, isOpen } of textBlocks(unzipped(input), size, encoding)) {
    const start = first;
    const whole = lines.map((line, index) => ({
      line: start + index,
      text: line.endsWith('\r') ? line.slice(0, -1) : line,
      ...(isOpen && index === lines.length - 1 ? { isOpen } : {}),
    }));
    yield whole.filter(({ text }) => text.trim() !== '');
    first += lines.length;
  }
}

interface TextBlock {
  readonly lines: string[];
  readonly isOpen: boolean;
}

async function* textBlocks(
  input: AsyncIterable<Uint8Array>,
  size: number,
  encoding: string | undefined,
): AsyncGenerator<TextBlock> {
  let decoder: Decoder | undefined;
  let rest = '';
  let block: string[] = [];
  for await (const bytes of input) {
    decoder ??= decoderOf(encoding ?? encodingIn(bytes));
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, limits.callLine + 1);
    for (const line of lines) {
      block.push(line);
      if (block.length < size) continue;
      yield { lines: block, isOpen: false };
      block = [];
    }
  }
  rest += decoder?.decode() ?? '';
  if (rest !== '') block.push(rest);
  if (block.length > 0) yield { lines: block, isOpen: rest !== '' };
}

/** By the byte order mark; a file without one is taken for UTF-8, and lines that are not are refused. */
function encodingIn(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderOf(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding);
  } catch (thrown) {
    const hint = 'Use utf-8, windows-1252, iso-8859-15, utf-16le or another name of the encoding standard.';
    throw new PortalError('input-invalid', `"${encoding}" is not an encoding`, hint, thrown);
  }
}

/** What a decoder writes for bytes that are not of its encoding. */
const REPLACED = '\ufffd';

async function* unzipped(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < GZIP_MAGIC.length) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = withHead(head, iterator);
  if (GZIP_MAGIC.some((byte, index) => head[index] !== byte)) {
    yield* whole;
    return;
  }
  const source = Readable.from(whole);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (thrown) {
    const hint = 'Fetch the file again; the rows read so far are kept and a second import adds only the others.';
    throw new PortalError(
      'input-invalid',
      `the gzip file cannot be read to its end: ${reasonOf(thrown)}`,
      hint,
      thrown,
    );
  } finally {
    source.destroy();
  }
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Parses each line as CSV on its own. */
export function rowsOf(lines: readonly Line[], delimiter = ','): Row[] {
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
  text.includes(REPLACED) ? 'not in UTF-8; --encoding windows-1252 reads files of older systems' : undefined;

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
