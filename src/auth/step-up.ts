// Steps up of a session: the attempts at a second factor, the challenge of a passkey, and the new token that each step ends with.

import { sha256 } from '../core/canonical.ts';
import type { ContactId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import type { Store } from '../store/store.ts';
import { hasSecondFactor } from './second-factor.ts';
import { newSessionToken, type SessionStage } from './session.ts';

/**
 * Records that the contact has just authenticated: the session is valid for what requires recent authentication. It gets another token,
 * so that one that was read or planted before opens nothing more.
 * @returns the new token
 */
export async function renewSession(
  store: Store,
  session: string,
  stage: Exclude<SessionStage, 'second-factor'>,
  now: number,
): Promise<string> {
  const token = newSessionToken();
  await store
    .updateTable('session')
    .set({ token_hash: sha256(token), stage, proved_at: now, failures: 0, challenge: null })
    .where('token_hash', '=', session)
    .execute();
  return token;
}

/** What a contact still has to do once its factors were right. */
export async function stageOf(
  store: Store,
  contact: ContactId,
  require2fa: boolean,
): Promise<Exclude<SessionStage, 'second-factor'>> {
  const { password_until: until } = await store
    .selectFrom('contact')
    .select('password_until')
    .where('id', '=', contact)
    .executeTakeFirstOrThrow();
  if (until !== null) return 'new-password';
  return require2fa && !(await hasSecondFactor(store, contact)) ? 'enrol' : 'open';
}

/**
 * Counts an attempt at a second factor before it is checked, so that concurrent guesses are all counted.
 * @returns false after too many: the session has been ended
 */
export async function countSecondFactorAttempt(store: Store, session: string): Promise<boolean> {
  const result = await store
    .updateTable('session')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('token_hash', '=', session)
    .where('failures', '<', limits.wrongFactors)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return true;
  await store.deleteFrom('session').where('token_hash', '=', session).execute();
  return false;
}

/** Stores the challenge that a passkey must sign. */
export async function storeChallenge(store: Store, session: string, challenge: string): Promise<void> {
  await store.updateTable('session').set({ challenge }).where('token_hash', '=', session).execute();
}

/** Takes the challenge out of the session: each is valid for one response. @returns null when there is none */
export async function takeChallenge(store: Store, session: string): Promise<string | null> {
  const row = await store
    .selectFrom('session')
    .select('challenge')
    .where('token_hash', '=', session)
    .executeTakeFirst();
  const challenge = row?.challenge ?? null;
  if (challenge === null) return null;
  const taken = await store
    .updateTable('session')
    .set({ challenge: null })
    .where('token_hash', '=', session)
    .where('challenge', '=', challenge)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n ? challenge : null;
}
