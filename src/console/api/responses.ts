// Responses and parameters that many endpoints of the operator's API have in common.
import {
  type Content,
  exactly,
  inQuery,
  type JsonSchema,
  json,
  list,
  orNull,
  type Responses,
  text,
} from '../../core/api/endpoint.ts';
import { problemResponses } from '../../core/api/problem.ts';
import type { ConsoleEndpoint } from './endpoint.ts';

/** 200 with this JSON; the errors that every endpoint has, and those named. */
export const ok = (schema: JsonSchema, ...errors: readonly number[]): Responses => okWith(json(schema), ...errors);

export const okWith = (content: Content, ...errors: readonly number[]): Responses => ({
  200: { description: 'Done.', content },
  ...problemResponses(400, 401, 403, 429, ...errors),
});

export const noContent = (...errors: readonly number[]): Responses => ({
  204: { description: 'Done.', content: null },
  ...problemResponses(400, 401, 403, 429, ...errors),
});

const MAX_ROWS = 500;
const DEFAULT_ROWS = 100;

const number: JsonSchema = { type: 'string', pattern: '^\\d{1,15}$' };

export const limitParameter = inQuery('limit', `Rows at most, 1 to ${MAX_ROWS}; ${DEFAULT_ROWS} unless given.`, {
  ...{ type: 'string', pattern: '^\\d{1,3}$' },
});
export const afterParameter = inQuery('after', '`next` of the page before.');
export const beforeParameter = inQuery('before', '`next` of the page before.', number);
export const portalParameter = inQuery('portal', 'Name of a portal; without it, all of them.', {
  ...{ type: 'string', pattern: '^[a-z0-9](?:[a-z0-9-]{0,62})$' },
});

export const limitOf = (given: string): number =>
  given === '' ? DEFAULT_ROWS : Math.min(Math.max(Number(given), 1), MAX_ROWS);

/** A page of a list: `next` is null on the last one. */
export const pageOf = (name: string, items: JsonSchema): JsonSchema =>
  exactly({ [name]: list(items), next: orNull(text) });

/** Makes a page of rows that were read with one more than the limit. */
export function paged<Row>(
  name: string,
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string | number,
): object {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { [name]: shown, next: rows.length > limit && last !== undefined ? String(keyOf(last)) : null };
}

/** Defaults of endpoints that only read. */
export const reading = {
  ...{ method: 'get', body: null, bodyLimit: 0, audit: 'none', idempotent: false },
} as const satisfies Partial<ConsoleEndpoint>;
