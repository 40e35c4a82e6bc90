// Which refusal a response of the console is, by its path and status; each is recorded when it has been sent.
import type { RequestHandler, Response } from 'express';
import { networkOf } from '../../core/access/network.ts';
import type { RefusalReason, Refusals } from '../../core/access/refusals.ts';
import { originOf } from './principal.ts';

/** Paths that the log names; all others are `other`. */
const routes = ['/login', '/hooks', '/api', '/metrics', '/events', '/logout'] as const;

export function recordRefusals(refusals: Refusals): RequestHandler {
  return (request, response, next) => {
    const route = routes.find((known) => request.path === known || request.path.startsWith(`${known}/`)) ?? 'other';
    const { method } = request;
    response.once('close', () => {
      const reason = refusalOf(response, route, method);
      if (reason === undefined) return;
      const { address, request: id } = originOf(response);
      refusals.record({ reason, portal: null, network: networkOf(address), route, request: id });
    });
    next();
  };
}

/** Marks a refusal that path and status alone do not tell. */
export function markRefusal(response: Response, reason: RefusalReason): void {
  response.locals['refusal'] = reason;
}

function refusalOf(response: Response, route: string, method: string): RefusalReason | undefined {
  const marked: RefusalReason | undefined = response.locals['refusal'];
  if (marked !== undefined) return marked;
  switch (response.statusCode) {
    case 401:
      return route === '/hooks' ? 'console-signature' : 'console-bearer';
    case 403:
      return route === '/login' ? 'console-login' : route === '/hooks' ? 'console-signature' : 'console-role';
    case 400:
      return route === '/login' && method === 'GET' ? 'console-login' : undefined;
    case 421:
      return 'console-host';
    case 429:
      return route === '/login' ? 'console-wait' : 'console-limit';
    default:
      return undefined;
  }
}
