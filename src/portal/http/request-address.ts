// The query of a request's URL.
import type { Request } from 'express';

/** Returns the query parameters. Never throws, even when the path is malformed. */
export function queryOf(request: Pick<Request, 'url'>): URLSearchParams {
  const start = request.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : request.url.slice(start + 1));
}
