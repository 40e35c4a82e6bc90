// Password reset by an emailed link: valid once, for half an hour. It ends all sessions and does not skip the second factor.
import { MINUTE } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { consumeLink, createLink, peekLink } from './one-time-link.ts';
import type { Hasher } from './password.ts';

const LINK_MS = 30 * MINUTE;

export interface ResetOwner {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly contact: ContactId;
  readonly email: string;
  readonly name: string;
  readonly customerName: string;
  readonly language: string | null;
}

/** Creates a reset link for the contact of this email at this portal. @returns undefined when there is none, or it is disabled */
export async function requestReset(
  store: Store,
  portal: PortalName,
  email: string,
  now: number,
): Promise<{ readonly secret: string; readonly owner: ResetOwner } | undefined> {
  const row = await ownerQuery(store, portal)
    .where('contact.email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const owner = ownerOf(row, portal);
  const link = { purpose: 'reset', portal, contact: owner.contact, detail: '', expiresAt: now + LINK_MS } as const;
  return { secret: await createLink(store, link), owner };
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

/** Uses the link up, sets the password, ends every session and clears failures. @returns false when the link is not valid */
export async function resetPassword(
  store: Store,
  hasher: Pick<Hasher, 'hash'>,
  portal: PortalName,
  secret: string,
  password: string,
  now: number,
): Promise<boolean> {
  const hash = await hasher.hash(password);
  return store.transaction().execute(async (tx) => {
    const link = await consumeLink(tx, 'reset', portal, secret, now);
    if (link === undefined) return false;
    await tx
      .updateTable('contact')
      .set({ password_hash: hash, email_verified_at: now })
      .where('id', '=', link.contact)
      .where('portal', '=', portal)
      .execute();
    await tx.deleteFrom('session').where('contact', '=', link.contact).execute();
    return true;
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
