// The email address of a contact: verified by a link. A change takes effect when the new address is verified.

import { consumeLink, createLink } from '../auth/one-time-link.ts';
import { DAY } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { isEmail } from './contact.ts';

const LINK_MS = DAY;

/** The secret of a link that makes `email` the contact's verified address. */
export function requestEmailVerification(
  store: Store,
  who: { readonly portal: PortalName; readonly contact: ContactId },
  email: string,
  now: number,
): Promise<string> {
  return createLink(store, { ...who, purpose: 'email', detail: email, expiresAt: now + LINK_MS });
}

export interface VerifiedEmail {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly contact: ContactId;
  readonly email: string;
  /** The address before the change. */
  readonly before: string;
}

/** Consumes the link. @returns null when the link is unknown, used or expired, or another contact has the address by now */
export async function verifyEmail(
  store: Store,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<VerifiedEmail | null> {
  return store.transaction().execute(async (tx): Promise<VerifiedEmail | null> => {
    const link = await consumeLink(tx, 'email', portal, secret, now);
    if (link === undefined) return null;
    const row = await tx
      .selectFrom('contact')
      .select(['id', 'customer', 'email'])
      .where('id', '=', link.contact)
      .where('portal', '=', portal)
      .executeTakeFirst();
    if (row === undefined || !isEmail(link.detail)) return null;
    const taken = await tx
      .selectFrom('contact')
      .select('id')
      .where('portal', '=', portal)
      .where('email', '=', link.detail)
      .where('id', '!=', row.id)
      .executeTakeFirst();
    if (taken !== undefined) return null;
    const verified = { email: link.detail, email_verified_at: now };
    await tx.updateTable('contact').set(verified).where('id', '=', row.id).execute();
    return {
      portal,
      customer: storedCustomerId(row.customer),
      contact: storedContactId(row.id),
      email: link.detail,
      before: row.email,
    };
  });
}
