// What is read from a request's address: its query, and paths on this host to go on to.
import type { Request } from 'express';

/** The parameters after the `?`. Never throws, whatever stands before it. */
export function queryOf(request: Pick<Request, 'url'>): URLSearchParams {
  const start = request.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : request.url.slice(start + 1));
}

/** A path on this host, or empty: never a way to another site. */
export function ownPath(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) && !text.includes('\\') ? text : '';
}
