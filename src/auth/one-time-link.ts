// One-time links: secrets that are emailed or handed out, valid for one use, such as a password reset or an invitation.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { type ContactId, type PortalName, storedContactId } from '../core/ids.ts';
import { namesOfPortal } from '../store/portal-names.ts';
import type { LinkPurpose } from '../store/schema/customers.ts';
import type { Store, Tx } from '../store/store.ts';

/**
 * Purposes of which several links work at a time; a new one of another purpose replaces the earlier one. Strangers can ask for a reset, and
 * must not end the link that the contact is about to use; the first address in a row of changes must be able to take back all of them.
 */
const several: ReadonlySet<LinkPurpose> = new Set(['reset', 'email-stop']);

export interface Link {
  readonly contact: ContactId;
  /** What the purpose needs, such as the new address or the reason. */
  readonly detail: string;
}

interface OpenLink extends Link {
  /** UTC milliseconds. */
  readonly expiresAt: number;
}

/** Creates a link that is valid once, at one portal, until `expiresAt`. Only its digest is stored. @returns the secret */
export async function createLink(
  store: Store | Tx,
  link: Link & { readonly purpose: LinkPurpose; readonly portal: PortalName; readonly expiresAt: number },
  secret: string = randomBytes(32).toString('base64url'),
): Promise<string> {
  const { purpose, portal, contact, detail, expiresAt } = link;
  if (!several.has(purpose))
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
): Promise<OpenLink | undefined> {
  const row = await store
    .selectFrom('link')
    .select(['contact', 'detail', 'expires_at'])
    .where('hash', 'in', await digestsOf(store, secret, purpose, portal))
    .where('purpose', '=', purpose)
    .where('portal', '=', portal)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { contact: storedContactId(row.contact), detail: row.detail, expiresAt: row.expires_at };
}

/** Uses a link up: of two concurrent requests one gets it. @returns undefined as `peekLink` */
export async function consumeLink(
  store: Store,
  purpose: LinkPurpose,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<OpenLink | undefined> {
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
