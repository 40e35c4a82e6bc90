// The email address of a contact: verified by a link. A change takes effect when the new address is verified.

import { consumeLink, createLink } from '../auth/one-time-link.ts';
import { DAY } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import { endOtherAccess, removeOpenLinks } from '../store/contact-access.ts';
import type { Store } from '../store/store.ts';
import { isEmail } from './contact.ts';

const LINK_MS = DAY;
/** How long the address that was replaced can be put back. */
const STOP_MS = 3 * DAY;

/** The secret of a link that makes `email` the contact's verified address. One that the operator asked for needs no session. */
export function requestEmailVerification(
  store: Store,
  who: { readonly portal: PortalName; readonly contact: ContactId; readonly byOperator?: true },
  email: string,
  now: number,
): Promise<string> {
  const { portal, contact, byOperator } = who;
  const purpose = byOperator === true ? 'email-by-operator' : 'email';
  return createLink(store, { purpose, portal, contact, detail: email, expiresAt: now + LINK_MS });
}

/** The secret of a link that keeps the contact's address `before`, or puts it back. It is mailed there. */
export function createStopLink(
  store: Store,
  { portal, contact }: { readonly portal: PortalName; readonly contact: ContactId },
  before: string,
  now: number,
): Promise<string> {
  return createLink(store, { purpose: 'email-stop', portal, contact, detail: before, expiresAt: now + STOP_MS });
}

/**
 * Uses a stop link up: the address is the one of before the change, and everything that lets in has ended, since a stranger was in. Of
 * several changes in a row the first address counts: links of later ones end, those of earlier ones stay.
 * @returns undefined when the link is unknown, used or expired, or another contact has the address by now
 */
export async function stopEmailChange(
  store: Store,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<Omit<VerifiedEmail, 'before'> | undefined> {
  return store.transaction().execute(async (tx): Promise<Omit<VerifiedEmail, 'before'> | undefined> => {
    const link = await consumeLink(tx, 'email-stop', portal, secret, now);
    if (link === undefined) return undefined;
    const { contact, detail: email, expiresAt } = link;
    const own = tx.selectFrom('contact').select(['id', 'customer']).where('portal', '=', portal);
    const row = await own.where('id', '=', contact).executeTakeFirst();
    const taken = await own.where('email', '=', email).where('id', '!=', contact).executeTakeFirst();
    if (row === undefined || taken !== undefined) return undefined;
    await tx.updateTable('contact').set({ email, email_verified_at: now }).where('id', '=', contact).execute();
    await endOtherAccess(tx, contact, { session: null, device: null, tokens: false });
    await tx
      .deleteFrom('link')
      .where('contact', '=', contact)
      .where('purpose', '=', 'email-stop')
      .where('expires_at', '>=', expiresAt)
      .execute();
    return { portal, customer: storedCustomerId(row.customer), contact, email };
  });
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
    const link =
      (await consumeLink(tx, 'email', portal, secret, now)) ??
      (await consumeLink(tx, 'email-by-operator', portal, secret, now));
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
    // Links in the earlier mailbox end.
    if (row.email !== link.detail) await removeOpenLinks(tx, row.id);
    return {
      portal,
      customer: storedCustomerId(row.customer),
      contact: storedContactId(row.id),
      email: link.detail,
      before: row.email,
    };
  });
}
