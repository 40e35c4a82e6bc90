// Opening a session at login, with its entry in the audit log; and recording a refused login.
import type { Response } from 'express';
import type { Limiter } from '../../auth/limiter.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { type Actor, recordAudit } from '../../operations/operation.ts';
import type { SessionVia } from '../../store/schema/console.ts';
import type { Store, Tx } from '../../store/store.ts';
import { writeAudit } from '../../store/tables/console-audit.ts';
import type { Guard } from './bearer.ts';
import { originOf, type UserPrincipal } from './principal.ts';
import { markRefusal } from './refused.ts';
import type { Sessions } from './sessions.ts';

export interface LoginContext {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly sessions: Sessions;
  /** Login attempts of all kinds, by address. */
  readonly limit: Limiter;
  /** Refusals that are recorded in the audit log, of all addresses together. */
  readonly recordedRefusals: Limiter;
}

/** Draws the login page with what was wrong; '' for nothing. */
export type LoginPage = (response: Response, problem: string) => Promise<void>;

export interface NewLogin {
  readonly principal: UserPrincipal;
  readonly via: SessionVia;
  /** For the audit log: of the account, besides the name. */
  readonly detail: string;
  /** UTC milliseconds of the authentication; 0 where that is not known. */
  readonly authenticatedAt: number;
}

/** Opens a session and records the login, in one transaction. @param also what is written with it @returns the cookie */
export async function openSession(
  { store, clock, sessions }: Pick<LoginContext, 'store' | 'clock' | 'sessions'>,
  response: Response,
  { principal, via, detail, authenticatedAt }: NewLogin,
  also: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<string> {
  const { name, role } = principal;
  const { address, request } = originOf(response);
  return store.transaction().execute(async (tx) => {
    await also(tx);
    const entry = { action: 'login', subject: '', reason: '', detail, outcome: 'done' } as const;
    await writeAudit(tx, { at: clock.now(), actor: name, role, via, address, request, ...entry });
    return sessions.open(tx, principal, via, authenticatedAt);
  });
}

interface RefusedLogin {
  /** '' where it is not known. */
  readonly name: string;
  readonly via: SessionVia;
  readonly action?: 'login' | 'confirm';
}

/**
 * Records a refused login in the audit log, up to a rate: entries are kept for ever and writes are serial, so
 * strangers must not be able to fill or block that log.
 */
export async function recordRefusal(
  { store, clock, recordedRefusals }: LoginContext,
  response: Response,
  { name, via, action = 'login' }: RefusedLogin,
  why: string,
): Promise<void> {
  const actor: Actor = { name, via, role: '', ...originOf(response) };
  if (recordedRefusals.take('', clock.now()) > 0) return;
  await recordAudit({ store, actor, action, subject: '', reason: '', now: clock.now() }, 'refused', why);
}

/** The guard of bearer tokens: the same limit, log, audit and count as on the login page. */
export const bearerGuard = (context: LoginContext): Guard => ({
  take: (_request, response) => context.limit.take(originOf(response).address, context.clock.now()),
  giveBack: (_request, response) => context.limit.giveBack(originOf(response).address),
  refused: (_request, response) => {
    // A browser is redirected to the login page, whose status does not say that it was refused.
    markRefusal(response, 'console-bearer');
    return recordRefusal(context, response, { name: '', via: 'token' }, 'wrong bearer token');
  },
});
