// Sessions: a random token in the visitor's cookie, its digest in the store, good for one portal only.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** A visitor clicks often; the store need not hear of every click. */
const SEEN_EVERY_MS = 60_000;

/** Who is behind a request. */
export interface SignedIn {
  readonly contact: ContactId;
  readonly name: string;
  readonly email: string;
  readonly customer: CustomerId;
  readonly customerName: string;
  readonly customerType: 'customer' | 'carrier';
  readonly currency: string;
  /** IANA zone: the contact's own, else the customer's. */
  readonly timezone: string;
}

/** Opens a session and answers its token, 256 random bits, which is kept nowhere. The contact's expired ones go. */
export async function openSession(store: Store, contact: ContactId, portal: PortalName, now: number): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store
    .deleteFrom('session')
    .where('contact', '=', contact)
    .where((eb) => eb.or([eb('created_at', '<=', now - ABSOLUTE_MS), eb('seen_at', '<=', now - IDLE_MS)]))
    .execute();
  await store
    .insertInto('session')
    .values({ token_hash: sha256(token), portal, contact, created_at: now, seen_at: now })
    .execute();
  return token;
}

/**
 * Who holds this token at this portal. Undefined when it is unknown, another portal's, idle for 30 minutes, older than
 * 12 hours, or its contact or customer is disabled.
 */
export async function findSession(
  store: Store,
  portal: PortalName,
  token: string,
  now: number,
): Promise<SignedIn | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = await store
    .selectFrom('session')
    .innerJoin('contact', 'contact.id', 'session.contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['session.seen_at', 'contact.id as contact', 'contact.name', 'contact.email'])
    .select(['contact.timezone as own_timezone', 'customer.id as customer', 'customer.name as customer_name'])
    .select(['customer.type', 'customer.currency', 'customer.timezone'])
    .where('session.token_hash', '=', sha256(token))
    .where('session.portal', '=', portal)
    .where('contact.portal', '=', portal)
    .where('customer.portal', '=', portal)
    .where('session.created_at', '>', now - ABSOLUTE_MS)
    .where('session.seen_at', '>', now - IDLE_MS)
    .where('contact.disabled', '=', 0)
    .where('customer.status', '!=', 'disabled')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (now - row.seen_at >= SEEN_EVERY_MS) {
    await store.updateTable('session').set({ seen_at: now }).where('token_hash', '=', sha256(token)).execute();
  }
  return {
    contact: storedContactId(row.contact),
    name: row.name,
    email: row.email,
    customer: storedCustomerId(row.customer),
    customerName: row.customer_name,
    customerType: row.type,
    currency: row.currency,
    timezone: row.own_timezone ?? row.timezone,
  };
}

/** Ends the session; ending one that is not there is fine. */
export async function endSession(store: Store, portal: PortalName, token: string): Promise<void> {
  await store.deleteFrom('session').where('token_hash', '=', sha256(token)).where('portal', '=', portal).execute();
}

/** Deletes sessions that have ended by themselves. */
export async function dropEndedSessions(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('session')
    .where((eb) => eb.or([eb('created_at', '<=', now - ABSOLUTE_MS), eb('seen_at', '<=', now - IDLE_MS)]))
    .execute();
}
