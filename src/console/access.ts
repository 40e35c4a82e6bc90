// Who may use the console: one token, as bearer or through a cookie that proves it was typed in.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { sha256 } from '../core/canonical.ts';
import type { Secret } from '../core/secret.ts';
import { isAddressLiteral } from '../edge/request-host.ts';
import { setPerson } from './person.ts';

const COOKIE = 'console-session';
const SESSION_MS = 12 * 60 * 60 * 1000;

/** Compares digests in constant time, so that neither content nor length of the token shows. */
export function isToken(given: string, token: Secret): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token.reveal())));
}

/** The cookie of a session that ends twelve hours from now; it holds no secret, only its end and a proof. */
export function sessionCookie(token: Secret, now: number): string {
  const end = now + SESSION_MS;
  return `${COOKIE}=${end}.${proof(token, end)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${SESSION_MS / 1000}`;
}

export const clearedCookie = `${COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`;

/** Lets a bearer or a session through; a browser is sent to the login page, a program gets 401. */
export function requireAccess(token: Secret, now: () => number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const bearer = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
    if (bearer !== undefined ? isToken(bearer, token) : hasSession(request, token, now())) {
      setPerson(response, { name: 'console', role: 'admin' });
      return next();
    }
    if (request.path.startsWith('/api/')) {
      response.status(401).set('www-authenticate', 'Bearer').json({ error: 'A bearer token is needed.' });
      return;
    }
    response.redirect(303, '/login');
  };
}

function hasSession(request: Request, token: Secret, now: number): boolean {
  const pattern = new RegExp(`(?:^|; )${COOKIE}=(\\d{1,15})\\.([0-9a-f]{64})(?:;|$)`);
  const [, end = '', given = ''] = pattern.exec(request.get('cookie') ?? '') ?? [];
  if (given === '' || Number(end) <= now) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(proof(token, Number(end))));
}

function proof(token: Secret, end: number): string {
  return createHmac('sha256', token.reveal()).update(`console ${end}`).digest('hex');
}

/**
 * Refuses names that this listener does not have (DNS rebinding) and writes that come from another site.
 * Fetch metadata decides; a browser too old to send it must name our own origin.
 */
export function sameSiteOnly(hosts: () => readonly string[]): RequestHandler {
  return (request, response, next) => {
    const host = request.get('host') ?? '';
    const name = host.replace(/:\d+$/, '');
    // An address cannot be rebound to another machine, as a name can.
    if (!hosts().includes(name) && !isAddressLiteral(name)) {
      response.status(421).type('text').send('This address is not served here.\n');
      return;
    }
    const site = request.get('sec-fetch-site');
    const own =
      site === undefined ? [`http://${host}`, undefined].includes(request.get('origin')) : site === 'same-origin';
    if (request.method !== 'GET' && request.method !== 'HEAD' && !own) {
      response.status(403).type('text').send('Requests from other sites are refused.\n');
      return;
    }
    next();
  };
}
