// Secrets that are mailed or handed out and good for one use: reset, change of address, invitation, support view.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { type ContactId, type PortalName, storedContactId } from '../core/ids.ts';
import type { Store, Tx } from '../store/store.ts';

export type LinkPurpose = 'reset' | 'email' | 'phone' | 'invite' | 'support';

export interface Link {
  readonly contact: ContactId;
  /** What it is about: the new address, the reason. */
  readonly detail: string;
}

/** Good for one use at one portal until then; only its digest is kept. */
export async function createLink(
  store: Store | Tx,
  link: Link & { readonly purpose: LinkPurpose; readonly portal: PortalName; readonly expiresAt: number },
  secret: string = randomBytes(32).toString('base64url'),
): Promise<string> {
  const { purpose, portal, contact, detail, expiresAt } = link;
  // An earlier one of the same purpose is worth nothing any more.
  await store.deleteFrom('link').where('contact', '=', contact).where('purpose', '=', purpose).execute();
  await store
    .insertInto('link')
    .values({ hash: digestOf(secret, purpose, portal), purpose, portal, contact, detail, expires_at: expiresAt })
    .execute();
  return secret;
}

/** Looks without using it up; undefined when it is unknown, used, expired, or another portal's. */
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
    .where('hash', '=', digestOf(secret, purpose, portal))
    .where('purpose', '=', purpose)
    .where('portal', '=', portal)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? undefined : { contact: storedContactId(row.contact), detail: row.detail };
}

/** Uses it up: of two at once one gets it. */
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
    .where('hash', '=', digestOf(secret, purpose, portal))
    .executeTakeFirst();
  return result.numDeletedRows > 0n ? found : undefined;
}

/** Deletes what has expired. */
export async function purgeExpiredLinks(store: Store, now: number): Promise<void> {
  await store.deleteFrom('link').where('expires_at', '<=', now).execute();
  await store.deleteFrom('signup').where('expires_at', '<=', now).execute();
}

const digestOf = (secret: string, purpose: LinkPurpose, portal: PortalName): string =>
  sha256(`${purpose}\0${portal}\0${secret}`);
