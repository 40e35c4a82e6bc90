// Format: one JSON object a line, whose keys are column ids of the CDR report, and `customer`.

import { numberText } from '../../core/untrusted/json.ts';
import type { Adjust } from './adjusted.ts';
import type { Dialing } from './numbers.ts';
import { known, readCall } from './portico.ts';
import { type JsonObject, parsedObject } from './readers.ts';
import { BadRow, type CallRecord, quoted } from './record.ts';

const keys: ReadonlySet<string> = new Set(known);

/**
 * Values are texts or numbers, which keep the digits that were sent; `meta` may be an object.
 * @throws BadRow where the line is not a call
 */
export function ndjsonCall(text: string, adjust: Adjust = () => undefined, dialing?: Dialing): CallRecord {
  return objectCall(parsedObject(text), adjust, dialing);
}

/** @throws BadRow where the object is not a call */
export function objectCall(object: JsonObject, adjust: Adjust, dialing?: Dialing): CallRecord {
  const fields = new Map<string, string>();
  for (const [key, given] of Object.entries(object)) {
    if (!keys.has(key)) throw new BadRow(`${quoted(key)} is not a column of a call`);
    const field = fieldText(key, given);
    if (field !== undefined) fields.set(key, field);
  }
  return readCall((id) => fields.get(id), adjust, dialing);
}

function fieldText(key: string, value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  const number = numberText(value);
  if (number !== undefined) return number;
  if (key === 'meta' && typeof value === 'object') return JSON.stringify(value);
  throw new BadRow(`${key} is neither text nor a number`);
}
