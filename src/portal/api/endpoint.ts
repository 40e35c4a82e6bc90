// The type of an endpoint of the customers' API (path, section, schemas, handler), and the parameters that several endpoints share.

import type { TokenHolder, TokenScope } from '../../auth/tokens/access-tokens.ts';
import { type Endpoint, exactly, inQuery, type JsonSchema, json, type Parameter } from '../../core/api/endpoint.ts';
import { problemResponses } from '../../core/api/problem.ts';
import { DAY } from '../../core/durations.ts';
import type { Store } from '../../store/store.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

export interface ApiContext {
  readonly store: Store;
  readonly snapshot: PortalSnapshot;
  readonly holder: TokenHolder;
  /** Checked against the endpoint's parameters. */
  readonly query: URLSearchParams;
  /** UTC milliseconds. */
  readonly now: number;
}

/** A parameter that matches its schema but cannot be used, as `name: why`. */
export interface ApiProblem {
  readonly problem: string;
}

export interface CustomerEndpoint extends Endpoint {
  /** The section that the customer must see, and the scope that the token must have. */
  readonly section: TokenScope;
  /** The example response in the reference. */
  readonly example: object;
  readonly read: (context: ApiContext) => Promise<object | ApiProblem>;
}

interface Description {
  readonly section: TokenScope;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Schemas of the response's fields; all of them are required. */
  readonly response: Readonly<Record<string, JsonSchema>>;
  readonly example: object;
  readonly read: CustomerEndpoint['read'];
}

/** Creates a GET endpoint. */
export function readEndpoint({ response, ...rest }: Description): CustomerEndpoint {
  return {
    ...rest,
    method: 'get',
    operationId: rest.path.slice(1),
    tag: rest.section,
    body: null,
    responses: {
      200: { description: rest.summary, content: json({ ...exactly(response), examples: [rest.example] }) },
      ...problemResponses(400, 401, 403, 404, 429),
    },
  };
}

/** A time in RFC 3339; seconds may be left out. */
const instant: JsonSchema = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$`,
};
/** Length of the range in days, up to now, where `from` is not given. */
const DEFAULT_DAYS = 7;

export const rangeParameters: readonly Parameter[] = [
  inQuery('from', `First instant, e.g. 2026-11-01T00:00:00Z; without it, ${DEFAULT_DAYS} days ago.`, instant),
  inQuery('to', 'Instant after the last one; without it, now.', instant),
];

/** Returns the half-open range of a request in UTC milliseconds, or the problem with its parameters. */
export function rangeOf(query: URLSearchParams, now: number): { from: number; to: number } | ApiProblem {
  const instantOf = (name: string, preset: number): number => {
    const text = query.get(name);
    return text === null ? preset : Date.parse(text);
  };
  const from = instantOf('from', now - DEFAULT_DAYS * DAY);
  const to = instantOf('to', now);
  if (Number.isNaN(from)) return { problem: 'from: this date does not exist' };
  if (Number.isNaN(to)) return { problem: 'to: this date does not exist' };
  return from < to ? { from, to } : { problem: 'from: must be before to' };
}

const DEFAULT_LIMIT = 100;

export const pageParameters: readonly Parameter[] = [
  inQuery('limit', `Rows in a page, 1 to 1000; without it, ${DEFAULT_LIMIT}.`, {
    type: 'string',
    pattern: '^(?:[1-9][0-9]{0,2}|1000)$',
  }),
  inQuery('at', 'Where the page begins: the `next` of the page before.'),
];

/** Returns the number of rows that the request asks for. */
export const limitOf = (query: URLSearchParams): number => Number(query.get('limit') ?? DEFAULT_LIMIT);
