// Login with the OpenID Connect provider. State, nonce and verifier are derived from a random value in a cookie, so that a login survives a
// restart and needs no storage.

import { createHash, randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import {
  type IdentityProvider,
  type LoginChecks,
  nameIn,
  type RoleMapping,
  roleOf,
  subjectIn,
} from '../../core/access/identity.ts';
import { MINUTE } from '../../core/durations.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type LoginContext, type LoginPage, openSession, recordRefusal } from './open-session.ts';
import { originOf } from './principal.ts';
import type { ConsoleTemplates } from './templates.ts';

export interface OpenidLogin {
  readonly provider: IdentityProvider;
  readonly mapping: RoleMapping;
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
}

export interface OpenidDependencies extends LoginContext {
  readonly templates: ConsoleTemplates;
}

const LOGIN_MS = 10 * MINUTE;

export function openidPages(dependencies: OpenidDependencies, openid: OpenidLogin, page: LoginPage): Router {
  const { clock, sessions, limit } = dependencies;
  const cookie = cookieOf(sessions.secure);
  const router = express.Router();
  router.get('/login/openid', async (_request, response) => {
    if (limit.take(originOf(response).address, clock.now()) > 0) return tooMany(response, page);
    const secret = `${clock.now()}.${randomBytes(32).toString('base64url')}`;
    try {
      const url = await openid.provider.loginUrl(checksOf(secret));
      response.set('set-cookie', cookie.set(secret)).redirect(303, url.href);
    } catch (thrown) {
      response.status(503);
      await page(
        response,
        `${openid.provider.name} cannot be reached: ${reasonOf(thrown)}. Try again, or use the token.`,
      );
    }
  });
  router.get('/login/callback', async (request, response) => {
    const { address } = originOf(response);
    const secret = cookie.read(request, clock.now());
    response.set('set-cookie', cookie.cleared);
    if (limit.take(address, clock.now()) > 0) return tooMany(response, page);
    if (secret === null) {
      // Anyone can send this request any number of times: it is not a login attempt and is not recorded in the audit log.
      response.status(400);
      return page(response, 'This login was not begun here, is over, or took too long. Begin again.');
    }
    const { search } = new URL(request.originalUrl, 'http://console');
    const cameBackBy = new URL(`${openid.redirectUri}${search}`);
    await completeLogin(dependencies, openid, page, response, {
      cameBackBy,
      checks: checksOf(secret),
      cleared: cookie.cleared,
    });
  });
  return router;
}

async function tooMany(response: Response, page: LoginPage): Promise<void> {
  response.status(429).set('retry-after', '60');
  await page(response, 'Too many tries from this address. Try again in a minute.');
}

interface CameBack {
  readonly cameBackBy: URL;
  readonly checks: LoginChecks;
  readonly cleared: string;
}

async function completeLogin(
  dependencies: OpenidDependencies,
  { provider, mapping }: OpenidLogin,
  page: LoginPage,
  response: Response,
  { cameBackBy, checks, cleared }: CameBack,
): Promise<void> {
  const claims = await provider.claims(cameBackBy, checks).catch((thrown: unknown) => reasonOf(thrown));
  if (typeof claims === 'string') {
    await recordRefusal(dependencies, response, { name: '', via: 'openid' }, claims);
    response.status(403);
    return page(response, `${provider.name} did not let you in: ${claims}. Begin again.`);
  }
  const name = nameIn(claims);
  const role = roleOf(claims, mapping);
  // Users may change their name at the provider; the subject identifies them.
  const known = `sub ${subjectIn(claims)} of ${provider.name}`;
  if (role === null) {
    await recordRefusal(dependencies, response, { name, via: 'openid' }, `no role by ${mapping.claim}; ${known}`);
    response.status(403);
    const why = `${provider.name} knows you as ${name}, but nothing in your ${mapping.claim} gives you a role here.`;
    return page(response, `${why} Roles are given by console.openid.roles in the settings of this server.`);
  }
  // Login begins with one request and ends with another; both count.
  for (let tries = 0; tries < 2; tries += 1) dependencies.limit.giveBack(originOf(response).address);
  const login = { principal: { name, role }, via: 'openid', detail: known, authenticatedAt: 0 } as const;
  const opened = await openSession(dependencies, response, login);
  // After a redirect from another site the browser does not send SameSite=Strict cookies, so a page is sent instead.
  response.set('set-cookie', [cleared, opened]).type('html').send(dependencies.templates.render('welcome', {}));
}

/** One-way, so that the values sent to the provider do not reveal the others. */
function checksOf(secret: string): LoginChecks {
  const derived = (name: string): string => createHash('sha256').update(`${name}\0${secret}`).digest('base64url');
  return { state: derived('state'), nonce: derived('nonce'), verifier: derived('verifier') };
}

/** SameSite=Lax: a strict cookie is not sent when the provider redirects back. */
function cookieOf(secure: boolean) {
  const name = secure ? '__Host-console-login' : 'console-login';
  const marks = `HttpOnly; SameSite=Lax; Path=/${secure ? '; Secure' : ''}`;
  const pattern = new RegExp(`(?:^|; )${name}=((\\d{1,15})\\.[\\w-]{43})(?:;|$)`);
  return {
    set: (secret: string): string => `${name}=${secret}; ${marks}; Max-Age=${LOGIN_MS / 1000}`,
    cleared: `${name}=; ${marks}; Max-Age=0`,
    /** Null where there is none, or it is too old. */
    read: (request: Request, now: number): string | null => {
      const [, secret, begun] = pattern.exec(request.get('cookie') ?? '') ?? [];
      return secret === undefined || now - Number(begun) > LOGIN_MS ? null : secret;
    },
  };
}
