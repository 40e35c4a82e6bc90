// What handlers of the API share: parameters, and errors of the world as answers.
import type { Request, RequestHandler, Response } from 'express';
import { errorCodes, PortalError } from '../../core/portal-error.ts';

export const notFound = (): PortalError =>
  new PortalError('not-found', 'there is no such resource', 'See /api/v1/openapi.json.');

export function parameter(request: Request, name: string): string {
  const value: unknown = request.params[name];
  return typeof value === 'string' ? value : '';
}

/** Errors of the world are answered as problem details (RFC 9457); anything else is a bug and goes on. */
export function withProblems(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return async (request, response) => {
    try {
      await work(request, response);
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      sendProblem(response, errorCodes[thrown.code].http, thrown.message, thrown.hint);
    }
  };
}

/** What came of a request with many lines, for its entry in the log: `2 added, 1 refused`. */
export function recordCounts(response: Response, what: string, counts: Readonly<Record<string, number>>): void {
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  response.locals['counts'] = `${what}${told.join(', ')}`;
}

export const countsOf = (response: Response): string => String(response.locals['counts'] ?? '');

export function sendProblem(response: Response, status: number, title: string, detail: string): void {
  response.status(status).type('application/problem+json').json({ status, title, detail });
}
