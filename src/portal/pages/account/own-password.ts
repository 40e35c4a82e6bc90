// The check of the password that a signed-in contact is asked for again. Wrong ones are counted by account, over all its sessions.
import { clearAttempts, countAttempt, passwordAttempts, subjects, uncountAttempt } from '../../../auth/attempts.ts';
import { profileOf } from '../../../customers/profile.ts';
import type { ActionContext } from '../page.ts';

export type PasswordOutcome =
  | { readonly outcome: 'right' | 'wrong' }
  | { readonly outcome: 'wait'; readonly seconds: number };

const BUSY_SECONDS = 5;

export async function checkOwnPassword(
  { store, services, visitor, now }: ActionContext,
  password: string,
): Promise<PasswordOutcome> {
  const subject = subjects.proof(visitor.contact);
  const counted = await countAttempt(store, subject, passwordAttempts, now);
  if ('wait' in counted) return { outcome: 'wait', seconds: Math.ceil(counted.wait / 1000) };
  const { passwordHash } = await profileOf(store, visitor.contact);
  const verdict = await services.hasher.verify(passwordHash, password);
  if (verdict === 'busy') {
    await uncountAttempt(store, subject, counted);
    return { outcome: 'wait', seconds: BUSY_SECONDS };
  }
  if (verdict === 'mismatch') return { outcome: 'wrong' };
  await clearAttempts(store, subject);
  return { outcome: 'right' };
}
