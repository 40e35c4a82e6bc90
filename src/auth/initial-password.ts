// Passwords that a command made and printed: each ends after two days, unless its contact has set another by then.
import { HOUR } from '../core/durations.ts';
import type { ContactId } from '../core/ids.ts';
import type { Store, Tx } from '../store/store.ts';

export const INITIAL_PASSWORD_MS = 48 * HOUR;

/** A hash that no password has: the contact asks for a link at /reset. */
const NO_PASSWORD = '';

/** Lets the present password of a contact end, and asks for another at the first login. A new password takes the time away. */
export async function limitPassword(tx: Tx, contact: ContactId, now: number): Promise<void> {
  const set = { password_until: now + INITIAL_PASSWORD_MS };
  await tx.updateTable('contact').set(set).where('id', '=', contact).execute();
}

/** Forgets those passwords whose time is over; logins refuse them from that moment on. */
export async function endInitialPasswords(store: Store, now: number): Promise<void> {
  await store
    .updateTable('contact')
    .set({ password_hash: NO_PASSWORD })
    .where('password_until', '<=', now)
    .where('password_hash', '!=', NO_PASSWORD)
    .execute();
}
