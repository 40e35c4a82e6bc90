// Bodies of lines, each a JSON object: their media type, their limit, and reading them.

import type { Content } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { jsonOrUndefined } from '../../core/untrusted/json.ts';

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

export interface ReadLine<Value> {
  /** From 1 on, empty lines counted. */
  readonly line: number;
  readonly value: Value;
}

/** Reads each filled line. `read` returns its value, or why it is refused, as a text. @throws PortalError `input-invalid` */
export function readLines<Value extends object>(
  body: unknown,
  read: (value: unknown) => Value | string,
): { readonly lines: ReadLine<Value>[]; readonly refused: RefusedLine[] } {
  const refused: RefusedLine[] = [];
  const lines = linesOf(body).flatMap((text, index) => {
    if (text.trim() === '') return [];
    const value = read(jsonOrUndefined(text));
    if (typeof value !== 'string') return [{ line: index + 1, value }];
    refused.push({ line: index + 1, reason: value });
    return [];
  });
  return { lines, refused };
}

/** Why a line was not taken. */
export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}

export const byLine = (left: RefusedLine, right: RefusedLine): number => left.line - right.line;
