// Errors as responses of the API: problem details (RFC 9457).
import type { Response } from 'express';
import { errorCodes, PortalError } from '../../core/portal-error.ts';

export const notFound = (): PortalError =>
  new PortalError('not-found', 'there is no such resource', 'See /api/v1/openapi.json.');

/** @throws what is not a PortalError: a bug, which the console's own error handler logs. */
export function sendError(response: Response, thrown: unknown): void {
  if (!(thrown instanceof PortalError)) throw thrown;
  sendProblem(response, errorCodes[thrown.code].http, thrown.message, thrown.hint);
}

export function sendProblem(response: Response, status: number, title: string, detail: string): void {
  response.status(status).type('application/problem+json').json({ status, title, detail });
}
