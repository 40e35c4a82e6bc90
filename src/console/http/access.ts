// Access to the console: the token as bearer, or a session; and protection against cross-site writes.

import express, { type RequestHandler, type Response } from 'express';
import { limits } from '../../core/limits/limits.ts';
import type { Secret } from '../../core/secret.ts';
import { isAddressLiteral } from '../../edge/request-host.ts';
import { bearerOf, type Guard, isToken } from './bearer.ts';
import { setPrincipal } from './principal.ts';
import { markRefusal } from './refused.ts';
import { type Sessions, sessionOf, setSession } from './sessions.ts';

/** The principal of the console's token. */
export const tokenHolder = { name: 'console', role: 'admin', reach: 'all' } as const;

/** Accepts a bearer token or a session; otherwise redirects browsers to the login page and responds 401 to programs. */
export function requireAccess(token: Secret, sessions: Sessions, guard: Guard): RequestHandler {
  return async (request, response, next) => {
    const bearer = bearerOf(request);
    if (bearer !== undefined) {
      const wait = guard.take(request, response);
      if (wait > 0) return tooMany(response, wait);
      if (isToken(bearer, token)) {
        guard.giveBack(request, response);
        setPrincipal(response, tokenHolder, 'token');
        return next();
      }
      await guard.refused(request, response);
    } else {
      const session = await sessions.find(request);
      if (session !== undefined) {
        setPrincipal(response, { name: session.principal, role: session.role, reach: 'all' }, session.via);
        setSession(response, session);
        response.locals['formToken'] = sessions.formToken(request);
        return next();
      }
    }
    if (request.path.startsWith('/api/')) {
      response.status(401).set('www-authenticate', 'Bearer').type('application/problem+json');
      response.json({ status: 401, title: 'a bearer token is needed', detail: 'Send Authorization: Bearer TOKEN.' });
      return;
    }
    response.redirect(303, '/login');
  };
}

function tooMany(response: Response, wait: number): void {
  const seconds = Math.ceil(wait / 1000);
  const detail = `Try again in ${seconds} seconds.`;
  response.status(429).set('retry-after', String(seconds)).type('application/problem+json');
  response.json({ status: 429, title: 'too many wrong tokens from this address', detail });
}

/**
 * Reads the forms of sessions, and refuses those that do not carry their session's own token. A program with the token has no
 * forms; the API takes its writes.
 */
export function ownFormsOnly(sessions: Sessions): readonly RequestHandler[] {
  const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
  const read = express.urlencoded({ extended: false, inflate: false, limit: limits.consoleFormBytes });
  return [
    (request, response, next) =>
      isRead(request.method) || sessionOf(response) === undefined ? next() : read(request, response, next),
    (request, response, next) => {
      const byProgram = sessionOf(response) === undefined && request.path.startsWith('/api/');
      if (isRead(request.method) || byProgram || sessions.isOwnForm(request)) return next();
      markRefusal(response, 'console-cross-site');
      response.status(403).type('text');
      response.send('This form belongs to another session. Go back, reload the page, and send it again.\n');
    },
  ];
}

/**
 * Refuses names that this listener does not have (DNS rebinding) and writes that come from another site.
 * Fetch metadata decides; a browser too old to send it must name our own origin: this listener's, or the public one.
 */
export function sameSiteOnly(hosts: readonly string[], publicOrigin: string | null): RequestHandler {
  return (request, response, next) => {
    const host = request.get('host') ?? '';
    const name = host.replace(/:\d+$/, '');
    // An address cannot be rebound to another machine, as a name can.
    if (!hosts.includes(name) && !isAddressLiteral(name)) {
      response.status(421).type('text').send('This address is not served here.\n');
      return;
    }
    const site = request.get('sec-fetch-site');
    const origins = [`http://${host}`, publicOrigin ?? undefined, undefined];
    const own = site === undefined ? origins.includes(request.get('origin')) : site === 'same-origin';
    if (request.method !== 'GET' && request.method !== 'HEAD' && !own) {
      markRefusal(response, 'console-cross-site');
      response.status(403).type('text').send('Requests from other sites are refused.\n');
      return;
    }
    next();
  };
}
