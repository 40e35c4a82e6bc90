// Contacts: the people of a customer who can log in. An email is unique within a portal.

import { randomBytes } from 'node:crypto';
import type { Hasher } from '../auth/password.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedPortalName } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';
import { checkedName, customerById } from './customer.ts';

// Simple on purpose: only a delivered mail shows that an address works. RFC 5321 limits addresses to 254 characters.
const EMAIL = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

export interface NewContact {
  readonly customer: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Adds a contact to a customer, at the customer's portal. The e-mail is kept in lower case.
 * @throws PortalError `input-invalid`, `not-found` (no such customer), `already-exists` (e-mail taken at that portal).
 */
export async function addContact(
  store: Store,
  contact: NewContact,
  hasher: Pick<Hasher, 'hash'>,
  now: number,
): Promise<ContactId> {
  const email = contact.email.trim().toLowerCase();
  if (!isEmail(email)) {
    throw new PortalError(
      'input-invalid',
      `"${contact.email}" is not an e-mail address`,
      'Use one such as ann@acme.example.',
    );
  }
  const name = checkedName(contact.name);
  const { id: customer, portal } = await customerById(store, contact.customer);
  const passwordHash = await hasher.hash(contact.password);
  const result = await insertNew(store, {
    ...{ portal: storedPortalName(portal), customer, email, name, passwordHash, now },
    ...{ phone: '', language: null, verifiedAt: now },
  });
  if (result !== undefined) return result;
  throw new PortalError(
    'already-exists',
    `${email} has an account at ${portal} already`,
    'Use another e-mail address.',
  );
}

export interface PreparedContact {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly phone: string;
  readonly language: string | null;
  readonly passwordHash: string;
  /** When its e-mail was verified. */
  readonly verifiedAt: number | null;
  readonly now: number;
}

/** Adds a contact whose fields were checked. @throws when the e-mail is taken at that portal: roll back. */
export async function insertContact(store: Store, contact: PreparedContact): Promise<ContactId> {
  const id = await insertNew(store, contact);
  if (id === undefined) throw new PortalError('already-exists', 'the e-mail is taken by now', 'Log in instead.');
  return id;
}

async function insertNew(store: Store, contact: PreparedContact): Promise<ContactId | undefined> {
  const { portal, customer, email, name, phone, language, passwordHash, verifiedAt, now } = contact;
  const id = storedContactId(randomBytes(16).toString('base64url'));
  const result = await store
    .insertInto('contact')
    .values({
      ...{ id, portal, customer, email, name, phone, language, timezone: null },
      password_hash: passwordHash,
      email_verified_at: verifiedAt,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['portal', 'email']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** True for text that can be an address (limits of RFC 5321); only a delivered mail shows that it works. */
export function isEmail(text: string): boolean {
  const email = text.trim().toLowerCase();
  return email.length <= limits.emailCharacters && EMAIL.test(email);
}
