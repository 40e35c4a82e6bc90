// Lines as records: rows of CSV, and objects of JSON.
import { limits } from '../../core/limits/limits.ts';
import { jsonMistake, parseExactJson } from '../../core/untrusted/json.ts';
import type { Line } from '../reading/lines.ts';
import { rowsOf, spoiledLine } from '../reading/rows.ts';
import type { LinesReader } from './format.ts';
import { BadRow, type CallRecord, type RowReader } from './record.ts';

/** A number that is cut is still a number: such a row would be stored with a wrong charge. */
const OPEN =
  'the line does not end, so the rest of it may be missing; load the file again when it is whole, or with --final';

export function csvReader(reader: RowReader, delimiter = ','): LinesReader {
  return (lines) =>
    rowsOf(lines, delimiter).map(({ line, fields }, index) => ({
      line,
      read: () => {
        if (lines[index]?.isOpen === true) throw new BadRow(OPEN);
        if ('reason' in fields) throw new BadRow(fields.reason);
        return reader(fields);
      },
    }));
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects of JSON, each on its line or cut out of the file. */
export function jsonReader(reader: (object: JsonObject) => CallRecord): LinesReader {
  return (lines) => lines.map((line) => ({ line: line.line, read: () => reader(jsonObject(line)) }));
}

/** An object says itself where it ends. @throws BadRow */
function jsonObject({ text, isOpen = false }: Line): JsonObject {
  const spoiled = spoiledLine(text);
  if (spoiled !== undefined) throw new BadRow(spoiled);
  if (text.length > limits.callObject) throw new BadRow(`longer than ${limits.callObject} characters`);
  if (isOpen && !text.trimEnd().endsWith('}')) throw new BadRow(OPEN);
  return parsedObject(text);
}

/** @throws BadRow for what is not an object */
export function parsedObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = parseExactJson(text);
  } catch (thrown) {
    throw new BadRow(`the line ${jsonMistake(thrown)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRow('the line is not an object');
  // Checked just before.
  return value as JsonObject;
}
