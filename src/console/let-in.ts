// Letting somebody in, by whatever way: a session, and a note of it; or a note that they were not.
import type { Response } from 'express';
import type { AddressLimit } from '../accounts/address-limit.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { type Actor, note } from '../run/deed.ts';
import { writeAudit } from '../store/console-audit.ts';
import type { Store } from '../store/store.ts';
import { originOf, type Visitor } from './person.ts';
import type { Sessions } from './sessions.ts';

export interface LetIn {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly sessions: Sessions;
  /** Tries to come in, of all ways. */
  readonly limit: AddressLimit;
}

/** Draws the login page with what was wrong; '' for nothing. */
export type LoginPage = (response: Response, problem: string) => void;

/** Opens a session and notes it, both or neither; answers the cookie. */
export async function openSession(
  { store, clock, sessions }: LetIn,
  response: Response,
  person: Visitor,
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
  { store, clock, log }: LetIn,
  response: Response,
  who: Pick<Actor, 'name' | 'via'>,
  why: string,
): Promise<void> {
  const actor: Actor = { ...who, role: '', ...originOf(response) };
  log.warn('console login refused', { address: actor.address, why });
  await note({ store, actor, action: 'login', subject: '', reason: '', now: clock.now() }, 'refused', why);
}
