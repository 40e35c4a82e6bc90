// Login with the OpenID Connect provider. State, nonce and verifier are derived from a random value in a cookie, so that a login survives a
// restart and needs no storage.

import { createHash } from 'node:crypto';
import express, { type Response, type Router } from 'express';
import {
  authenticatedAt,
  type IdentityProvider,
  type LoginChecks,
  nameIn,
  type RoleMapping,
  roleOf,
  subjectIn,
} from '../../core/access/identity.ts';
import { ownPath } from '../../core/access/own-path.ts';
import { SECOND } from '../../core/durations.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { endConsoleSession } from '../../store/tables/console-sessions.ts';
import { type LoginContext, type LoginPage, openSession, recordRefusal } from './open-session.ts';
import { type BegunLogin, beginLogin, openidCookie } from './openid-cookie.ts';
import { originOf } from './principal.ts';
import type { ConsoleTemplates } from './templates.ts';

export interface OpenidLogin {
  readonly provider: IdentityProvider;
  readonly mapping: RoleMapping;
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
  /** Classes of authentication, one of which a confirmation has to be of; none for any. */
  readonly acr: readonly string[];
}

export interface OpenidDependencies extends LoginContext {
  readonly templates: ConsoleTemplates;
}

/** By how much the provider's clock may run between its two statements of time. */
const SKEW_MS = 30 * SECOND;

export function openidPages(dependencies: OpenidDependencies, openid: OpenidLogin, page: LoginPage): Router {
  const { clock, sessions, limit } = dependencies;
  const cookie = openidCookie(sessions.secure);
  const router = express.Router();
  router.get('/login/openid', async (request, response) => {
    if (limit.take(originOf(response).address, clock.now()) > 0) return tooMany(response, page);
    const { again, to } = request.query;
    // A link of our own page: that of another site comes without the session's cookie.
    const session = again === undefined ? undefined : await sessions.find(request);
    const confirming = session && { session: session.token_hash, to: ownPath(String(to)) || '/' };
    const begun = beginLogin(clock.now(), confirming ?? null);
    try {
      const { provider, acr } = openid;
      const url = await provider.loginUrl(checksOf(begun.secret), ...(confirming === undefined ? [] : [{ acr }]));
      response.set('set-cookie', cookie.set(begun)).redirect(303, url.href);
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
    const begun = cookie.read(request, clock.now());
    response.set('set-cookie', cookie.cleared);
    if (limit.take(address, clock.now()) > 0) return tooMany(response, page);
    if (begun === null) {
      // Anyone can send this request any number of times: it is not a login attempt and is not recorded in the audit log.
      response.status(400);
      return page(response, 'This login was not begun here, is over, or took too long. Begin again.');
    }
    const { search } = new URL(request.originalUrl, 'http://console');
    const cameBackBy = new URL(`${openid.redirectUri}${search}`);
    await completeLogin(dependencies, openid, { page, response }, { cameBackBy, begun, cleared: cookie.cleared });
  });
  return router;
}

async function tooMany(response: Response, page: LoginPage): Promise<void> {
  response.status(429).set('retry-after', '60');
  await page(response, 'Too many tries from this address. Try again in a minute.');
}

interface CameBack {
  readonly cameBackBy: URL;
  readonly begun: BegunLogin;
  readonly cleared: string;
}

async function completeLogin(
  dependencies: OpenidDependencies,
  { provider, mapping, acr }: OpenidLogin,
  { page, response }: { readonly page: LoginPage; readonly response: Response },
  { cameBackBy, begun, cleared }: CameBack,
): Promise<void> {
  const { clock, limit, templates } = dependencies;
  const refuse = async (name: string, why: string, text: string): Promise<void> => {
    await recordRefusal(dependencies, response, { name, via: 'openid' }, why);
    response.status(403);
    await page(response, text);
  };
  const claims = await provider.claims(cameBackBy, checksOf(begun.secret)).catch((thrown: unknown) => reasonOf(thrown));
  if (typeof claims === 'string')
    return refuse('', claims, `${provider.name} did not let you in: ${claims}. Begin again.`);
  const name = nameIn(claims);
  const role = roleOf(claims, mapping);
  // Users may change their name at the provider; the subject identifies them.
  const known = `sub ${subjectIn(claims)} of ${provider.name}`;
  if (role === null) {
    const text = `${provider.name} knows you as ${name}, but nothing in your ${mapping.claim} gives you a role here.`;
    const hint = 'Roles are given by console.openid.roles in the settings of this server.';
    return refuse(name, `no role by ${mapping.claim}; ${known}`, `${text} ${hint}`);
  }
  const at = authenticatedAt(claims, acr, clock.now());
  const { confirming } = begun;
  if (confirming !== null && at < begun.at - SKEW_MS) {
    const why = `no new authentication by auth_time${acr.length === 0 ? '' : ' and acr'}; ${known}`;
    return refuse(name, why, `${provider.name} did not ask you to log in again as this needs. Tell its operator.`);
  }
  // Login begins with one request and ends with another; both count.
  for (let tries = 0; tries < 2; tries += 1) limit.giveBack(originOf(response).address);
  const detail = confirming === null ? known : `${known}, again`;
  const login = { principal: { name, role }, via: 'openid', detail, authenticatedAt: at } as const;
  const opened = await openSession(dependencies, response, login, async (tx) => {
    if (confirming !== null) await endConsoleSession(tx, confirming.session);
  });
  // After a redirect from another site the browser does not send SameSite=Strict cookies, so a page is sent instead.
  const welcome = templates.render('welcome', { to: confirming?.to ?? '/' });
  response.set('set-cookie', [cleared, opened]).type('html').send(welcome);
}

/** One-way, so that the values sent to the provider do not reveal the others. */
function checksOf(secret: string): LoginChecks {
  const derived = (name: string): string => createHash('sha256').update(`${name}\0${secret}`).digest('base64url');
  return { state: derived('state'), nonce: derived('nonce'), verifier: derived('verifier') };
}
