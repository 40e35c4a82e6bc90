// Password reset by an emailed link: valid once, for half an hour. It ends everything else that lets in, and does not skip the second factor.

import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import { rates } from '../core/limits/rates.ts';
import { endOtherAccess } from '../store/contact-access.ts';
import type { Store } from '../store/store.ts';
import { clearAttempts, subjects } from './attempts.ts';
import { rememberDevice } from './device.ts';
import { consumeLink, createLink, peekLink } from './one-time-link.ts';
import type { Hasher } from './password.ts';

/** As long as the window in which emails are counted: where the limit holds, one that is valid is in the mailbox. */
const RESET_LINK_MS = rates.resetAccount.windowMs;

export interface ResetOwner {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly contact: ContactId;
  readonly email: string;
  readonly name: string;
  readonly customerName: string;
  readonly language: string | null;
}

/** The contact of this email at this portal. @returns undefined when there is none, or it is disabled */
export async function ownerOfEmail(store: Store, portal: PortalName, email: string): Promise<ResetOwner | undefined> {
  const row = await ownerQuery(store, portal)
    .where('contact.email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  return row === undefined ? undefined : ownerOf(row, portal);
}

/** @returns the secret of the link */
export async function createResetLink(
  store: Store,
  { portal, contact }: Pick<ResetOwner, 'portal' | 'contact'>,
  now: number,
): Promise<string> {
  return createLink(store, { purpose: 'reset', portal, contact, detail: '', expiresAt: now + RESET_LINK_MS });
}

/** Whose password the link sets; it is not used up. */
export async function resetOwner(
  store: Store,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<ResetOwner | undefined> {
  const link = await peekLink(store, 'reset', portal, secret, now);
  if (link === undefined) return undefined;
  const row = await ownerQuery(store, portal).where('contact.id', '=', link.contact).executeTakeFirst();
  return row === undefined ? undefined : ownerOf(row, portal);
}

export interface NewPassword {
  readonly portal: PortalName;
  /** Of the link. */
  readonly secret: string;
  readonly password: string;
  /** Value of the device cookie. */
  readonly device: string | undefined;
}

/**
 * Uses the link up and sets the password. Everything else that lets in ends, failures are forgotten, and the browser is known from now on,
 * so that strangers who continue to guess do not keep its owner out.
 * @returns the token of the device; undefined when the link is not valid
 */
export async function resetPassword(
  store: Store,
  hasher: Pick<Hasher, 'hash'>,
  { portal, secret, password, device }: NewPassword,
  now: number,
): Promise<string | undefined> {
  const hash = await hasher.hash(password);
  return store.transaction().execute(async (tx) => {
    const link = await consumeLink(tx, 'reset', portal, secret, now);
    if (link === undefined) return undefined;
    const { contact } = link;
    const { email } = await tx
      .updateTable('contact')
      .set({ password_hash: hash, password_until: null, email_verified_at: now })
      .where('id', '=', contact)
      .where('portal', '=', portal)
      .returning('email')
      .executeTakeFirstOrThrow();
    await endOtherAccess(tx, contact, { session: null, device: null, tokens: false });
    await clearAttempts(tx, subjects.account(portal, email), subjects.proof(contact));
    return rememberDevice(tx, { portal, contact, secondFactor: false, country: null }, device, now);
  });
}

function ownerQuery(store: Store, portal: PortalName) {
  return store
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['contact.id', 'contact.customer', 'contact.email', 'contact.name', 'contact.language'])
    .select('customer.name as customer_name')
    .where('contact.portal', '=', portal)
    .where('contact.disabled', '=', 0)
    .where('customer.status', '!=', 'disabled');
}

type OwnerRow = NonNullable<Awaited<ReturnType<ReturnType<typeof ownerQuery>['executeTakeFirst']>>>;

const ownerOf = (row: OwnerRow, portal: PortalName): ResetOwner => ({
  portal,
  customer: storedCustomerId(row.customer),
  contact: storedContactId(row.id),
  email: row.email,
  name: row.name,
  customerName: row.customer_name,
  language: row.language,
});
