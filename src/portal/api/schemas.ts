// JSON Schemas of values that several endpoints return.
import { type JsonSchema, list, orNull, text } from '../../core/api/endpoint.ts';

export const decimal: JsonSchema = {
  ...{ type: 'string', pattern: String.raw`^-?\d+(?:\.\d+)?$` },
  description: 'An exact decimal in the currency of the customer.',
};

export const currency: JsonSchema = { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217 code.' };

/** RFC 3339 in UTC. */
export const instant: JsonSchema = { type: 'string', format: 'date-time' };

export const next: JsonSchema = {
  ...orNull(text),
  description: 'Value of `at` for the following page; null on the last one.',
};

export const columns: JsonSchema = { ...list(text), description: 'Ids of the columns, as in the CSV files.' };

/** One string per column: times in RFC 3339 UTC, durations in seconds, exact decimals; empty where the value is unknown. */
export const row: JsonSchema = { ...list(text), description: 'One value a column, written as in the CSV files.' };
