// The query of a request's URL, and the check of redirect targets.
import type { Request } from 'express';

/** Returns the query parameters. Never throws, even when the path is malformed. */
export function queryOf(request: Pick<Request, 'url'>): URLSearchParams {
  const start = request.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : request.url.slice(start + 1));
}

/** Returns the path if it is one on this host, else an empty string, so that no redirect leaves the portal. */
export function ownPath(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) && !text.includes('\\') ? text : '';
}
