// Error responses: unknown paths, wrong methods, and requests whose handler threw.
import type { IncomingMessage } from 'node:http';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Log } from '../../core/log.ts';
import { errorCodes, PortalError, reasonOf } from '../../core/portal-error.ts';
import { pages } from '../pages/registry.ts';
import { publicPages } from '../public-pages/registry.ts';
import type { RequestContext } from './request-context.ts';
import { sendError, sendJson } from './respond.ts';

/** The `Allow` header of each path, for a request with another method (RFC 9110, 15.5.6). */
const methodsOf: ReadonlyMap<string, string> = new Map([
  ['/', 'GET, HEAD'],
  ...pages.map(({ id, actions }): [string, string] => [
    `/${id}`,
    actions === undefined ? 'GET, HEAD' : 'GET, HEAD, POST',
  ]),
  ...publicPages.map(({ path }): [string, string] => [path, 'GET, HEAD, POST']),
  ['/logout', 'POST'],
]);

/** Responds 405 on a known path, 404 elsewhere. */
export function unknownPath(contextOf: (request: IncomingMessage) => RequestContext): RequestHandler {
  return (request, response) => {
    const methods = methodsOf.get(request.path);
    if (methods !== undefined) response.setHeader('allow', methods);
    sendError(response, contextOf(request), methods === undefined ? 404 : 405);
  };
}

/** Responds with an error page and logs what failed. Express recognises the handler by its four parameters. */
export function failedRequest(log: Log, contextOf: (request: IncomingMessage) => RequestContext): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const requestContext = contextOf(request);
    const status = statusOf(thrown);
    if (status >= 500) {
      const portal = requestContext.site.snapshot.name;
      log.error('a request failed', {
        portal,
        request: requestContext.requestId,
        path: request.path,
        why: reasonOf(thrown),
      });
    }
    if (response.headersSent) response.destroy();
    else sendFailure(response, requestContext, status);
  };
}

/** Seconds after which a request may be sent again: what an operator has to end takes longer, a restart does not. */
const RETRY_S = 30;

function sendFailure(response: Response, requestContext: RequestContext, status: number): void {
  const retryAfter = status === 503 ? RETRY_S : undefined;
  if (!response.req.baseUrl.startsWith('/api') && !response.req.path.startsWith('/api/')) {
    sendError(response, requestContext, status, retryAfter);
    return;
  }
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  const title = requestContext.t(`error.${status === 503 ? 503 : 500}`);
  sendJson(response, status, { status, title, detail: requestContext.requestId }, 'application/problem+json');
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof PortalError) return errorCodes[thrown.code].http;
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
