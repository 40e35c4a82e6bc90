// `/confirm`: where a user authenticates again before something sensitive, in the way that the session was opened.
import express, { type Request, type Response, type Router } from 'express';
import { factorsOfUser } from '../../auth/console-users/factors.ts';
import { checkUserCode } from '../../auth/console-users/log-in.ts';
import { ownPath } from '../../core/access/own-path.ts';
import type { Secret } from '../../core/secret.ts';
import { writeAudit } from '../../store/tables/console-audit.ts';
import type { ConsoleSession } from '../../store/tables/console-sessions.ts';
import { isToken } from '../http/bearer.ts';
import { recordRefusal } from '../http/open-session.ts';
import type { OpenidLogin } from '../http/openid-login.ts';
import { actorFrom, originOf } from '../http/principal.ts';
import { markRefusal } from '../http/refused.ts';
import { sessionOf } from '../http/sessions.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { frameOf } from '../pages/frame.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { field } from '../users/passkey-forms.ts';
import type { UserLogin } from '../users/user-login.ts';
import { CONFIRM } from './sensitive.ts';

export type ConfirmParts = ConsoleParts &
  UserLogin & {
    readonly token: Secret;
    readonly openid: OpenidLogin | null;
  };

interface Refused {
  readonly problem: string;
  readonly status: 403 | 429 | 503;
  /** Seconds. */
  readonly retryAfter?: number;
}

export function confirmPage(parts: ConfirmParts, templates: ConsoleTemplates): Router {
  const router = express.Router();
  router.get(CONFIRM, async (request, response) => {
    const to = typeof request.query['to'] === 'string' ? request.query['to'] : '';
    await show(request, response, to, '');
  });
  router.post(CONFIRM, async (request, response) => {
    const session = sessionOf(response);
    if (session === undefined) return response.redirect(303, '/');
    const refused = await refusalOf(parts, request, response, session);
    const to = ownPath(field(request, 'to')) || '/';
    if (refused === null) {
      response.set('set-cookie', await renew(parts, response, session)).redirect(303, to);
      return;
    }
    response.status(refused.status);
    if (refused.retryAfter !== undefined) response.set('retry-after', String(refused.retryAfter));
    await show(request, response, to, refused.problem);
  });

  async function show(request: Request, response: Response, to: string, problem: string): Promise<void> {
    const session = sessionOf(response);
    const byUser = session?.via === 'user' ? await factorsOfUser(parts.store, session.principal) : null;
    const passkey =
      session !== undefined && byUser !== null && byUser.passkeys.length > 0
        ? await parts.passkeys.forLogin(request, purposeOf(session))
        : null;
    const again = new URLSearchParams({ again: '1', to: ownPath(to) });
    const view = {
      ...{ problem, passkey, to: ownPath(to), token: session?.via === 'token', app: byUser?.totp === true },
      noPasskey: byUser !== null && byUser.passkeys.length > 0 && passkey === null,
      provider: session?.via === 'openid' ? (parts.openid?.provider.name ?? '') : '',
      providerPath: `/login/openid?${again}`,
      frame: await frameOf(parts, response, { menu: '', title: 'Confirm your login', passkeys: passkey !== null }),
    };
    response.type('html').send(templates.render('confirm-login', view));
  }
  return router;
}

/** A challenge of one session is good in no other. */
const purposeOf = ({ token_hash: hash }: ConsoleSession): string => `confirm ${hash}`;

/** Checks what was sent, and records a refusal. @returns null where it is right */
async function refusalOf(
  parts: ConfirmParts,
  request: Request,
  response: Response,
  session: ConsoleSession,
): Promise<Refused | null> {
  const { limit, clock } = parts;
  const { address } = originOf(response);
  const wait = Math.ceil(limit.take(address, clock.now()) / 1000);
  if (wait > 0) return { problem: waitText(wait), status: 429, retryAfter: wait };
  const refused = await check(parts, request, session);
  if (refused === null) {
    limit.giveBack(address);
    return null;
  }
  if (refused.status === 403) {
    markRefusal(response, 'console-confirm');
    const who = { name: session.principal, via: session.via, action: 'confirm' } as const;
    await recordRefusal(parts, response, who, refused.problem);
  }
  return refused;
}

const waitText = (seconds: number): string => `There were too many tries. Try again in ${seconds} seconds.`;

async function check(parts: ConfirmParts, request: Request, session: ConsoleSession): Promise<Refused | null> {
  const { token, passkeys, browser, clock } = parts;
  const wrong = (problem: string): Refused => ({ problem, status: 403 });
  // A user of the provider confirms there.
  if (session.via === 'openid') return wrong('Log in at the provider again.');
  if (session.via === 'token') return isToken(field(request, 'token'), token) ? null : wrong('This token is wrong.');
  if (field(request, 'response') !== '') {
    const signer = await passkeys.signer(request, purposeOf(session));
    return signer === session.principal ? null : wrong('This passkey is not yours, or the page was open for too long.');
  }
  const attempt = { email: session.principal, code: field(request, 'code'), browser: browser.read(request) };
  const result = await checkUserCode(parts, attempt, clock.now());
  if (result.outcome === 'right') return null;
  if (result.outcome === 'wrong') return wrong('This code is wrong, or was used already.');
  const seconds = result.outcome === 'wait' ? result.seconds : 1;
  return { problem: waitText(seconds), status: 429, retryAfter: seconds };
}

/** The session continues under another secret, so that one that was read before opens nothing sensitive. @returns the cookie */
async function renew({ store, clock, sessions }: ConfirmParts, response: Response, session: ConsoleSession) {
  const { name: actor, ...from } = actorFrom(response);
  return store.transaction().execute(async (tx) => {
    const entry = { action: 'confirm', subject: '', reason: '', detail: '', outcome: 'done' } as const;
    await writeAudit(tx, { at: clock.now(), actor, ...from, ...entry });
    return sessions.renew(tx, session);
  });
}
