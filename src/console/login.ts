// Coming in and going out: the page, the token, and what is noted of both.
import express, { type RequestHandler, type Response, type Router } from 'express';
import { createAddressLimit } from '../accounts/address-limit.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Secret } from '../core/secret.ts';
import { type Actor, note } from '../run/deed.ts';
import { writeAudit } from '../store/console-audit.ts';
import type { Store } from '../store/store.ts';
import { isToken, tokenHolder } from './access.ts';
import { actorFrom, originOf, type Person } from './person.ts';
import { type Sessions, sessionOf } from './sessions.ts';
import type { ConsoleTemplates } from './templates.ts';

export interface LoginDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly token: Secret;
  readonly sessions: Sessions;
  readonly templates: ConsoleTemplates;
}

/** Opens a session and notes it, both or neither; answers the cookie. */
export async function openSession(
  { store, clock, sessions }: Pick<LoginDependencies, 'store' | 'clock' | 'sessions'>,
  response: Response,
  person: Person,
  via: 'token' | 'openid',
): Promise<string> {
  const actor: Actor = { ...person, via, ...originOf(response) };
  return store.transaction().execute(async (tx) => {
    const { name, role, address, request } = actor;
    const entry = { action: 'login', subject: '', reason: '', detail: '', outcome: 'done' } as const;
    await writeAudit(tx, { at: clock.now(), actor: name, role, via, address, request, ...entry });
    return sessions.open(tx, person, via);
  });
}

/** Notes that somebody was not let in. */
export async function noteRefusal(
  { store, clock, log }: Pick<LoginDependencies, 'store' | 'clock' | 'log'>,
  response: Response,
  who: Pick<Actor, 'name' | 'via'>,
  why: string,
): Promise<void> {
  const actor: Actor = { ...who, role: '', ...originOf(response) };
  log.warn('console login refused', { address: actor.address, why });
  await note({ store, actor, action: 'login', subject: '', reason: '', now: clock.now() }, 'refused', why);
}

export function loginPages(dependencies: LoginDependencies): Router {
  const { clock, token, templates } = dependencies;
  const limit = createAddressLimit();
  const router = express.Router();
  const page = (response: Response, problem: string): void => {
    response.type('html').send(templates.login({ problem }));
  };
  router.get('/login', (_request, response) => page(response, ''));
  router.post('/login', express.urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
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
      response.set('set-cookie', await openSession(dependencies, response, tokenHolder, 'token')).redirect(303, '/');
      return;
    }
    await noteRefusal(dependencies, response, { name: '', via: 'token' }, 'that token is not the one');
    response.status(403);
    page(response, 'That token is not the one. It is printed when the server starts.');
  });
  return router;
}

/** Ends the session on the server, whatever becomes of the cookie. */
export function logout({ store, clock, sessions }: LoginDependencies): RequestHandler {
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
    response.set('set-cookie', sessions.clearedCookie).redirect(303, '/login');
  };
}
