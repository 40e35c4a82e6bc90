// Error responses of the HTTP APIs: problem details (RFC 9457), one shape for every status.
import { type ApiResponse, exactly, type JsonSchema, named, type Responses } from './endpoint.ts';

/** Name of the schema in the document's components. */
export const PROBLEM = 'Problem';

export const problemSchema: JsonSchema = exactly({
  status: { type: 'integer', description: 'The HTTP status again.' },
  title: { type: 'string', description: 'What is wrong, with the field that it is about.' },
  detail: { type: 'string', description: 'What to do about it.' },
});

const meanings: Readonly<Record<number, string>> = {
  400: 'A parameter or a field of the body is wrong; `title` names it.',
  401: 'The token is missing, unknown or expired.',
  403: 'The token does not allow this.',
  404: 'There is no such resource.',
  409: 'It conflicts with what is there now.',
  413: 'The body is too large.',
  429: 'Too many requests; `Retry-After` says when the next one is accepted.',
  503: 'Something that the response depends on cannot be read now; try again.',
};

/** The error responses of an endpoint, by status. */
export function problemResponses(...statuses: readonly number[]): Responses {
  return Object.fromEntries(
    statuses.map((status): [string, ApiResponse] => [
      String(status),
      {
        description: meanings[status] ?? 'An error.',
        content: { mediaType: 'application/problem+json', schema: named(PROBLEM) },
      },
    ]),
  );
}
