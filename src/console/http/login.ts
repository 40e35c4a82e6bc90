// Login and logout: the page, the token, and their entries in the audit log.

import express, { type RequestHandler, type Router } from 'express';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Secret } from '../../core/secret.ts';
import { writeAudit } from '../../store/tables/console-audit.ts';
import { tokenHolder } from './access.ts';
import { isToken } from './bearer.ts';
import { type LoginContext, type LoginPage, openSession, recordRefusal } from './open-session.ts';
import { type OpenidLogin, openidPages } from './openid-login.ts';
import { actorFrom, originOf } from './principal.ts';
import { sessionOf } from './sessions.ts';
import type { ConsoleTemplates } from './templates.ts';

export interface LoginDependencies extends LoginContext {
  readonly token: Secret;
  readonly templates: ConsoleTemplates;
  /** Null where only the token opens a session. */
  readonly openid: OpenidLogin | null;
}

export function loginPages(dependencies: LoginDependencies): Router {
  const { clock, token, templates, limit, openid } = dependencies;
  const router = express.Router();
  const page: LoginPage = (response, problem) => {
    const provider = openid === null ? '' : openid.provider.name;
    const down = openid?.provider.problem() ?? '';
    response.type('html').send(templates.login({ problem, provider, down }));
  };
  if (openid !== null) router.use(openidPages(dependencies, openid, page));
  router.get('/login', (_request, response) => page(response, ''));
  router.post(
    '/login',
    express.urlencoded({ extended: false, inflate: false, limit: limits.consoleLoginBytes }),
    async (request, response) => {
      const { address } = originOf(response);
      const wait = limit.take(address, clock.now());
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1000);
        response.status(429).set('retry-after', String(seconds));
        page(response, `Too many tries from this address. Try again in ${seconds} seconds.`);
        return;
      }
      const given: unknown = request.body?.token;
      if (typeof given === 'string' && isToken(given, token)) {
        limit.giveBack(address);
        response
          .set('set-cookie', await openSession(dependencies, response, tokenHolder, 'token', ''))
          .redirect(303, '/');
        return;
      }
      await recordRefusal(dependencies, response, { name: '', via: 'token' }, 'wrong token');
      response.status(403);
      page(
        response,
        'This token is wrong. Where none is configured, it is in the file console.token beside the store.',
      );
    },
  );
  return router;
}

/** Ends the session on the server and redirects to the logout of the provider. */
export function logout({ store, clock, log, sessions, templates, openid }: LoginDependencies): RequestHandler {
  const placeToEnd = async ({ provider, redirectUri }: OpenidLogin): Promise<URL | null> => {
    try {
      // Back to the login page, which the callback lies below.
      return await provider.logoutUrl(redirectUri.replace(/\/callback$/, ''));
    } catch (thrown) {
      log.warn('the session at the provider was left', { provider: provider.name, why: reasonOf(thrown) });
      return null;
    }
  };
  return async (_request, response) => {
    const session = sessionOf(response);
    const { name: actor, ...from } = actorFrom(response);
    if (session !== undefined) {
      await store.transaction().execute(async (tx) => {
        await sessions.end(tx, session);
        const entry = { action: 'logout', subject: '', reason: '', detail: '', outcome: 'done' } as const;
        await writeAudit(tx, { at: clock.now(), actor, ...from, ...entry });
      });
    }
    response.set('set-cookie', sessions.clearedCookie);
    const url = openid !== null && session?.via === 'openid' ? await placeToEnd(openid) : null;
    if (openid === null || url === null) return response.redirect(303, '/login');
    // No redirect: a form of ours leads nowhere else (form-action).
    response.type('html').send(templates.render('goodbye', { url: url.href, provider: openid.provider.name }));
  };
}
