// Contacts: the persons of a customer who log in, each e-mail once a portal.
import { randomBytes } from 'node:crypto';
import { type ContactId, storedContactId } from '../core/ids.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';
import { checkedName, customerById } from './customer.ts';
import type { Hasher } from './password.ts';

// Simple on purpose: whether an address works is shown by mail that arrives. 254 is the limit of RFC 5321.
const EMAIL = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const MAX_EMAIL = 254;

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
  if (email.length > MAX_EMAIL || !EMAIL.test(email)) {
    throw new PortalError(
      'input-invalid',
      `"${contact.email}" is no e-mail address`,
      'Use one such as ann@acme.example.',
    );
  }
  const name = checkedName(contact.name);
  const { id: customer, portal } = await customerById(store, contact.customer);
  const passwordHash = await hasher.hash(contact.password);
  const id = storedContactId(randomBytes(16).toString('base64url'));
  const result = await store
    .insertInto('contact')
    .values({ id, portal, customer, email, name, password_hash: passwordHash, timezone: null, created_at: now })
    .onConflict((conflict) => conflict.columns(['portal', 'email']).doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 1n) return id;
  throw new PortalError(
    'already-exists',
    `${email} has an account at ${portal} already`,
    'Use another e-mail address.',
  );
}
