// Login and logout: the page, the token, and their entries in the audit log.

import express, { type RequestHandler, type Router } from 'express';
import { reasonOf } from '../../core/portal-error.ts';
import type { Secret } from '../../core/secret.ts';
import { writeAudit } from '../../store/tables/console-audit.ts';
import { invitationPages } from '../users/invitation-pages.ts';
import { field } from '../users/passkey-forms.ts';
import { LOGIN, readLoginForm, type UserLogin, userLogin } from '../users/user-login.ts';
import { tokenHolder } from './access.ts';
import { isToken } from './bearer.ts';
import { type LoginPage, openSession, recordRefusal } from './open-session.ts';
import { type OpenidLogin, openidPages } from './openid-login.ts';
import { actorFrom, originOf } from './principal.ts';
import { sessionOf } from './sessions.ts';
import type { ConsoleTemplates } from './templates.ts';

export interface LoginDependencies extends UserLogin {
  readonly token: Secret;
  readonly templates: ConsoleTemplates;
  /** Null where only the token opens a session. */
  readonly openid: OpenidLogin | null;
}

export function loginPages(dependencies: LoginDependencies): Router {
  const { clock, token, templates, limit, openid, users, passkeys } = dependencies;
  const router = express.Router();
  const page: LoginPage = async (response, problem) => {
    const provider = openid === null ? '' : openid.provider.name;
    const down = openid?.provider.problem() ?? '';
    const hasUsers = users.size > 0;
    const passkey = hasUsers ? await passkeys.forLogin(response.req, LOGIN) : null;
    const email = field(response.req, 'email');
    response.type('html').send(templates.login({ problem, provider, down, users: hasUsers, passkey, email }));
  };
  if (openid !== null) router.use(openidPages(dependencies, openid, page));
  if (users.size > 0) {
    router.use(userLogin(dependencies, page));
    router.use(invitationPages(dependencies, templates));
  }
  router.get('/login', (_request, response) => page(response, ''));
  router.post('/login', ...readLoginForm(dependencies, page), async (request, response) => {
    if (isToken(field(request, 'token'), token)) {
      limit.giveBack(originOf(response).address);
      const login = { principal: tokenHolder, via: 'token', detail: '', authenticatedAt: clock.now() } as const;
      response.set('set-cookie', await openSession(dependencies, response, login)).redirect(303, '/');
      return;
    }
    await recordRefusal(dependencies, response, { name: '', via: 'token' }, 'wrong token');
    response.status(403);
    await page(
      response,
      'This token is wrong. Where none is configured, it is in the file console.token beside the store.',
    );
  });
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
