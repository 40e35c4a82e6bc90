// Passwords that a command made and printed: each ends after two days, unless its contact has set another by then.
import { sha256 } from '../core/canonical.ts';
import { HOUR } from '../core/durations.ts';
import { type ContactId, storedPortalName } from '../core/ids.ts';
import type { Store, Tx } from '../store/store.ts';
import { createLink } from './one-time-link.ts';

export const INITIAL_PASSWORD_MS = 48 * HOUR;

/** A hash that no password has: the contact asks for a link at /reset. */
const NO_PASSWORD = '';

/** Lets the present password of a contact end, and asks for another at the first login. Nothing is handed out: only the row's time and the digest of the hash count. */
export async function limitPassword(tx: Tx, contact: ContactId, now: number): Promise<void> {
  const row = await tx
    .selectFrom('contact')
    .select(['portal', 'password_hash'])
    .where('id', '=', contact)
    .executeTakeFirstOrThrow();
  const expiresAt = now + INITIAL_PASSWORD_MS;
  const portal = storedPortalName(row.portal);
  await tx.updateTable('contact').set({ password_until: expiresAt }).where('id', '=', contact).execute();
  await createLink(tx, { purpose: 'initial-password', portal, contact, detail: sha256(row.password_hash), expiresAt });
}

/** Ends those passwords whose time is over; one that was set since is another, and stays. */
export async function endInitialPasswords(store: Store, now: number): Promise<void> {
  await store.transaction().execute(async (tx) => {
    const over = await tx
      .selectFrom('link')
      .innerJoin('contact', 'contact.id', 'link.contact')
      .select(['link.hash', 'link.detail', 'contact.id', 'contact.password_hash'])
      .where('link.purpose', '=', 'initial-password')
      .where('link.expires_at', '<=', now)
      .execute();
    for (const { hash, detail, id, password_hash: present } of over) {
      if (sha256(present) === detail) {
        await tx.updateTable('contact').set({ password_hash: NO_PASSWORD }).where('id', '=', id).execute();
      }
      await tx.deleteFrom('link').where('hash', '=', hash).execute();
    }
  });
}
