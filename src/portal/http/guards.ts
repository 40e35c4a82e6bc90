// Middleware for every request of a portal: common headers, maintenance, refusal of cross-site writes.
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { utcIso } from '../../core/moment.ts';
import { localText, zoneOf } from '../../core/zone.ts';
import { markRefusal } from '../refusals/refused.ts';
import type { Services } from '../services.ts';
import { noMenu } from '../ui/frame.ts';
import type { RequestContext } from './request-context.ts';
import { sendError, sendPage } from './respond.ts';
import { commonHeaders, isOwnWrite } from './security.ts';

/** `Retry-After` in seconds during a maintenance whose end is not given. */
const MAINTENANCE_RETRY_SECONDS = 300;
/** Paths that are served during a maintenance. */
const ALWAYS_SERVED = /^\/(?:assets|\.well-known|hooks|csp-reports|unsubscribe)(?:\/|$)/;
/** Paths that programs write to with a token or a signature. Cookies are not read there, so cross-site writes cannot misuse a session. */
const WRITTEN_BY_PROGRAMS = /^\/(?:api|hooks|csp-reports|unsubscribe)(?:\/|$)/;

export function guards(
  { clock }: Pick<Services, 'clock'>,
  contextOf: (request: IncomingMessage) => RequestContext,
): RequestHandler {
  return (request, response, next) => {
    const requestContext = contextOf(request);
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    // The default, which redirects rely on; other responses set their own.
    response.setHeader('cache-control', 'no-store');
    const { state } = requestContext.site.snapshot.portal.status;
    if (state === 'maintenance' && !ALWAYS_SERVED.test(request.path)) {
      return sendMaintenance(response, requestContext, clock.now());
    }
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !WRITTEN_BY_PROGRAMS.test(request.path) && !isOwnWrite(request)) {
      markRefusal(response, 'cross-site');
      return sendError(response, requestContext, 403);
    }
    return next();
  };
}

function sendMaintenance(response: Response, requestContext: RequestContext, now: number): void {
  const { status } = requestContext.site.snapshot.portal;
  if (status.state !== 'maintenance') return;
  const end = Date.parse(status.until ?? '');
  // An end that has passed, or that is not a valid time, is not shown.
  const until = end > now ? { iso: utcIso(end), text: `${localText(end, zoneOf('UTC')).slice(0, 16)} UTC` } : null;
  response.setHeader('retry-after', until === null ? MAINTENANCE_RETRY_SECONDS : new Date(end).toUTCString());
  const title = requestContext.t('maintenance.title');
  const frame = { page: 'maintenance', title, menu: noMenu, script: null };
  sendPage(response, requestContext, 503, 'maintenance', { text: status.text, until }, frame);
}
