// Bodies of lines, each a JSON object: their media type, their limit, and reading them.
import type { Content } from '../../core/api/endpoint.ts';
import { PortalError } from '../../core/portal-error.ts';

/** Lines of one request: what is stored in one transaction without keeping others waiting for seconds. */
export const MAX_LINES = 10_000;

export const lineBody: Content = { mediaType: 'application/x-ndjson', schema: { type: 'string' } };

/** All lines, empty ones among them, so that their numbers are those that were sent. @throws PortalError `input-invalid` */
export function linesOf(body: unknown): string[] {
  const lines = typeof body === 'string' ? body.split('\n') : [];
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (filled <= MAX_LINES) return lines;
  throw new PortalError('input-invalid', `the batch has ${filled} lines`, `Send at most ${MAX_LINES} in one request.`);
}

export const filledLines = (body: unknown): string[] => linesOf(body).filter((line) => line.trim() !== '');
