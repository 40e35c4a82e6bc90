// Login of the console's own users: by passkey, or by password and code in one form.
import express, { type RequestHandler, type Response, type Router } from 'express';
import type { ConsoleUsers } from '../../auth/console-users/invitation.ts';
import { rememberBrowser } from '../../auth/console-users/known-browser.ts';
import { logInUser } from '../../auth/console-users/log-in.ts';
import type { Hasher } from '../../auth/password.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Sealer } from '../../edge/seal.ts';
import type { Tx } from '../../store/store.ts';
import { type LoginContext, type LoginPage, openSession, recordRefusal } from '../http/open-session.ts';
import { originOf } from '../http/principal.ts';
import type { BrowserCookie } from './browser-cookie.ts';
import { field, type PasskeyForms } from './passkey-forms.ts';

/** What the console's own users log in and set themselves up with. */
export interface UserParts {
  readonly users: ConsoleUsers;
  readonly hasher: Hasher;
  readonly sealer: Sealer;
  readonly passkeys: PasskeyForms;
  readonly browser: BrowserCookie;
}

export type UserLogin = LoginContext & UserParts;

/** Purpose of the passkey's form on the login page. */
export const LOGIN = 'login';

export function userLogin(dependencies: UserLogin, page: LoginPage): Router {
  const router = express.Router();
  const { passkeys, users } = dependencies;
  router.use(['/login/password', '/login/passkey'], ...readLoginForm(dependencies, page));
  router.post('/login/passkey', async (request, response) => {
    const email = await passkeys.signer(request, LOGIN);
    if (email !== null && users.has(email)) return logIn(dependencies, response, email, 'passkey');
    await refuse(dependencies, response, email ?? '', 'wrong passkey');
    await page(response, 'This passkey is not known here, or the page was open for too long. Try again.');
  });
  router.post('/login/password', async (request, response) => {
    const email = field(request, 'email').trim().toLowerCase();
    const [password, code] = [field(request, 'password'), field(request, 'code')];
    const attempt = { email, password, code, browser: dependencies.browser.read(request) };
    const result = await logInUser(dependencies, attempt, dependencies.clock.now());
    if (result.outcome === 'right') {
      const by = result.by === 'app' ? 'password and code' : 'password and recovery code';
      return logIn(dependencies, response, email, by);
    }
    if (result.outcome === 'wrong') {
      await refuse(dependencies, response, email, 'wrong password or code');
      if (result.isSeries) warn(dependencies, email, originOf(response).address);
      return page(response, 'E-mail address, password or code is wrong.');
    }
    const seconds = result.outcome === 'wait' ? result.seconds : BUSY_S;
    response.status(result.outcome === 'wait' ? 429 : 503).set('retry-after', String(seconds));
    await page(response, `There were too many tries. Try again in ${seconds} seconds.`);
  });
  return router;
}

const BUSY_S = 5;

/** Counts the try of the address, and reads the form. */
export function readLoginForm({ clock, limit }: LoginContext, page: LoginPage): readonly RequestHandler[] {
  return [
    async (request, response, next) => {
      if (request.method !== 'POST') return next();
      const wait = limit.take(originOf(response).address, clock.now());
      if (wait === 0) return next();
      const seconds = Math.ceil(wait / 1000);
      response.status(429).set('retry-after', String(seconds));
      await page(response, `Too many tries from this address. Try again in ${seconds} seconds.`);
    },
    express.urlencoded({ extended: false, inflate: false, limit: limits.consoleLoginBytes }),
  ];
}

/** Opens the session of a user who has just authenticated. @param also what is written with it */
export async function openUserSession(
  dependencies: UserLogin,
  response: Response,
  { email, by }: { readonly email: string; readonly by: string },
  also?: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { store, clock, users, limit, browser } = dependencies;
  const role = users.get(email);
  if (role === undefined) throw new Error('only users of the settings log in');
  const now = clock.now();
  limit.giveBack(originOf(response).address);
  const login = { principal: { name: email, role }, via: 'user', detail: by, authenticatedAt: now } as const;
  const session = await openSession(dependencies, response, login, also);
  const known = await rememberBrowser(store, email, browser.read(response.req), now);
  response.set('set-cookie', [session, browser.set(known)]);
}

async function logIn(dependencies: UserLogin, response: Response, email: string, by: string): Promise<void> {
  await openUserSession(dependencies, response, { email, by });
  response.redirect(303, '/');
}

/** A name that is not a user's is not kept: it may be a password that was typed into the wrong field. */
async function refuse(dependencies: UserLogin, response: Response, email: string, why: string): Promise<void> {
  const name = dependencies.users.has(email) ? email : '';
  await recordRefusal(dependencies, response, { name, via: 'user' }, why);
  response.status(403);
}

/** The one who guesses may have the password. */
function warn({ users, log }: Pick<UserLogin, 'users' | 'log'>, email: string, address: string): void {
  if (users.has(email)) log.warn('several wrong passwords or codes of a user of the console', { user: email, address });
}
