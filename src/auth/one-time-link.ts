// One-time links: secrets that are emailed or handed out, valid for one use, such as a password reset or an invitation.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { type ContactId, type PortalName, storedContactId } from '../core/ids.ts';
import { namesOfPortal } from '../store/portal-names.ts';
import type { Store, Tx } from '../store/store.ts';

export type LinkPurpose = 'reset' | 'email' | 'phone' | 'invite' | 'support';

export interface Link {
  readonly contact: ContactId;
  /** What the purpose needs, such as the new address or the reason. */
  readonly detail: string;
}

/** Creates a link that is valid once, at one portal, until `expiresAt`. Only its digest is stored. @returns the secret */
export async function createLink(
  store: Store | Tx,
  link: Link & { readonly purpose: LinkPurpose; readonly portal: PortalName; readonly expiresAt: number },
  secret: string = randomBytes(32).toString('base64url'),
): Promise<string> {
  const { purpose, portal, contact, detail, expiresAt } = link;
  // A new link replaces the contact's earlier one of the same purpose.
  await store.deleteFrom('link').where('contact', '=', contact).where('purpose', '=', purpose).execute();
  await store
    .insertInto('link')
    .values({ hash: digestOf(secret, purpose, portal), purpose, portal, contact, detail, expires_at: expiresAt })
    .execute();
  return secret;
}

/** Reads a link without using it up. @returns undefined when it is unknown, used, expired, or of another portal */
export async function peekLink(
  store: Store,
  purpose: LinkPurpose,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<Link | undefined> {
  const row = await store
    .selectFrom('link')
    .select(['contact', 'detail'])
    .where('hash', 'in', await digestsOf(store, secret, purpose, portal))
    .where('purpose', '=', purpose)
    .where('portal', '=', portal)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? undefined : { contact: storedContactId(row.contact), detail: row.detail };
}

/** Uses a link up: of two concurrent requests one gets it. @returns undefined as `peekLink` */
export async function consumeLink(
  store: Store,
  purpose: LinkPurpose,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<Link | undefined> {
  const found = await peekLink(store, purpose, portal, secret, now);
  if (found === undefined) return undefined;
  const result = await store
    .deleteFrom('link')
    .where('hash', 'in', await digestsOf(store, secret, purpose, portal))
    .executeTakeFirst();
  return result.numDeletedRows > 0n ? found : undefined;
}

/** Deletes expired links and expired sign-ups. */
export async function purgeExpiredLinks(store: Store, now: number): Promise<void> {
  await store.deleteFrom('link').where('expires_at', '<=', now).execute();
  await store.deleteFrom('signup').where('expires_at', '<=', now).execute();
}

/** The digests of a secret under each name that the portal had: a link that was mailed before a rename is good. */
async function digestsOf(store: Store, secret: string, purpose: LinkPurpose, portal: PortalName): Promise<string[]> {
  return (await namesOfPortal(store, portal)).map((name) => digestOf(secret, purpose, name));
}

const digestOf = (secret: string, purpose: LinkPurpose, portal: PortalName): string =>
  sha256(`${purpose}\0${portal}\0${secret}`);
