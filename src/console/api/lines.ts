// Bodies of lines, each a JSON object: their media type, their limit, and reading them.

import type { Content } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';

export const lineBody: Content = { mediaType: 'application/x-ndjson', schema: { type: 'string' } };

/** All lines, empty ones among them, so that their numbers are those that were sent. @throws PortalError `input-invalid` */
export function linesOf(body: unknown): string[] {
  const lines = typeof body === 'string' ? body.split('\n') : [];
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (filled <= limits.callLines) return lines;
  throw new PortalError(
    'input-invalid',
    `the batch has ${filled} lines`,
    `Send at most ${limits.callLines} in one request.`,
  );
}

export const filledLines = (body: unknown): string[] => linesOf(body).filter((line) => line.trim() !== '');
